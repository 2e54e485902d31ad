import type {BindingPattern, Node} from 'oxc-parser';
import {countLines} from './count-lines.js';
import type {ParsedFile} from './parse-source.js';
import {walk} from './walk.js';

/** A statement at the top of a file that declares names. */
export interface Declaration {
  path: string;
  names: string[];
  lines: number;
  node: Node;
  isType: boolean;
}

/** Lists what a file declares at its top, exported or not; a signature apart from its body counts for itself. */
export function listDeclarations({path, text, program}: ParsedFile): Declaration[] {
  return program.body.flatMap((statement) => {
    const node = toDeclared(statement);
    const names = node ? listNames(node) : [];
    const lines = countLines(text.slice(statement.start, statement.end));
    return node && names.length > 0 ? [{path, names, lines, node, isType: TYPES.test(node.type)}] : [];
  });
}

/** Lists the statements at the top of a file that act when it loads: neither declarations nor imports nor exports. */
export function listEffects({program}: ParsedFile): Node[] {
  return program.body.filter((statement) => {
    const node = toDeclared(statement);
    return node !== null && listNames(node).length === 0 && !/^(Import|Export)/.test(node.type);
  });
}

const TYPES = /^(TSInterfaceDeclaration|TSTypeAliasDeclaration|TSEnumDeclaration|ClassDeclaration)$/;

// What is exported by default may have no name of its own; it acts, as a configuration does.
function toDeclared(statement: Node): Node | null {
  return statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
    ? statement.declaration
    : statement;
}

function listNames(node: Node): string[] {
  if (node.type === 'VariableDeclaration') return node.declarations.flatMap(({id}) => listBound(id));
  const isNamed = TYPES.test(node.type) || /^(FunctionDeclaration|TSDeclareFunction)$/.test(node.type);
  return isNamed && 'id' in node && node.id?.type === 'Identifier' ? [node.id.name] : [];
}

function listBound(pattern: BindingPattern): string[] {
  const names: string[] = [];
  walk(pattern, (node, parents) => {
    const parent = parents.at(-1);
    const isKey = parent?.type === 'Property' && parent.key === node && !parent.shorthand;
    const isDefault = parent?.type === 'AssignmentPattern' && parent.right === node;
    const isOfType = parents.some(({type}) => type === 'TSTypeAnnotation');
    if (node.type === 'Identifier' && !isKey && !isDefault && !isOfType) names.push(node.name);
  });
  return [...new Set(names)];
}
