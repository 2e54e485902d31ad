import {join} from 'node:path';
import {bench, describe} from 'vitest';
import {findRoot} from '../io/find-root.js';
import {readBriefs} from '../io/read-documents.js';
import {fold} from './fold.js';
import {restoreHalfSpaces} from './half-spaces/restore-half-spaces.js';
import {tokenise} from './tokenise.js';

const texts = readBriefs(join(findRoot(import.meta.url), 'data', 'briefs')).documents.map(({text}) => text);
const joined = texts.map((text) => text.replaceAll('\u200c', ''));
const spaced = texts.map((text) => text.replaceAll('\u200c', ' '));
const millions = (texts.join('').length / 1e6).toFixed(3);

// What the simplest repair would do: the plural behind a space.
const BASELINE = / (?=(?:ها|های|هایی)(?: |$))/gm;

describe(`all briefs, ${millions} million characters at a time`, () => {
  bench('half-spaces that were deleted', () => joined.forEach(restoreHalfSpaces));
  bench('half-spaces that were turned to spaces', () => spaced.forEach(restoreHalfSpaces));
  bench('folded', () => texts.forEach(fold));
  bench('tokenised', () => texts.forEach(tokenise));
  bench('one regular expression', () => texts.forEach((text) => text.replace(BASELINE, '\u200c')));
});
