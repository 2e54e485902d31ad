import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from 'esbuild';
import {toHex} from '../../src/charts/colours.js';
import type {Download, Site} from './text/page.js';

interface Assets {
  names: Site['files'];
  downloads: Download[];
}

/** The files that all pages share: fonts (the two subsets used), the small script, the live chart, the icon. */
export async function createAssets(root: string): Promise<Assets> {
  const fonts = await Promise.all(FONTS.map((font) => readFont(root, font)));
  const scripts = await bundleScript(root);
  const names = {
    script: scripts.find(({path}) => path.startsWith('assets/site-'))!.path,
    fonts: fonts.map(({face}) => face).join(''),
    preloads: {fa: [fonts[0]!.file.path], en: [fonts[1]!.file.path]},
  };
  return {
    names,
    downloads: [...fonts.map(({file}) => file), ...scripts, {path: 'assets/icon.svg', content: ICON}],
  };
}

// Ranges are those of the package's own style sheet, without the supplementary planes that no text here uses.
const FONTS = [
  {name: 'arabic', range: 'U+0600-06FF,U+0750-077F,U+200C-200E,U+2010-2011,U+FB50-FDFF,U+FE70-FEFC'},
  {
    name: 'latin',
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-200B,U+200F,U+2012-206F,U+20AC,U+2122,U+2190-2195,U+2212',
  },
];

async function readFont(
  root: string,
  {name, range}: {name: string; range: string},
): Promise<{file: Download; face: string}> {
  const content = await readFile(
    join(root, `node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-${name}-wght-normal.woff2`),
  );
  const path = `assets/vazirmatn-${name}-${toHash(content)}.woff2`;
  const face = `@font-face{font-family:'Vazirmatn Variable';font-style:normal;font-weight:100 900;font-display:swap;src:url("%ROOT%${path}") format('woff2');unicode-range:${range}}\n`;
  return {file: {path, content}, face};
}

/** Bundles our script for the browser; parts that load later become files of their own. */
async function bundleScript(root: string): Promise<Download[]> {
  const result = await build({
    entryPoints: {site: join(root, 'pipelines/site/client/site.ts')},
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    write: false,
    outdir: join(root, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    logLevel: 'error',
  });
  return result.outputFiles.map(({path, contents}) => ({
    path: `assets/${path.split('/').at(-1)!}`,
    content: contents,
  }));
}

function toHash(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

// An ear of grain: five seeds about a stalk.
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${toHex('turquoise')}"/><g fill="${toHex('paper')}"><path d="M15.2 13h1.6v15h-1.6z"/><ellipse cx="16" cy="7.5" rx="2.6" ry="4.2"/><ellipse cx="11.2" cy="13" rx="2.4" ry="4" transform="rotate(-28 11.2 13)"/><ellipse cx="20.8" cy="13" rx="2.4" ry="4" transform="rotate(28 20.8 13)"/><ellipse cx="11.2" cy="20" rx="2.4" ry="4" transform="rotate(-28 11.2 20)"/><ellipse cx="20.8" cy="20" rx="2.4" ry="4" transform="rotate(28 20.8 20)"/></g></svg>`;
