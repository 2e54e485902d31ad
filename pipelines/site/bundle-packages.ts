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
  await writeFile(join(folder, name, file!), await bundleArquero(root));
}

/** Arquero for the browser, as one file that makes no code of texts: the pages' policy allows only code that lies in files. */
export async function bundleArquero(root: string): Promise<Uint8Array> {
  const bundled = await build({
    bundle: true,
    format: 'esm',
    minify: true,
    platform: 'browser',
    target: 'es2022',
    write: false,
    entryPoints: [join(root, 'node_modules/arquero/src/index.js')],
    inject: [join(root, 'pipelines/site/client/interpret-function.ts')],
    define: {Function: 'interpretFunction'},
    logLevel: 'error',
  });
  return bundled.outputFiles[0]!.contents;
}
