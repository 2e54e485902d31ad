import {foldText} from '../text/fold.js';
import {tokenise} from '../text/tokenise.js';
import type {NumberSpan} from './number-span.js';

/** One row of `data/grammar/rejections.csv`: what a number is that counts nothing, with a text where it is so and one where not. */
export interface RejectionRow {
  id: string;
  /**
   * Elements in the order of the text, parted by spaces. `#` is the number, with what must hold of it (`digits`, `words`, `range`,
   * `ordinal`, `fraction`, `unshared`, `unreduced`, `long`, `nought`, `<20`, `>1`, or its own word) joined by `&`; `#+` takes
   * in the numbers listed behind it. Any other element is words with `|` between; `?` behind one says that it may be
   * missing, `~` before it that it is written onto what stands before, `!` that it must not stand there. `<start>` and
   * `<end>` are the ends of the line, `<digits>`, `<word>`, `<mark>`, `<counted>`, `<money>` and `<measured>` any such.
   */
  pattern: string;
  reason: string;
  example: string;
  counter_example: string;
}

/** What may stand beside a number. */
export interface Beside {
  /** Folded; a word of several tokens is held by their texts. */
  words: readonly string[][];
  classes: readonly string[];
  isOptional: boolean;
  isGlued: boolean;
  isDenied: boolean;
}

/** What must hold of the number itself, which begins with a word. */
export type NumberTest = (number: NumberSpan, word: string) => boolean;

/** A row, ready to be matched outward from a number. */
export interface RejectionRule {
  id: string;
  reason: string;
  /** From the number to the left. */
  left: readonly Beside[];
  /** Ways in which the number may be written, one of which must hold as a whole. */
  number: readonly (readonly NumberTest[])[];
  right: readonly Beside[];
  isListed: boolean;
}

/** Makes a row ready; throws one line where its pattern holds no number. */
export function compileRejection({id, pattern, reason}: RejectionRow): RejectionRule {
  const elements = pattern.split(' ');
  const at = elements.findIndex((element) => element.startsWith('#'));
  if (at < 0) throw new Error(`no number in a pattern: ${id}: ${pattern}`);
  const number = elements[at]!;
  return {
    id,
    reason,
    left: elements.slice(0, at).reverse().map(toBeside),
    number: number.split('|').map((way) =>
      way
        .replace(/^#\+?&?/, '')
        .split('&')
        .filter(Boolean)
        .map(toTest),
    ),
    right: elements.slice(at + 1).map(toBeside),
    isListed: number.startsWith('#+'),
  };
}

function toTest(name: string): NumberTest {
  const limit = Number(name.slice(1));
  if (/^<\d+$/.test(name)) return ({value}) => value < limit;
  if (/^>\d+$/.test(name)) return ({value}) => value > limit;
  return NUMBER_TESTS[name] ?? ((_, word) => word === name);
}

const NUMBER_TESTS: Readonly<Record<string, NumberTest>> = {
  digits: ({written}) => written === 'digits',
  words: ({written}) => written === 'words',
  range: ({high}) => high !== undefined,
  ordinal: ({kind}) => kind === 'ordinal',
  fraction: ({kind}) => kind === 'fraction',
  unshared: ({share}) => share === undefined,
  unreduced: ({share, to, from}) => share === undefined && to > from + 1,
  // a round number may well be said in full digits
  long: ({from, to, value}, word) => to === from + 1 && /^\d{7,}$/.test(word) && value % 100 !== 0,
  nought: (_, word) => /^0\d{2,}$/.test(word),
};

function toBeside(element: string): Beside {
  const isDenied = element.startsWith('!');
  const isGlued = element.startsWith('~');
  const isOptional = element.length > 1 && element.endsWith('?');
  const plain = element.slice(isDenied || isGlued ? 1 : 0, isOptional ? -1 : undefined);
  const names = plain.split('|').filter(Boolean);
  return {
    words: names.filter((name) => !/^<\w+>$/.test(name)).map(toWords),
    classes: names.filter((name) => /^<\w+>$/.test(name)),
    isOptional,
    isGlued,
    isDenied,
  };
}

function toWords(name: string): string[] {
  return tokenise(foldText(name)).map(({text}) => text);
}
