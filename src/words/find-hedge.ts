import {toSkeleton} from '../text/fold.js';
import {HEDGES, type SpokenHedge} from './hedges.js';

/** The hedge that some words of a text are, however spelt («قريب به», «دستکم»); undefined for other words. */
export function findHedge(words: string): SpokenHedge | undefined {
  const key = toSkeleton(words);
  return Object.hasOwn(HEDGES, key) ? HEDGES[key] : undefined;
}
