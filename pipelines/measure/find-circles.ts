import type {Graph} from './to-import-graph.js';

/** Finds the circles of a graph: groups whose members all reach each other, the largest first. */
export function findCircles(graph: Graph): string[][] {
  const circles = listComponents(graph).filter(({length}) => length > 1);
  return circles
    .map((circle) => circle.sort())
    .sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
}

/** Lists a graph's strongly connected components, each after those it points at (Tarjan 1972). */
export function listComponents(graph: Graph): string[][] {
  const [indexes, lowest] = [new Map<string, number>(), new Map<string, number>()];
  const components: string[][] = [];
  const stack: string[] = [];
  const visit = (node: string): number => {
    indexes.set(node, indexes.size);
    lowest.set(node, indexes.get(node)!);
    stack.push(node);
    for (const target of graph.get(node) ?? []) {
      const low = !indexes.has(target)
        ? visit(target)
        : stack.includes(target)
          ? indexes.get(target)!
          : Infinity;
      lowest.set(node, Math.min(lowest.get(node)!, low));
    }
    if (lowest.get(node) === indexes.get(node)) components.push(stack.splice(stack.indexOf(node)));
    return lowest.get(node)!;
  };
  for (const node of graph.keys()) if (!indexes.has(node)) visit(node);
  return components;
}
