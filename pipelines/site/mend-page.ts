import {relative} from 'node:path/posix';
import type {Language} from '../../src/rows.js';
import {toTextLanguage} from '../../src/words/language.js';
import {renderShell} from './shell.js';
import {renderTongue} from './text/foreign.js';
import {html, toPlainText, type Html} from './text/html.js';
import type {Page, Site, WrittenPage} from './text/page.js';

/**
 * Turns a page as Framework built it into the page that is served: our own frame with language and direction around its
 * text, slots filled, addresses relative, and Framework's scripts only where the page has code to run.
 */
export function mendPage(built: string, page: Page | WrittenPage, site: Site): string {
  if (isBroken(built)) throw new Error(`broken page: ${page.language}/${page.path}`);
  const text = /<main id="observablehq-main"[^>]*>([\s\S]*)<\/main>/.exec(built)?.[1];
  if (text === undefined) throw new Error(`page without text: ${page.language}/${page.path}`);
  const head = [...built.matchAll(HEAD)]
    .map(([element]) => element)
    .filter((element) => element.includes('rel="stylesheet"') || (hasCode(built) && !isBundled(element)))
    .map((element) => toAbsolute(element, page));
  const slots = 'slots' in page ? page.slots : {body: html`${renderHeading(page)}\n${page.body}`};
  const filled = fillResults(
    fillSlots(dropAnchors(text), slots, toFolder(page)),
    'results' in page ? page.results : undefined,
  );
  expectRows(filled, toFolder(page));
  const fonts = site.files.fonts.replaceAll('%ROOT%', toRoot(page));
  const own = {...site, files: {...site.files, fonts}};
  return toRelative(renderShell({page, site: own, head: head.join('\n'), text: filled}), page);
}

/** Says whether Framework put one of its errors into a page: its own element, since any text may hold the word. */
export function isBroken(built: string): boolean {
  return /<[a-z]+ class="(?:[^"]* )?observablehq--error["\s]/.test(built);
}

// The title is a text of others, and passes through Framework no more than the rest of what others wrote.
function renderHeading({title, language}: Page): Html {
  const own = toTextLanguage(title);
  return html`<h1>${own === language ? title : html`<span${renderTongue(own)}>${title}</span>`}</h1>`;
}

const HEAD = /<link rel="(stylesheet|modulepreload)"[^>]*>|<script type="module">[\s\S]*?<\/script>/g;

/** The folder of a page within the site: `fa/provinces/IR-07/`. */
export function toFolder({language, path}: {language: Language; path: string}): string {
  return `${language}/${path}`;
}

/** Makes the addresses of links and files, written from the site's root (`/fa/…`), relative to the page. */
export function toRelative(markup: string, page: {language: Language; path: string}): string {
  const folder = `/${toFolder(page)}`;
  return markup.replace(
    / (href|src|action|data-src|data-base|data-live|xlink:href)="\/(?!\/)([^"#]*)(#[^"]*)?"/g,
    (_, name, path, hash = '') => {
      if (`/${path}` === folder && hash) return ` ${name}="${hash}"`;
      const link = relative(folder, `/${path}`) || '.';
      return ` ${name}="${link}${path.endsWith('/') || path === '' ? '/' : ''}${hash}"`;
    },
  );
}

/** The way from a page up to the site's root: `../../`. */
function toRoot(page: {language: Language; path: string}): string {
  return '../'.repeat(toFolder(page).split('/').length - 1);
}

// Framework names files from the page's folder; the frame names them from the root, and both are made relative at the end.
function toAbsolute(element: string, page: {language: Language; path: string}): string {
  return element.startsWith('<link') ? element.replace(`href="${toRoot(page)}`, 'href="/') : element;
}

// What arquero itself loads is inside its bundle, see bundle-packages.ts.
function isBundled(element: string): boolean {
  return element.includes('/_node/') && element.includes('modulepreload') && !element.includes('/arquero@');
}

/** Throws where a table has a head and no row, and names page and table: what is missing is said in words, never by nothing. */
export function expectRows(text: string, folder: string): void {
  for (const [region, label, table] of text.matchAll(TABLE)) {
    if (/<td\b/.test(table!)) continue;
    const caption = /<caption[^>]*>([\s\S]*?)<\/caption>/.exec(table!)?.[1] ?? label ?? region.slice(0, 80);
    throw new Error(`empty table: ${toPlainText({html: caption})} in ${folder}`);
  }
}

const TABLE =
  /(?:<div class="table[^"]*"[^>]* aria-label="([^"]*)">\s*(?:<p class="hint"[^>]*>[^<]*<\/p>\s*)?)?(<table\b[\s\S]*?<\/table>)/g;

function hasCode(built: string): boolean {
  return built.includes('define({id:');
}

// An anchor inside each heading doubles it for screen readers; the heading keeps its id. Code that scrolls takes the focus.
function dropAnchors(text: string): string {
  return text
    .replace(/<a class="observablehq-header-anchor"[^>]*>([\s\S]*?)<\/a>/g, '$1')
    .replace(/ tabindex="-1"/g, '')
    .replace(/<pre data-language/g, '<pre tabindex="0" data-language');
}

// Framework puts what code shows in the place of a waiting element; until then that element shows the result of the build.
function fillResults(text: string, results: string[] | undefined): string {
  if (!results) return text;
  const left = [...results];
  const filled = text.replace(/<observablehq-loading><\/observablehq-loading>/g, (waiting) =>
    waiting.replace('><', () => `>${left.shift() ?? ''}<`),
  );
  if (left.length) throw new Error(`results not shown: ${left.length} of ${results.length}`);
  return filled;
}

/** Puts what the data gives into the slots of a page that a person wrote; throws where the two do not fit, and names the page. */
export function fillSlots(text: string, slots: WrittenPage['slots'], page: string): string {
  const left = new Set(Object.keys(slots));
  const filled = text.replace(/<div data-slot="([\w-]+)">\s*<\/div>/g, (_, name: string) => {
    const slot = slots[name];
    if (!slot) throw new Error(`unknown slot: ${name} in ${page}`);
    left.delete(name);
    return slot.html;
  });
  if (left.size) throw new Error(`slots not used: ${[...left].join(', ')} in ${page}`);
  return filled;
}
