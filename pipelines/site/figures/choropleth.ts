import {toFigureSteps, toSteps} from '../../../src/charts/map/map-scale.js';
import {provinceMap} from '../../../src/charts/map/province-map.js';
import type {ChartOptions, ChartSpec} from '../../../src/charts/spec.js';
import type {Language, ObservationView, PlaceRow} from '../../../src/rows.js';
import {formatPeriodName} from '../../../src/words/day.js';
import {pickColumn} from '../../../src/words/language.js';
import {formatPlainList} from '../../../src/words/list.js';
import {sayText} from '../text/say.js';

/** Official figures of one year on the map; such as would not fit into a province in millions, which the words under the title say. */
export function drawChoropleth(
  rows: readonly ObservationView[],
  provinces: readonly PlaceRow[],
  options: ChartOptions,
): ChartSpec {
  const {language} = options;
  const own = rows.filter((row) => row.place_id !== 'IR' && row.value !== null);
  const scale = Math.max(0, ...own.map(({value}) => value!)) >= 100_000 ? 1_000_000 : 1;
  const values = provinces.map(({place_id}) => {
    const value = own.find((row) => row.place_id === place_id)?.value;
    return {place_id, value: value === undefined || value === null ? null : value / scale};
  });
  const known = values.flatMap(({value}) => value ?? []);
  const isWhole = scale === 1 && known.every((value) => Number.isInteger(value));
  const digits = isWhole ? 0 : Math.max(...known) >= 100 ? 0 : 1;
  const first = own[0];
  const measure = [
    first && pickColumn(first, 'indicator', language),
    first && formatPeriodName(first.period, language),
    scale > 1 && sayText(language, 'figure.millions'),
  ];
  return provinceMap(values, {
    ...options,
    title: options.title ?? toTopTitle(own, language),
    subtitle: options.subtitle ?? formatPlainList(measure, language),
    figures: {steps: isWhole ? toSteps(known) : toFigureSteps(known), digits, isWhole},
  });
}

function toTopTitle(rows: readonly ObservationView[], language: Language): string {
  const sorted = [...rows].sort((one, other) => other.value! - one.value!);
  const names = sorted.slice(0, 3).map((row) => pickColumn(row, 'place', language));
  return sayText(language, 'indicator.map-title', {one: names[0], two: names[1], three: names[2]});
}
