import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {useDatabase} from '../../src/io/duckdb.js';
import {toPathInside} from '../../src/io/to-path-inside.js';
import type {Language} from '../../src/rows.js';
import {inBoth} from '../../src/words/language.js';
import {findCurrentRun, toPaths, type RunFolder} from '../line/paths.js';
import {expectWhole} from '../line/prove-run.js';
import {claimFolder} from '../line/put-in-place.js';
import {bundlePackages} from './bundle-packages.js';
import {checkLinks} from './check-links.js';
import {createAssets} from './create-assets.js';
import {createPages} from './create-pages.js';
import {createWrittenPages} from './create-written-pages.js';
import {type Exports, readExports} from './data/read-exports.js';
import {readSiteData} from './data/read-site-data.js';
import {createSiteIndex, type SiteIndex} from './data/site-index.js';
import {createCharts} from './figures/charts.js';
import {mendCover, type Cover} from './mend-cover.js';
import {mendPage, toFolder} from './mend-page.js';
import {moveScripts} from './move-scripts.js';
import {runFramework} from './run-framework.js';
import {createSearchIndex} from './search/create-search-index.js';
import {readSearchWords} from './search/read-search-words.js';
import {renderCover} from './pages/cover.js';
import type {Download, Page, Site, WrittenPage} from './text/page.js';
import {claimSite, putSite, toSiteFolders} from './put-site.js';
import {writeMarkdown} from './write-markdown.js';

export interface BuildOptions {
  /** The data folder, whose current run is shown. */
  data: string;
  /** The site's own address, for canonical links; empty where it is not known, and links are relative. */
  address: string;
  /** Called with each step as it begins. */
  report: (step: string) => void;
}

const LANGUAGES: Language[] = ['fa', 'en'];

/**
 * Builds the whole site from the current run into `dist/`: pages as Markdown, Framework over them, the built HTML mended. A build that
 * fails leaves the last site as it was, and no run or other build touches what this one reads or writes. Returns how many pages there are.
 */
export async function buildSite(root: string, {data, ...options}: BuildOptions): Promise<number> {
  const paths = toPaths(root, data);
  const releases: (() => void)[] = [];
  try {
    releases.push(claimSite(root));
    releases.push(claimFolder(paths));
    const run = findCurrentRun(paths);
    expectWhole(run);
    return await buildFrom(run, root, options);
  } finally {
    for (const release of releases) release();
  }
}

async function buildFrom(
  {warehouse, exports}: RunFolder,
  root: string,
  {address, report}: Omit<BuildOptions, 'data'>,
): Promise<number> {
  report('reading the warehouse');
  const index = createSiteIndex(await useDatabase(warehouse, {readOnly: true}, readSiteData));
  const charts = createCharts(index);
  report('drawing and writing pages');
  const pages: (Page | WrittenPage)[] = [];
  const exported = await readExports(exports);
  await copyForNotebook(root, exported);
  for (const language of LANGUAGES) {
    const made = await createPages({index, charts, language});
    await writeMarkdown(join(root, 'notebooks'), language, made);
    pages.push(...made, ...(await createWrittenPages(index, {language, exported, root})));
  }
  report(`building ${pages.length} pages`);
  const built = await runFramework(root);
  const assets = await createAssets(root);
  const site: Site = {
    address,
    files: assets.names,
    asOf: index.asOf,
  };
  const words = readSearchWords(root);
  const downloads = [
    ...assets.downloads,
    ...charts.downloads,
    ...LANGUAGES.map((language) => createSearchIndex(pages, {index, language, words})),
  ];
  report('mending the pages');
  const {next} = toSiteFolders(root);
  await rm(next, {recursive: true, force: true});
  await copyFiles(built, next, {exported, downloads});
  await bundlePackages(next, root);
  await mendAll(built, next, {pages, covers: createCovers(index), site});
  await checkLinks(next);
  putSite(root);
  return pages.length;
}

// Framework attaches files that lie under its own root.
async function copyForNotebook(root: string, {tables}: Exports): Promise<void> {
  const file = tables.get('out.national_series')?.find(({name}) => name.endsWith('.csv'));
  const path = join(root, 'notebooks/_generated/national-series.csv');
  if (file) await cp(file.file, path);
  else await write(path, '');
}

function createCovers(index: SiteIndex): Cover[] {
  return [
    {name: 'index', slots: inBoth((language) => renderCover(index, language))},
    {name: '404', slots: {}},
  ];
}

interface Files {
  exported: Exports;
  downloads: Download[];
}

async function copyFiles(built: string, next: string, {exported, downloads}: Files): Promise<void> {
  await mkdir(next, {recursive: true});
  for (const folder of ['_import', '_node', '_observablehq', '_file', '_npm']) {
    await cp(join(built, folder), join(next, folder), {recursive: true}).catch(() => {});
  }
  for (const {file, path} of exported.files) await cp(file, toPathInside(next, path));
  for (const {path, content} of downloads) await write(toPathInside(next, path), content);
}

interface Made {
  pages: (Page | WrittenPage)[];
  covers: Cover[];
  site: Site;
}

async function mendAll(built: string, next: string, {pages, covers, site}: Made): Promise<void> {
  for (const page of pages) {
    const folder = toFolder(page);
    const html = await readFile(join(built, folder, 'index.html'), 'utf8');
    const {page: mended, scripts} = moveScripts(mendPage(html, page, site));
    await write(toPathInside(next, folder, 'index.html'), mended);
    for (const {name, code} of scripts) await write(toPathInside(next, folder, name), code);
  }
  for (const cover of covers) {
    const html = await readFile(join(built, `${cover.name}.html`), 'utf8');
    await write(join(next, `${cover.name}.html`), mendCover(html, cover, site));
  }
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, content);
}
