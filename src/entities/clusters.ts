import {foldText, toSkeleton} from '../text/fold.js';
import type {ReferenceRow} from './reference-tables.js';

interface Registry {
  clusters: ReferenceRow<'clusters'>[];
  clusterNames: ReferenceRow<'cluster-names'>[];
  provinces: ReferenceRow<'provinces'>[];
  placeNames: ReferenceRow<'place-names'>[];
}

// «خوشه صنعتی …», «خوشه‌های کسب و کار …»
const KIND = /^\s*خوشه(?:\u200c?های)?\s+(?:صنعتی\s+|کسب[\s\u200c]*و[\s\u200c]*کار\s+)?/;

export type ResolveCluster = (name: string, place: string | null) => string | undefined;

/**
 * Gives a function that resolves a cluster's name within its province to an id. The province's own name may stand after it or
 * not («سنگ لرستان», «سنگ»); a town never goes away («کفش تبریز» is not «کفش»). Where two clusters answer, none does.
 */
export function createClusterResolver({
  clusters,
  clusterNames,
  provinces,
  placeNames,
}: Registry): ResolveCluster {
  const provinceOf = new Map(clusters.map(({cluster_id, province_id}) => [cluster_id, province_id]));
  const endings = findEndings(provinces, placeNames);
  const toKeys = (name: string, place: string) => {
    const skeleton = toSkeleton(foldText(name).replace(KIND, ''));
    const ending = (endings.get(place) ?? []).find((one) => skeleton.endsWith(one) && skeleton !== one);
    return [skeleton, ...(ending ? [dropEzafe(skeleton.slice(0, -ending.length))] : [])].map(
      (key) => `${place} ${key}`,
    );
  };
  const exact = new Map<string, Set<string>>();
  const loose = new Map<string, Set<string>>();
  for (const {cluster_id, name} of clusterNames) {
    const keys = toKeys(name, provinceOf.get(cluster_id) ?? 'IR');
    keys.forEach((key, index) => {
      for (const table of index === 0 ? [exact, loose] : [loose])
        table.set(key, (table.get(key) ?? new Set()).add(cluster_id));
    });
  }
  return (name, place) => {
    const [key, short] = toKeys(name, place ?? 'IR');
    const found = exact.get(key!) ?? loose.get(key!) ?? (short ? loose.get(short) : undefined);
    return found?.size === 1 ? [...found][0] : undefined;
  };
}

// Longest first, so that «استان چهارمحال و بختیاری» goes before «چهارمحال و بختیاری».
function findEndings(
  provinces: ReferenceRow<'provinces'>[],
  placeNames: ReferenceRow<'place-names'>[],
): Map<string, string[]> {
  return new Map(
    provinces.map(({province_id, name_fa, name_en}) => {
      const others = placeNames.filter((one) => one.place_id === province_id && one.kind !== 'adjective');
      const names = [name_fa, name_en, ...others.map(({name}) => name)].map(toSkeleton);
      const all = [...new Set(names.flatMap((name) => [name, `استان${name}`, `${name}province`]))];
      return [province_id, all.sort((one, other) => other.length - one.length)];
    }),
  );
}

// «خرمای بوشهر» without its place is «خرما»: the ya after a final alef or vav is an ezafe.
function dropEzafe(skeleton: string): string {
  return /[او]ی$/.test(skeleton) ? skeleton.slice(0, -1) : skeleton;
}
