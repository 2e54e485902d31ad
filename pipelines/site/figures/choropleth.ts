import {formatFigure, toFigureScale, type FigureScale} from '../../../src/charts/official/format-figure.js';
import {toFigureSteps, toSteps} from '../../../src/charts/map/map-scale.js';
import {provinceMap} from '../../../src/charts/map/province-map.js';
import type {ChartOptions, ChartSpec} from '../../../src/charts/spec.js';
import {findTop, type Ranked} from '../../../src/charts/top-finding.js';
import type {Language, ObservationView, PlaceRow} from '../../../src/rows.js';
import {formatPeriodName} from '../../../src/words/day.js';
import {pickColumn} from '../../../src/words/language.js';
import {formatPlainList} from '../../../src/words/list.js';
import {toAddress} from '../text/page.js';
import {sayText} from '../text/say.js';

/** Official figures of one year on the map; such as would not fit into a province in millions, which the words under the title say. */
export function drawChoropleth(
  rows: readonly ObservationView[],
  provinces: readonly PlaceRow[],
  options: ChartOptions,
): ChartSpec {
  const {language} = options;
  const own = rows.filter((row) => row.place_id !== 'IR' && row.value !== null);
  const scale = toFigureScale(
    own.map(({value}) => value!),
    own[0]?.unit ?? 'percent',
  );
  const values = provinces.map(({place_id}) => {
    const value = own.find((row) => row.place_id === place_id)?.value;
    const href = toAddress(language, `provinces/${place_id}/`);
    return {place_id, href, value: value === undefined || value === null ? null : value / scale.per};
  });
  const known = values.flatMap(({value}) => value ?? []);
  const isWhole = scale.per === 1 && known.every((value) => Number.isInteger(value));
  const digits = isWhole ? 0 : scale.decimals;
  const first = own[0];
  const named = [
    first && pickColumn(first, 'indicator', language),
    first && formatPeriodName(first.period, language),
  ];
  const measure = [...named, scale.per > 1 && sayText(language, 'figure.millions')];
  return provinceMap(values, {
    ...options,
    title: findTop(toRanked(own, scale, language), formatPlainList(named, language), language),
    subtitle: options.subtitle ?? formatPlainList(measure, language),
    figures: {steps: isWhole ? toSteps(known) : toFigureSteps(known), digits, isWhole},
  });
}

// Numbers as the map writes them, with scale and unit.
function toRanked(rows: readonly ObservationView[], scale: FigureScale, language: Language): Ranked[] {
  return rows.map((row) => ({
    name: pickColumn(row, 'place', language) ?? row.place_fa,
    value: row.value!,
    written: formatFigure(row.value!, row.unit, scale, language),
  }));
}
