import {listDeclarations, listEffects, type Declaration} from './code/list-declarations.js';
import {listLinks, type Link, type Links} from './code/list-links.js';
import type {Use} from './code/list-uses.js';
import type {ParsedFile} from './code/parse-source.js';
import {resolveImport} from './code/resolve-import.js';

/** What a file declares, does when it loads, and how it is tied to others. */
export interface Module {
  path: string;
  declarations: Declaration[];
  effects: ReturnType<typeof listEffects>;
  links: Links;
}

/** Modules by path. */
export type Modules = ReadonlyMap<string, Module>;

/** Modules of files, by path. */
export function toModules(files: ParsedFile[]): Modules {
  const paths = new Set(files.map(({path}) => path));
  return new Map(files.map((file) => [file.path, toModule(file, paths)]));
}

/** Resolves what is used in a file to declarations; none where it is of a package, of the language, or local. */
export function resolveUse(modules: Modules, path: string, {name, module, members}: Use): Declaration[] {
  if (module !== undefined) return resolveAll(modules, resolveModule(modules, path, module), members);
  const link = modules.get(path)!.links.imports.get(name!);
  if (link?.name === '*') return resolveAll(modules, link.path, members);
  return link ? resolveExport(modules, link) : listNamed(modules.get(path)!, name!);
}

/** Resolves the module that a file loads to a path of ours. */
export function resolveModule(modules: Modules, path: string, name: string): string | undefined {
  return resolveImport(path, name, new Set(modules.keys()));
}

/** Resolves an export to what declares it, through any number of files; `*` is all that is exported and declared. */
export function resolveExport(
  modules: Modules,
  {path, name}: Link,
  seen: Set<string> = new Set(),
): Declaration[] {
  const module = modules.get(path);
  if (!module || seen.has(`${path} ${name}`)) return [];
  seen.add(`${path} ${name}`);
  const {declarations, links} = module;
  const named = [...links.exports].filter(([exported]) => name === '*' || exported === name);
  const further = named.flatMap(([, link]) =>
    link.path === path
      ? resolveUse(modules, path, {name: link.name, members: []})
      : resolveExport(modules, link, seen),
  );
  const own = name === '*' ? declarations : listNamed(module, name);
  const stars = links.stars.flatMap((star) => resolveExport(modules, {path: star, name}, seen));
  return [...new Set([...own, ...further, ...stars])];
}

function toModule(file: ParsedFile, paths: ReadonlySet<string>): Module {
  const [declarations, effects] = [listDeclarations(file), listEffects(file)];
  return {path: file.path, declarations, effects, links: listLinks(file, paths)};
}

function resolveAll(modules: Modules, path: string | undefined, members: string[]): Declaration[] {
  const names = members.length > 0 ? members : ['*'];
  return path === undefined ? [] : names.flatMap((name) => resolveExport(modules, {path, name}));
}

function listNamed({declarations}: Module, name: string): Declaration[] {
  return declarations.filter(({names}) => names.includes(name));
}
