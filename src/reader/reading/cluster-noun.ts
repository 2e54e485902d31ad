import type {Annotation} from './reading.js';

/** The counted noun of a cluster: a word of `data/reference/concepts.csv`. */
export function isClusterNoun({means}: Annotation): boolean {
  return means.startsWith('cluster cluster');
}
