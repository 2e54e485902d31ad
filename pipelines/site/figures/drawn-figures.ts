import type {ChartOptions} from '../../../src/charts/spec.js';
import type {ObservationView} from '../../../src/rows.js';
import {sayText} from '../text/say.js';

const MILLION = 1_000_000;

/** Figures as small panels can hold them: great ones in millions, and censuses as one series, since none revises another. */
export function toDrawn(rows: readonly ObservationView[]): ObservationView[] {
  const scale = isGreat(rows) ? MILLION : 1;
  return rows.map((row) => ({
    ...row,
    value: row.value === null ? null : scale === 1 ? row.value : Number((row.value / scale).toPrecision(3)),
    edition: row.edition === row.period ? null : row.edition,
  }));
}

/** What stands under the title of a drawing in millions. */
export function toDrawnUnit(
  rows: readonly ObservationView[],
  {language, subtitle}: ChartOptions,
): {subtitle?: string} {
  return isGreat(rows) && !subtitle ? {subtitle: sayText(language, 'figure.millions')} : {};
}

function isGreat(rows: readonly ObservationView[]): boolean {
  return rows.some(({value}) => (value ?? 0) >= MILLION / 10);
}
