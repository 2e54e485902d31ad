import {visitorKeys, type Node} from 'oxc-parser';

/** Calls `enter` with every node of a tree, parents first, and with the nodes above it, the nearest last. */
export function walk(
  node: Node,
  enter: (node: Node, parents: readonly Node[]) => void,
  parents: Node[] = [],
): void {
  enter(node, parents);
  parents.push(node);
  for (const child of listChildren(node)) walk(child, enter, parents);
  parents.pop();
}

function listChildren(node: Node): Node[] {
  const fields = node as unknown as Record<string, unknown>;
  const children: Node[] = [];
  for (const key of visitorKeys[node.type] ?? []) {
    const field = fields[key];
    if (Array.isArray(field)) children.push(...field.filter(isNode));
    else if (isNode(field)) children.push(field);
  }
  return children;
}

function isNode(field: unknown): field is Node {
  return typeof field === 'object' && field !== null && 'type' in field;
}
