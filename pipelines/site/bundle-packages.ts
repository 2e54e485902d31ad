import {readdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from 'esbuild';

/**
 * Framework resolves arquero as Node does, and its Node entry asks the browser for `node:fs`. So the file that notebook pages
 * load is replaced by one bundle of the browser entry, under the name that the pages already use.
 */
export async function bundlePackages(site: string, root: string): Promise<void> {
  const folder = join(site, '_node');
  const names = await readdir(folder).catch(() => []);
  const name = names.find((one) => one.startsWith('arquero@'));
  if (!name) return;
  for (const other of names) if (other !== name) await rm(join(folder, other), {recursive: true});
  const [file] = await readdir(join(folder, name));
  const options = {
    bundle: true,
    format: 'esm',
    minify: true,
    platform: 'browser',
    target: 'es2022',
    write: false,
  } as const;
  const bundled = await build({
    ...options,
    entryPoints: [join(root, 'node_modules/arquero/src/index.js')],
    logLevel: 'error',
  });
  await writeFile(join(folder, name, file!), bundled.outputFiles[0]!.contents);
}
