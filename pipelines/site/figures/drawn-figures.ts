import {toFigureScale} from '../../../src/charts/official/format-figure.js';
import type {ChartOptions} from '../../../src/charts/spec.js';
import type {ObservationView} from '../../../src/rows.js';
import {sayText} from '../text/say.js';

/** Figures as small panels hold them: censuses are one series, since none revises another. */
export function toDrawn(rows: readonly ObservationView[]): ObservationView[] {
  return rows.map((row) => ({...row, edition: row.edition === row.period ? null : row.edition}));
}

/** What stands under the title of a drawing in millions. */
export function toDrawnUnit(
  rows: readonly ObservationView[],
  {language, subtitle}: ChartOptions,
): {subtitle?: string} {
  return isGreat(rows) && !subtitle ? {subtitle: sayText(language, 'figure.millions')} : {};
}

function isGreat(rows: readonly ObservationView[]): boolean {
  const values = rows.flatMap(({value}) => value ?? []);
  return toFigureScale(values, rows[0]?.unit ?? 'percent').per > 1;
}
