import {EZAFE_CARRIERS} from '../text/ending-lexicon.js';
import {toSkeleton} from '../text/fold.js';
import {YE} from '../text/particle-lexicon.js';
import {PROVINCE_NOUN} from '../text/place-lexicon.js';
import {listProvinceNames} from './places.js';
import type {Vocabulary} from './reference-tables.js';

type Registry = Pick<Vocabulary, 'clusters' | 'clusterNames' | 'provinces' | 'placeNames' | 'concepts'>;

/** Resolves a cluster's name within its province to an id; undefined where none answers, or more than one. */
export type ResolveCluster = (name: string, place: string | null) => string | undefined;

/**
 * Gives a function that resolves a cluster's name. The province's own name may stand after it or not («سنگ لرستان», «سنگ»);
 * a town never goes away («کفش تبریز» is not «کفش»).
 */
export function createClusterResolver(registry: Registry): ResolveCluster {
  const {clusters, clusterNames, concepts} = registry;
  const provinceOf = new Map(clusters.map(({cluster_id, province_id}) => [cluster_id, province_id || 'IR']));
  const endings = findEndings(registry);
  const nouns = byLength(concepts.flatMap(({words_fa}) => words_fa.split('|')).map(toSkeleton));
  const toKeys = (name: string, place: string) => {
    const whole = toSkeleton(name);
    const noun = nouns.find((one) => whole.startsWith(one) && whole !== one) ?? '';
    const skeleton = whole.slice(noun.length);
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

// «سنگ لرستان», «سنگ استان لرستان», “Lorestan province”.
function findEndings(registry: Registry): Map<string, string[]> {
  const endings = new Map<string, string[]>();
  for (const {name, kind, place} of listProvinceNames(registry)) {
    if (kind === 'adjective') continue;
    const key = toSkeleton(name);
    const known = endings.get(place.province_id) ?? [];
    endings.set(place.province_id, [...known, key, toSkeleton(PROVINCE_NOUN) + key, `${key}province`]);
  }
  return new Map([...endings].map(([province, names]) => [province, byLength(names)]));
}

// Longest first, so that «استان چهارمحال و بختیاری» goes before «چهارمحال و بختیاری».
function byLength(names: string[]): string[] {
  return [...new Set(names)].filter(Boolean).sort((one, other) => other.length - one.length);
}

// «خرمای بوشهر» without its place is «خرما»: the ya after a final alef or vav is an ezafe.
function dropEzafe(skeleton: string): string {
  return skeleton.endsWith(YE) && EZAFE_CARRIERS.has(skeleton.at(-2) ?? '')
    ? skeleton.slice(0, -1)
    : skeleton;
}
