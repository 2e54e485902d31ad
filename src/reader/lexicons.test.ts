import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {findRoot} from '../io/find-root.js';
import {foldText} from '../text/fold.js';

const SRC = join(findRoot(import.meta.url), 'src');
const lexicons = ['numbers', 'dates', 'reader'].flatMap((folder) =>
  readdirSync(join(SRC, folder), {recursive: true})
    .map((name) => join(folder, String(name)))
    .filter((path) => path.endsWith('-lexicon.ts')),
);

/** The words of a lexicon: its strings, the members of its sets and lists, the keys of its maps. */
function listWords(lexicon: Record<string, unknown>): string[] {
  return Object.values(lexicon).flatMap((value) =>
    typeof value === 'string'
      ? [value]
      : value instanceof Map || value instanceof Set
        ? [...(value.keys() as Iterable<string>)]
        : Array.isArray(value)
          ? (value as (string | string[])[]).flat()
          : [],
  );
}

describe('the words that tokens are compared with', () => {
  it.each(lexicons)('are folded as tokens are: %s', async (path) => {
    const words = listWords((await import(join(SRC, path))) as Record<string, unknown>);
    expect(words.filter((word) => foldText(word) !== word)).toEqual([]);
  });
});
