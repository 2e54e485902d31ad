import {toFigureSteps, toSteps} from '../../../src/charts/map/map-scale.js';
import {provinceMap} from '../../../src/charts/map/province-map.js';
import type {ChartOptions, ChartSpec} from '../../../src/charts/spec.js';
import {findTop, type Ranked} from '../../../src/charts/top-finding.js';
import type {Language, ObservationView, PlaceRow} from '../../../src/rows.js';
import {formatPeriodName} from '../../../src/words/day.js';
import {pickColumn} from '../../../src/words/language.js';
import {formatPlainList} from '../../../src/words/list.js';
import {formatNumber} from '../../../src/words/number.js';
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
  const scale = Math.max(0, ...own.map(({value}) => value!)) >= 100_000 ? 1_000_000 : 1;
  const values = provinces.map(({place_id}) => {
    const value = own.find((row) => row.place_id === place_id)?.value;
    const href = toAddress(language, `provinces/${place_id}/`);
    return {place_id, href, value: value === undefined || value === null ? null : value / scale};
  });
  const known = values.flatMap(({value}) => value ?? []);
  const isWhole = scale === 1 && known.every((value) => Number.isInteger(value));
  const digits = isWhole ? 0 : Math.max(...known) >= 100 ? 0 : 1;
  const first = own[0];
  const named = [
    first && pickColumn(first, 'indicator', language),
    first && formatPeriodName(first.period, language),
  ];
  const measure = [...named, scale > 1 && sayText(language, 'figure.millions')];
  return provinceMap(values, {
    ...options,
    title: findTop(toRanked(own, {scale, digits, language}), formatPlainList(named, language), language),
    subtitle: options.subtitle ?? formatPlainList(measure, language),
    figures: {steps: isWhole ? toSteps(known) : toFigureSteps(known), digits, isWhole},
  });
}

interface Written {
  scale: number;
  digits: number;
  language: Language;
}

// Numbers as the map writes them; what is drawn in millions is told in millions.
function toRanked(rows: readonly ObservationView[], {scale, digits, language}: Written): Ranked[] {
  return rows.map((row) => {
    const number = formatNumber(row.value! / scale, language, {decimals: digits});
    const written = scale > 1 ? sayText(language, 'figure.in-millions', {number}) : number;
    return {name: pickColumn(row, 'place', language) ?? row.place_fa, value: row.value!, written};
  });
}
