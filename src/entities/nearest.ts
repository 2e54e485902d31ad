import {distance} from 'fastest-levenshtein';
import {toSkeleton} from '../text/fold.js';

/** Orders names by how little they differ from a misspelt one, by edits over folded letters. */
export function rankNearest(name: string, names: Iterable<string>): string[] {
  return measure(name, names).map(({name}) => name);
}

/** Finds the name that differs least from a misspelt one; undefined where none is near. */
export function findNearest(name: string, names: Iterable<string>): string | undefined {
  const [nearest] = measure(name, names);
  const most = Math.max(2, Math.floor(toSkeleton(name).length / 2));
  return nearest && nearest.edits <= most ? nearest.name : undefined;
}

function measure(wanted: string, names: Iterable<string>): {name: string; edits: number}[] {
  const skeleton = toSkeleton(wanted);
  return [...names]
    .map((name) => ({name, edits: distance(skeleton, toSkeleton(name))}))
    .sort((one, other) => one.edits - other.edits);
}
