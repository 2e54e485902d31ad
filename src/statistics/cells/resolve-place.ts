import {findNearest} from '../../entities/nearest.js';
import type {ReferenceRow} from '../../entities/reference-tables.js';
import {
  COUNTRY_NAME,
  COUNTRY_NAMES,
  COUNTY_LABEL,
  COUNTY_NOUN,
  COUNTY_PREFIX,
  ONLY_WITH_NOUN,
  PROVINCE_NOUN,
  PROVINCE_PREFIX,
} from './place-lexicon.js';
import {splitMarks, toLabelSkeleton} from './tidy-text.js';

export interface TablePlace {
  /** `IR`, a province's ISO code, or `county-` and the Statistical Centre's four digits. */
  place_id: string;
  kind: 'country' | 'province' | 'county';
  name: string;
}

export interface PlaceResolver {
  /** Resolves a label; a county only where its province is known or its name stands in one province alone. */
  resolve(label: string, province?: string): TablePlace | undefined;
  /** Finds the one place that a title or a file name speaks of: «استان فارس»، «شهرستان لار». */
  findIn(text: string, province?: string): TablePlace | undefined;
  nearest(label: string): string | undefined;
}

/** The whole country, under the name that official tables print. */
export const COUNTRY: TablePlace = {place_id: 'IR', kind: 'country', name: COUNTRY_NAME};

/** Creates a resolver of the place names that stand in official tables. */
export function createPlaceResolver({
  provinces,
  placeNames,
  towns,
}: {
  provinces: readonly ReferenceRow<'provinces'>[];
  placeNames: readonly ReferenceRow<'place-names'>[];
  towns: readonly ReferenceRow<'towns'>[];
}): PlaceResolver {
  const states = indexProvinces(provinces, placeNames);
  const counties = indexCounties(towns);
  const known = new Map<string, TablePlace | undefined>();
  const resolve = (label: string, province?: string) => {
    const cached = `${province ?? ''}|${label}`;
    if (!known.has(cached)) known.set(cached, resolveLabel(label, province, {states, counties}));
    return known.get(cached);
  };
  return {
    resolve,
    findIn: (text, province) =>
      findInText(text, (label, within) => resolve(label, within), {province, states}),
    nearest: (label) =>
      findNearest(splitMarks(label).text, [...provinces.map(({name_fa}) => name_fa), COUNTRY_NAME]),
  };
}

interface Indexes {
  states: Map<string, TablePlace>;
  counties: Map<string, (TablePlace & {province_id: string})[]>;
}

function indexProvinces(
  provinces: readonly ReferenceRow<'provinces'>[],
  placeNames: readonly ReferenceRow<'place-names'>[],
): Indexes['states'] {
  const names = new Map(COUNTRY_NAMES.map((name) => [toLabelSkeleton(name), COUNTRY]));
  for (const {province_id, name_fa, name_en} of provinces) {
    const place: TablePlace = {place_id: province_id, kind: 'province', name: name_fa};
    const also = placeNames.filter((one) => one.place_id === province_id && one.kind !== 'adjective');
    for (const name of [province_id, name_fa, name_en, ...also.map((one) => one.name)])
      names.set(toLabelSkeleton(name), place);
  }
  return names;
}

// The id of a town begins with the Statistical Centre's two digits of its province and two of its county.
function indexCounties(towns: readonly ReferenceRow<'towns'>[]): Indexes['counties'] {
  const counties: Indexes['counties'] = new Map();
  for (const {place_id, county_fa, province_id, kind} of towns) {
    const code = /^(?:town|county)-(\d{4})/.exec(place_id)?.[1];
    if (!code || !county_fa || (kind !== 'town' && kind !== 'county')) continue;
    const key = toLabelSkeleton(county_fa);
    const found = counties.get(key) ?? [];
    const place = {place_id: `county-${code}`, kind: 'county' as const, name: county_fa, province_id};
    if (!found.some((one) => one.place_id === place.place_id)) counties.set(key, [...found, place]);
  }
  return counties;
}

function resolveLabel(label: string, province: string | undefined, {states, counties}: Indexes) {
  const {text} = splitMarks(label);
  // A superscript mark that the file does not mark as such is a digit stuck to the name: «کل کشور2».
  const names = [text, text.replace(/[\u06f0-\u06f9]{1,2}$/, '')].map((name) => name.trim());
  for (const name of names) {
    const isCounty = COUNTY_LABEL.test(name);
    const state = states.get(toLabelSkeleton(name.replace(PROVINCE_PREFIX, '').replace(/\s+province$/i, '')));
    const found = (counties.get(toLabelSkeleton(name.replace(COUNTY_PREFIX, ''))) ?? []).filter(
      (county) => province === undefined || county.province_id === province,
    );
    // Inside one province a name like «یزد» is the county; in a table of the country it is the province.
    if (
      found.length === 1 &&
      (isCounty ||
        !state ||
        (province !== undefined && state.place_id === province && !name.includes(PROVINCE_NOUN)))
    )
      return {place_id: found[0]!.place_id, kind: found[0]!.kind, name: found[0]!.name};
    if (state && !isCounty) return state;
  }
  return undefined;
}

function findInText(
  raw: string,
  resolve: (label: string, province?: string) => TablePlace | undefined,
  {province, states}: {province: string | undefined; states: Indexes['states']},
): TablePlace | undefined {
  const text = ` ${splitMarks(raw).text.replace(/[_\-–—:،,.()«»/\d\u06f0-\u06f9]+/g, ' ')} `;
  const words = text.trim().split(/\s+/);
  const after = (noun: string) => {
    const start = words.indexOf(noun);
    if (start < 0) return undefined;
    for (let length = 4; length > 0; length--) {
      const place = resolve(`${noun} ${words.slice(start + 1, start + 1 + length).join(' ')}`, province);
      if (place && start + 1 < words.length) return place;
    }
    return undefined;
  };
  const named = after(COUNTY_NOUN) ?? after(PROVINCE_NOUN) ?? resolve(words.join(' '), province);
  if (named) return named;
  const found = new Set<TablePlace>();
  for (let start = 0; start < words.length; start++)
    for (let length = 1; length <= 4 && start + length <= words.length; length++) {
      const name = words.slice(start, start + length).join(' ');
      // Those of a province with its noun were looked for above.
      const place = name === ONLY_WITH_NOUN ? undefined : states.get(toLabelSkeleton(name));
      if (place) found.add(place);
    }
  const provinces = [...found].filter(({kind}) => kind === 'province');
  if (provinces.length === 1) return provinces[0];
  return found.size === 1 ? [...found][0] : undefined;
}
