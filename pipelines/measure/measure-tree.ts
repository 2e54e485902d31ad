import {measure, type Measures} from './measures.js';
import {readTree} from './read-tree.js';

/** Measures the code of a project as it lies there. */
export function measureTree(root: string): Measures {
  const {files, entries} = readTree(root);
  return measure(files, entries);
}
