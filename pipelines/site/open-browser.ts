import {execFile} from 'node:child_process';
import {access, mkdir, readdir, readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {brotliDecompressSync} from 'node:zlib';
import type {Browser} from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Opens a headless Chromium: the one that `CHROMIUM` names, else the system's, else the one inside `@sparticuz/chromium`, which
 * is unpacked with the libraries it needs into a folder of its own. Undefined, with the reason printed, where none will start.
 */
export async function openBrowser(folder: string): Promise<Browser | undefined> {
  const {chromium} = await import('playwright-core');
  const reasons: string[] = [];
  for (const find of [findSystemBrowser, () => unpackBrowser(folder)]) {
    try {
      const {path, env} = await find();
      const own = {
        executablePath: path,
        // The package's own arguments run all in one process, which dies with the first page that is closed.
        args: ['--no-sandbox'],
        env: {...process.env, ...env} as Record<string, string>,
      };
      return await chromium.launch({headless: true, ...own});
    } catch (error) {
      reasons.push((error as Error).message.split('\n')[0]!);
    }
  }
  process.stderr.write(`no browser for the tests of the site: ${reasons.join('; ')}\n`);
  return undefined;
}

interface FoundBrowser {
  path: string;
  env: Record<string, string>;
}

async function findSystemBrowser(): Promise<FoundBrowser> {
  for (const path of [process.env.CHROMIUM, ...SYSTEM]) {
    if (path && (await exists(path))) return {path, env: {}};
  }
  throw new Error('no system browser');
}

// The package unpacks into the temporary folder and trusts whatever lies there, so it gets a folder of ours.
async function unpackBrowser(folder: string): Promise<FoundBrowser> {
  await mkdir(folder, {recursive: true});
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const {default: chromium} = await import('@sparticuz/chromium');
    const libraries = await unpackLibraries(folder);
    const path = await chromium.executablePath();
    return {
      path,
      env: {LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')},
    };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

async function unpackLibraries(folder: string): Promise<string> {
  const place = join(folder, 'al2023');
  const libraries = join(place, 'lib');
  if ((await readdir(libraries).catch(() => [])).length > 0) return libraries;
  await mkdir(place, {recursive: true});
  const home = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packed = await readFile(join(home.slice(0, home.lastIndexOf('chromium/') + 9), 'bin/al2023.tar.br'));
  const run = promisify(execFile)('tar', ['-x', '-C', place]);
  run.child.stdin!.end(brotliDecompressSync(packed));
  await run;
  return libraries;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
