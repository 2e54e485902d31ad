import {toSkeleton} from '../text/fold.js';
import type {ReferenceRow} from './reference-tables.js';
import {formatUnknown} from './nearest.js';

interface Places {
  provinces: ReferenceRow<'provinces'>[];
  towns: ReferenceRow<'towns'>[];
  placeNames: ReferenceRow<'place-names'>[];
}

/** Resolves a province by id, by any of its names; undefined where it is none. */
export function resolveProvince(
  name: string,
  {provinces, placeNames}: Omit<Places, 'towns'>,
): ReferenceRow<'provinces'> | undefined {
  const wanted = toKey(name);
  const isCalled = ({province_id, name_fa, name_en}: ReferenceRow<'provinces'>) =>
    [province_id, name_fa, name_en, ...namesOf(province_id, placeNames)].some((one) => toKey(one) === wanted);
  return wanted === '' ? undefined : provinces.find(isCalled);
}

/** Resolves a province, or throws the name with the nearest that is known. */
export function expectProvince(name: string, places: Omit<Places, 'towns'>): ReferenceRow<'provinces'> {
  const province = resolveProvince(name, places);
  if (province) return province;
  throw new Error(formatUnknown('province', name, places.provinces.flatMap(({name_fa, name_en}) => [name_fa, name_en]))); // prettier-ignore
}

/** Finds the towns, counties, villages and regions of a name, in one province or in all: many names stand in several. */
export function findTowns(
  name: string,
  {towns, placeNames}: Omit<Places, 'provinces'>,
  province?: string,
): ReferenceRow<'towns'>[] {
  const wanted = toSkeleton(name);
  if (wanted === '') return [];
  const called = new Set(
    placeNames
      .filter((one) => one.kind !== 'adjective' && toSkeleton(one.name) === wanted)
      .map((one) => one.place_id),
  );
  return towns.filter(
    (town) =>
      (province === undefined || town.province_id === province) &&
      (called.has(town.place_id) ||
        toSkeleton(town.name_fa) === wanted ||
        toSkeleton(town.name_en) === wanted),
  );
}

/** Resolves a town that has its name alone; a town goes before a county of its name, and two provinces are no answer. */
export function resolveTown(
  name: string,
  places: Omit<Places, 'provinces'>,
  province?: string,
): ReferenceRow<'towns'> | undefined {
  const found = findTowns(name, places, province);
  if (new Set(found.map((town) => town.province_id)).size !== 1) return undefined;
  return found.find(({kind}) => kind === 'town') ?? found[0];
}

/** Resolves a town, or throws the name with the provinces that have it, or with the nearest that is known. */
export function expectTown(
  name: string,
  places: Omit<Places, 'provinces'>,
  province?: string,
): ReferenceRow<'towns'> {
  const town = resolveTown(name, places, province);
  if (town) return town;
  const several = [...new Set(findTowns(name, places, province).map((one) => one.province_id))];
  if (several.length) throw new Error(`ambiguous town: «${name}»; in: ${several.join(', ')}`);
  const near = places.towns.filter((one) => province === undefined || one.province_id === province);
  throw new Error(formatUnknown('town', name, near.flatMap(({name_fa, name_en}) => (name_en ? [name_fa, name_en] : [name_fa])))); // prettier-ignore
}

function namesOf(id: string, placeNames: ReferenceRow<'place-names'>[]): string[] {
  return placeNames
    .filter(({place_id, kind}) => place_id === id && kind !== 'adjective')
    .map(({name}) => name);
}

// «استان فارس» and “Fars ReferenceRow<'provinces'>” are Fars.
function toKey(name: string): string {
  return toSkeleton(name.trim().replace(/^استان\s+/, '').replace(/\s+province$/i, '')); // prettier-ignore
}
