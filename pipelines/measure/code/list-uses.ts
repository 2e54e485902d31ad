import type {Node, TSImportTypeQualifier} from 'oxc-parser';
import {walk} from './walk.js';

/** A name that stands in the code, or a module that it loads late; with the members taken from it, none where all may be. */
export interface Use {
  name?: string;
  module?: string;
  members: string[];
}

/** Lists what a piece of code uses; a name counts wherever it stands, also where a nearer one hides it. */
export function listUses(root: Node): Use[] {
  const uses: Use[] = [];
  walk(root, (node, parents) => {
    const parent = parents.at(-1);
    if (node.type === 'Identifier' && !isKey(node, parent))
      uses.push({name: node.name, members: listMembers(node, parent)});
    if (node.type === 'ImportExpression' && node.source.type === 'Literal')
      uses.push({module: String(node.source.value), members: listLoaded(node, parents)});
    if (node.type === 'TSImportType')
      uses.push({module: node.source.value, members: node.qualifier ? listFirst(node.qualifier) : []});
  });
  return uses;
}

// Keys and members are names of something else.
function isKey(node: Node, parent: Node | undefined): boolean {
  if (!parent) return false;
  if ('computed' in parent && parent.computed) return false;
  if ('shorthand' in parent && parent.shorthand) return false;
  if ('key' in parent && parent.key === node) return true;
  if (parent.type === 'TSNamedTupleMember') return parent.label === node;
  if (parent.type === 'TSQualifiedName') return parent.right === node;
  if (parent.type === 'TSImportType') return parent.qualifier === node;
  return parent.type === 'MemberExpression' && parent.property === node;
}

function listMembers(node: Node, parent: Node | undefined): string[] {
  if (parent?.type === 'TSQualifiedName' && parent.left === node) return [parent.right.name];
  if (parent?.type !== 'MemberExpression' || parent.object !== node || parent.computed) return [];
  return parent.property.type === 'Identifier' ? [parent.property.name] : [];
}

// `(await import('./a.js')).b`, `const {b} = await import('./a.js')` and `import('./a.js').then(({b}) => …)`.
function listLoaded(node: Node, parents: readonly Node[]): string[] {
  const awaited = parents.at(-1)?.type === 'AwaitExpression' ? parents.at(-1)! : node;
  const above = parents[parents.length - (awaited === node ? 1 : 2)];
  if (above?.type === 'VariableDeclarator') return listKeys(above.id);
  const members = listMembers(awaited, above);
  if (members[0] !== 'then' || awaited !== node) return members;
  const call = parents.at(-2);
  const then = call?.type === 'CallExpression' ? call.arguments[0] : undefined;
  return then?.type === 'ArrowFunctionExpression' && then.params[0] ? listKeys(then.params[0]) : [];
}

function listKeys(pattern: Node): string[] {
  if (pattern.type !== 'ObjectPattern') return [];
  const keys = pattern.properties.map((one) => (one.type === 'Property' && !one.computed ? one.key : one));
  return keys.every((key) => key.type === 'Identifier') ? keys.map(({name}) => name) : [];
}

function listFirst(name: TSImportTypeQualifier): string[] {
  return name.type === 'TSQualifiedName' ? listFirst(name.left) : [name.name];
}
