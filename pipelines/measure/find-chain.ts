import {listComponents} from './find-circles.js';
import type {Graph} from './to-import-graph.js';

/** Finds the longest way down a graph, from the top; each step is one node, or the nodes of one circle. */
export function findChain(graph: Graph): string[][] {
  const chains = new Map<string, string[][]>();
  for (const component of listComponents(graph)) {
    const targets = component.flatMap((node) => [...(graph.get(node) ?? [])]);
    const below = targets.flatMap((target) => (component.includes(target) ? [] : [chains.get(target) ?? []]));
    const chain = [component.toSorted(), ...findLongest(below)];
    for (const node of component) chains.set(node, chain);
  }
  return findLongest([...chains.values()]);
}

function findLongest(chains: string[][][]): string[][] {
  return chains.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []);
}
