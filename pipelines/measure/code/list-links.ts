import type {
  ExportAllDeclaration,
  ExportNamedDeclaration,
  ImportDeclaration,
  ImportDeclarationSpecifier,
  ModuleExportName,
} from 'oxc-parser';
import type {ParsedFile} from './parse-source.js';
import {resolveImport} from './resolve-import.js';

/** One export of a file of ours; `*` means all of them. */
export interface Link {
  path: string;
  name: string;
}

/** How the names at the top of a file are tied to other files. */
export interface Links {
  /** By the name used here. */
  imports: Map<string, Link>;
  /** By the name used outside: another file's export, or a name of this file. */
  exports: Map<string, Link>;
  /** Files of which everything is exported again. */
  stars: string[];
  /** Files that are imported for what they do. */
  bare: string[];
}

/** Lists the ties of a file; packages are none. */
export function listLinks({path, program}: ParsedFile, paths: ReadonlySet<string>): Links {
  const links: Links = {imports: new Map(), exports: new Map(), stars: [], bare: []};
  for (const statement of program.body) {
    if (!/^(Import|Export)/.test(statement.type) || !('source' in statement)) continue;
    const target = statement.source ? resolveImport(path, statement.source.value, paths) : path;
    if (target === undefined) continue;
    if (statement.type === 'ImportDeclaration') addImports(links, statement, target);
    if (statement.type === 'ExportNamedDeclaration') addExports(links, statement, target);
    if (statement.type === 'ExportAllDeclaration') addAll(links, statement, target);
  }
  return links;
}

function addImports({imports, bare}: Links, {specifiers}: ImportDeclaration, path: string): void {
  if (specifiers.length === 0) bare.push(path);
  for (const specifier of specifiers) imports.set(specifier.local.name, {path, name: toImported(specifier)});
}

function addExports({exports}: Links, {specifiers}: ExportNamedDeclaration, path: string): void {
  for (const {local, exported} of specifiers) exports.set(toName(exported), {path, name: toName(local)});
}

function addAll({exports, stars}: Links, {exported}: ExportAllDeclaration, path: string): void {
  if (exported) exports.set(toName(exported), {path, name: '*'});
  else stars.push(path);
}

function toImported(specifier: ImportDeclarationSpecifier): string {
  return specifier.type === 'ImportSpecifier'
    ? toName(specifier.imported)
    : specifier.type === 'ImportDefaultSpecifier'
      ? 'default'
      : '*';
}

function toName(name: ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name;
}
