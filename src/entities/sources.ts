import {toSkeleton} from '../text/fold.js';
import type {ReferenceRow} from './reference-tables.js';

/** Resolves a publisher's name, however spelled, to the id of its source; undefined where the table of sources has none. */
export type ResolveSource = (name: string) => string | undefined;

/** Creates a resolver of publishers from the spellings of `source-names.csv`. */
export function createSourceResolver(names: readonly ReferenceRow<'source-names'>[]): ResolveSource {
  const ids = new Map(names.map(({name, source_id}) => [toSkeleton(name), source_id]));
  return (name) => ids.get(toSkeleton(name));
}
