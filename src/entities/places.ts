import {toSkeleton} from '../text/fold.js';
import {PROVINCE_PREFIX} from '../text/place-lexicon.js';
import type {ReferenceRow, Vocabulary} from './reference-tables.js';

/** A name under which a place is met, and of which kind it is: `name`, or what `place-names.csv` calls it. */
export interface PlaceCalled<Place> {
  name: string;
  kind: string;
  place: Place;
}

/** A place that a town's name may mean. */
export interface PlaceCandidate {
  place_id: string;
  province: string;
  /** `capital` for the seat of a province, `seat` for that of a county of the same name, else the kind in `towns.csv`. */
  kind: string;
}

type ProvinceTables = Pick<Vocabulary, 'provinces' | 'placeNames'>;

interface TownName {
  name: string;
  candidates: PlaceCandidate[];
}

/** Resolves a province by its id or any of its names; undefined where it is none. */
export type ResolveProvince = (name: string) => ReferenceRow<'provinces'> | undefined;

/** Creates a resolver of provinces: «فارس», «استان فارس», “Fars Province”, `IR-07`. */
export function createProvinceResolver(tables: ProvinceTables): ResolveProvince {
  const byKey = new Map(tables.provinces.map((province) => [toSkeleton(province.province_id), province]));
  for (const {name, kind, place} of listProvinceNames(tables))
    if (kind !== 'adjective') byKey.set(toSkeleton(name), place);
  return (name) => {
    const bare = name.trim().replace(PROVINCE_PREFIX, '');
    return byKey.get(toSkeleton(bare.replace(/\s+province$/i, '')));
  };
}

/** Lists the names of provinces: their own, then those of `place-names.csv`. */
export function listProvinceNames(tables: ProvinceTables): PlaceCalled<ReferenceRow<'provinces'>>[] {
  const provinces = new Map(tables.provinces.map((province) => [province.province_id, province]));
  return listNames(provinces, tables.placeNames);
}

/** Gathers what the name of a town, county, village or region may mean, one place a province, by the letters of the name. */
export function indexTowns(tables: ProvinceTables & Pick<Vocabulary, 'towns'>): Map<string, TownName> {
  const capitals = new Set(
    tables.provinces.map(({capital_fa, province_id}) => province_id + toSkeleton(capital_fa)),
  );
  const found = new Map<string, TownName>();
  const towns = new Map(tables.towns.map((town) => [town.place_id, town]));
  for (const {name, place} of listNames(towns, tables.placeNames)) {
    const {place_id, province_id: province, name_fa} = place;
    const candidate = {place_id, province, kind: toKind(place, capitals.has(province + toSkeleton(name_fa)))};
    const known = found.get(toSkeleton(name));
    if (!known) found.set(toSkeleton(name), {name, candidates: [candidate]});
    else if (!known.candidates.some((one) => one.province === province)) known.candidates.push(candidate);
  }
  return found;
}

function toKind({kind, name_fa, county_fa}: ReferenceRow<'towns'>, isCapital: boolean): string {
  if (kind !== 'town') return kind;
  if (isCapital) return 'capital';
  return name_fa === county_fa ? 'seat' : kind;
}

/** Picks what a town's name means: the one in the province at hand, else a capital, else the seat of a county, else a town. */
export function pickTown(
  candidates: readonly PlaceCandidate[],
  province: string | null,
): PlaceCandidate | undefined {
  return (
    candidates.find((one) => one.province === province) ??
    candidates.find(({kind}) => kind === 'capital') ??
    candidates.find(({kind}) => kind === 'seat') ??
    candidates.find(({kind}) => kind === 'town') ??
    candidates[0]
  );
}

function listNames<Place extends {name_fa: string; name_en: string}>(
  places: ReadonlyMap<string, Place>,
  placeNames: Vocabulary['placeNames'],
): PlaceCalled<Place>[] {
  const own = [...places.values()].flatMap((place) =>
    [place.name_fa, place.name_en].map((name) => ({name, kind: 'name', place})),
  );
  const others = placeNames.flatMap(({place_id, name, kind}) => {
    const place = places.get(place_id);
    return place ? [{name, kind, place}] : [];
  });
  return [...own.filter(({name}) => name), ...others];
}
