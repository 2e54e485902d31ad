import {dirname, join} from 'node:path/posix';

/** Resolves what a file imports to a file of ours; undefined for packages and for what is not there. */
export function resolveImport(from: string, name: string, paths: ReadonlySet<string>): string | undefined {
  if (!name.startsWith('.')) return undefined;
  const path = join(dirname(from), name);
  return [path, path.replace(/\.js$/, '.ts')].find((one) => paths.has(one));
}
