import type {Node} from 'oxc-parser';
import {countLines} from './count-lines.js';
import type {ParsedFile} from './parse-source.js';
import {walk} from './walk.js';

/** A function with a name, a method or a constructor. */
export interface NamedFunction {
  path: string;
  name: string;
  lines: number;
  parameters: number;
}

/** Lists the functions of a file that have a name; a nested one counts for itself and within its parent. */
export function listFunctions({path, text, program}: ParsedFile): NamedFunction[] {
  const functions: NamedFunction[] = [];
  walk(program, (node) => {
    const [name, body] = findFunction(node) ?? [];
    if (!name || !isFunction(body)) return;
    const lines = countLines(text.slice(node.start, node.end));
    functions.push({path, name: text.slice(name.start, name.end), lines, parameters: body.params.length});
  });
  return functions;
}

function findFunction(node: Node): [Node | null, Node | null] | undefined {
  switch (node.type) {
    case 'FunctionDeclaration':
      return [node.id, node];
    case 'VariableDeclarator':
      return [toName(node.id), node.init];
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return [node.key, node.value];
    case 'AssignmentExpression':
      return [node.left, node.right];
    default:
      return undefined;
  }
}

// A type after the name is no part of it.
function toName(id: Node): Node {
  return id.type === 'Identifier' && id.typeAnnotation ? {...id, end: id.start + id.name.length} : id;
}

function isFunction(
  node: Node | null | undefined,
): node is Extract<Node, {type: 'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression'}> {
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node?.type ?? '');
}
