import {findNearest} from '../../entities/nearest.js';
import {createProvinceResolver} from '../../entities/places.js';
import type {Vocabulary} from '../../entities/reference-tables.js';
import {ONLY_WITH_NOUN, PROVINCE_NOUN} from '../../text/place-lexicon.js';
import {COUNTRY_NAME, COUNTRY_NAMES, COUNTY_LABEL, COUNTY_NOUN, COUNTY_PREFIX} from './place-lexicon.js';
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
export function createPlaceResolver(
  tables: Pick<Vocabulary, 'provinces' | 'placeNames' | 'towns'>,
): PlaceResolver {
  const findState = createStateFinder(tables);
  const counties = indexCounties(tables.towns);
  const known = new Map<string, TablePlace | undefined>();
  const resolve = (label: string, province?: string) => {
    const cached = `${province ?? ''}|${label}`;
    if (!known.has(cached)) known.set(cached, resolveLabel(label, province, {findState, counties}));
    return known.get(cached);
  };
  return {
    resolve,
    findIn: (text, province) => findInText(text, resolve, {province, findState}),
    nearest: (label) =>
      findNearest(splitMarks(label).text, [...tables.provinces.map(({name_fa}) => name_fa), COUNTRY_NAME]),
  };
}

interface Indexes {
  /** Finds the country or a province. */
  findState: (name: string) => TablePlace | undefined;
  counties: Map<string, {place: TablePlace; province_id: string}[]>;
}

function createStateFinder(tables: Pick<Vocabulary, 'provinces' | 'placeNames'>): Indexes['findState'] {
  const resolve = createProvinceResolver(tables);
  const names = new Set(COUNTRY_NAMES.map(toLabelSkeleton));
  const places = new Map<string, TablePlace>();
  for (const {province_id, name_fa} of tables.provinces)
    places.set(province_id, {place_id: province_id, kind: 'province', name: name_fa});
  return (name) =>
    names.has(toLabelSkeleton(name)) ? COUNTRY : places.get(resolve(name)?.province_id ?? '');
}

// The id of a town begins with the Statistical Centre's two digits of its province and two of its county.
function indexCounties(towns: Vocabulary['towns']): Indexes['counties'] {
  const counties: Indexes['counties'] = new Map();
  for (const {place_id, county_fa, province_id, kind} of towns) {
    const code = /^(?:town|county)-(\d{4})/.exec(place_id)?.[1];
    if (!code || !county_fa || (kind !== 'town' && kind !== 'county')) continue;
    const key = toLabelSkeleton(county_fa);
    const found = counties.get(key) ?? [];
    const place: TablePlace = {place_id: `county-${code}`, kind: 'county', name: county_fa};
    if (!found.some((one) => one.place.place_id === place.place_id))
      counties.set(key, [...found, {place, province_id}]);
  }
  return counties;
}

function resolveLabel(label: string, province: string | undefined, {findState, counties}: Indexes) {
  const {text} = splitMarks(label);
  // A superscript mark that the file does not mark as such is a digit stuck to the name: «کل کشور2».
  const names = [text, text.replace(/[\u06f0-\u06f9]{1,2}$/, '')].map((name) => name.trim());
  for (const name of names) {
    const isCounty = COUNTY_LABEL.test(name);
    const state = findState(name);
    const found = (counties.get(toLabelSkeleton(name.replace(COUNTY_PREFIX, ''))) ?? []).filter(
      (county) => province === undefined || county.province_id === province,
    );
    // Inside one province a name like «یزد» is the county; in a table of the country it is the province.
    const isInside = state?.place_id === province && !name.includes(PROVINCE_NOUN);
    if (found.length === 1 && (isCounty || !state || isInside)) return found[0]!.place;
    if (state && !isCounty) return state;
  }
  return undefined;
}

function findInText(
  raw: string,
  resolve: (label: string, province?: string) => TablePlace | undefined,
  {province, findState}: {province: string | undefined; findState: Indexes['findState']},
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
      const place = name === ONLY_WITH_NOUN ? undefined : findState(name);
      if (place) found.add(place);
    }
  const provinces = [...found].filter(({kind}) => kind === 'province');
  if (provinces.length === 1) return provinces[0];
  return found.size === 1 ? [...found][0] : undefined;
}
