import {toSkeleton} from '../text/fold.js';
import type {ReferenceRow, Vocabulary} from './reference-tables.js';

/** Resolves a publisher's name, however spelled, to the id of its source; undefined where the table of sources has none. */
export type ResolveSource = (name: string) => string | undefined;

/** Finds the province that a publisher covers, by its name, however spelled; undefined where it covers more, or is unknown. */
export type FindReach = (name: string) => string | undefined;

/** Creates a resolver of publishers from the spellings of `source-names.csv`. */
export function createSourceResolver(names: readonly ReferenceRow<'source-names'>[]): ResolveSource {
  const ids = new Map(names.map(({name, source_id}) => [toSkeleton(name), source_id]));
  return (name) => ids.get(toSkeleton(name));
}

/** Creates a finder of what publishers cover: «شرکت شهرک‌های صنعتی استان یزد» gives `IR-21`, «ایرنا» nothing. */
export function createReachFinder({
  sources,
  sourceNames,
  provinces,
}: Pick<Vocabulary, 'sources' | 'sourceNames' | 'provinces'>): FindReach {
  const resolve = createSourceResolver(sourceNames);
  const ids = new Set(provinces.map(({province_id}) => province_id));
  const reaches = new Map(sources.map(({source_id, reach}) => [source_id, reach]));
  return (name) => {
    const reach = reaches.get(resolve(name) ?? '');
    return reach && ids.has(reach) ? reach : undefined;
  };
}
