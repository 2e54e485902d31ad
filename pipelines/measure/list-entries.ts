import {join} from 'node:path/posix';
import type {CodeFile} from './code/parse-source.js';

/** What a project says of itself: its package.json, its files, and its pages with code. */
export interface ProjectFiles {
  manifest: string;
  paths: string[];
  pages: CodeFile[];
}

/** Lists the files at which commands, pages and users of the package come in; its index is none. */
export function listEntries({manifest, paths, pages}: ProjectFiles): string[] {
  const {scripts = {}, bin = {}, exports = {}} = JSON.parse(manifest) as PackageManifest;
  const run = Object.values(scripts).flatMap((script) =>
    [...script.matchAll(/\btsx (\S+\.ts)\b/g)].map(([, path]) => path!),
  );
  const built = [...Object.values(bin), ...listExported(exports)].map(toSource);
  const fixed = paths.filter((path) => FIXED.includes(path));
  const known = new Set(paths);
  return [...new Set([...run, ...built, ...fixed, ...pages.flatMap(listImported)])]
    .filter((path) => known.has(path))
    .sort();
}

interface PackageManifest {
  scripts?: Record<string, string>;
  bin?: Record<string, string>;
  exports?: Record<string, {default: string}>;
}

// What Framework reads, and what is bundled for the browser.
const FIXED = [
  'observablehq.config.ts',
  'pipelines/site/client/site.ts',
  'pipelines/site/client/interpret-function.ts',
];

function listExported(exports: NonNullable<PackageManifest['exports']>): string[] {
  return Object.entries(exports).flatMap(([name, target]) => (name === '.' ? [] : [target.default]));
}

function toSource(path: string): string {
  return path.replace(/^(\.\/)?build\//, '').replace(/\.js$/, '.ts');
}

function listImported({path, text}: CodeFile): string[] {
  const blocks = [...text.matchAll(/^```js\b[^\n]*\n([\s\S]*?)^```/gm)].map(([, code]) => code!).join('\n');
  const names = [...blocks.matchAll(/\b(?:from|import) ?\(?["'](\.[^"']+)["']/g)].map(([, name]) => name!);
  return names.map((name) => toSource(join(path, '..', name)));
}
