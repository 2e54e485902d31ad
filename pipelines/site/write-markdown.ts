import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Language} from '../../src/rows.js';
import {toTextLanguage} from '../../src/words/language.js';
import {renderTongue} from './text/foreign.js';
import type {Page} from './text/page.js';

/** Folders below `notebooks/fa` and `notebooks/en` that a person wrote; all others are made anew in each build. */
export const WRITTEN = ['about', 'data', 'method', 'notebook', 'search'];

/**
 * Writes pages as Markdown under Framework's root. Texts of others never pass through Markdown, where `${` and `<` would mean
 * something: what stands under the title is a slot, filled after the build.
 */
export async function writeMarkdown(
  notebooks: string,
  language: Language,
  pages: readonly Page[],
): Promise<void> {
  const folder = join(notebooks, language);
  await mkdir(folder, {recursive: true});
  for (const name of await readdir(folder)) {
    if (!WRITTEN.includes(name)) await rm(join(folder, name), {recursive: true});
  }
  for (const page of pages) {
    const path = join(folder, page.path, 'index.md');
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, toMarkdown(page));
  }
}

function toMarkdown({title, language}: Page): string {
  const own = toTextLanguage(title);
  const words = escapeMarkdown(title);
  const heading = own === language ? words : `<span${renderTongue(own).html}>${words}</span>`;
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n# ${heading}\n\n<div data-slot="body"></div>\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#$|&!~^]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
