import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {toPathInside} from '../../src/io/to-path-inside.js';
import type {Language} from '../../src/rows.js';
import type {Page} from './text/page.js';

/** Folders below `notebooks/fa` and `notebooks/en` that a person wrote; all others are made anew in each build. */
export const WRITTEN = ['about', 'data', 'method', 'notebook', 'search'];

/**
 * Writes pages as Markdown under Framework's root. Texts of others never pass through Markdown, where `${` and `<` would mean
 * something: all that a page says is a slot, filled after the build.
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
    const path = toPathInside(folder, page.path, 'index.md');
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, MARKDOWN);
  }
}

const MARKDOWN = '<div data-slot="body"></div>\n';
