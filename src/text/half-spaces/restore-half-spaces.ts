import {ZWNJ} from '../fold.js';
import {BEHIND_NO_EZAFE} from './half-space-lexicon.js';
import {isEndingOf, joinWords} from './join-words.js';
import {toKey} from '../replace-letters.js';
import type {Split} from './split.js';
import {toWordForm, type WordForm} from './word-form.js';

/** One repair, in UTF-16 indices of the text before it. */
export interface HalfSpaceChange {
  start: number;
  end: number;
  from: string;
  to: string;
  /** `suffix`, `verb`, `compound`, `joined` or `split`: which rule made it. */
  rule: string;
}

export interface Restored {
  text: string;
  changes: HalfSpaceChange[];
}

/**
 * Puts back the half-spaces that a text lost, for reading: «خوشههای» → «خوشه‌های», «خوشه هاي» → «خوشه‌های»,
 * «شهر كهاي» → «شهرک‌های». Words that it changes get Persian ya and kaf; all else stays as it was. A text whose endings
 * stand apart lost its half-spaces to spaces: what it glues by choice («کتابهای») then stays glued.
 */
export function restoreHalfSpaces(text: string): Restored {
  const words = toWords(text);
  const style = toStyle(words);
  const changes: HalfSpaceChange[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const isFollowed = words[at + 1]?.isBeside === true;
    if (word.form.indefinite !== undefined && !leadsOn(text, word, words[at + 1])) {
      changes.push({
        start: word.start,
        end: word.end,
        from: text.slice(word.start, word.end),
        to: word.form.indefinite,
        rule: 'suffix',
      });
      at++;
      continue;
    }
    if (word.form.split === undefined && !(isFollowed && (word.form.opens || words[at + 1]!.form.ending))) {
      at++;
      continue;
    }
    const {to, count, rule} = repair(words, at, style);
    const {start} = word;
    const {end} = words[at + count - 1]!;
    const from = text.slice(start, end);
    if (rule !== '' && to !== from) changes.push({start, end, from, to, rule});
    at += count;
  }
  return {text: apply(text, changes), changes};
}

/** Whether an ezafe could lead from a word to what stands behind it. */
function leadsOn(text: string, {end}: TextWord, next: TextWord | undefined): boolean {
  if (next?.isBeside) return !BEHIND_NO_EZAFE.has(next.form.key);
  return !SENTENCE_MARK.test(text.charAt(end));
}

const SENTENCE_MARK = /^[.؟!؛،]?$/;

interface TextWord {
  form: WordForm;
  start: number;
  end: number;
  /** Whether spaces alone stand between it and the word before. */
  isBeside: boolean;
}

interface Repair {
  to: string;
  /** How many words it takes. */
  count: number;
  rule: string;
}

function toWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  let isBeside = false;
  for (let index = 0; index < text.length;) {
    const code = text.charCodeAt(index);
    if (!isLetter(code)) {
      isBeside &&= code === SPACE;
      index++;
      continue;
    }
    const start = index;
    while (index < text.length && isLetter(text.charCodeAt(index))) index++;
    words.push({form: toWordForm(text.slice(start, index)), start, end: index, isBeside});
    isBeside = true;
  }
  return words;
}

const SPACE = 0x20;

/** Letters and marks of Persian and the half-space. */
function isLetter(code: number): boolean {
  return (code >= 0x0620 && code <= 0x065f) || (code >= 0x066e && code <= 0x06d3) || code === 0x200c;
}

/** Whether a text lost its half-spaces by gluing, or glues by choice what it glues, or shows neither. */
type Spacing = 'lost' | 'apart' | 'unknown';

/** A text in which something is glued that no writer glues is lost; else its endings may stand apart, or behind half-spaces. */
function toStyle(words: TextWord[]): Spacing {
  let isApart = false;
  for (const {form, isBeside} of words) {
    if (form.split?.glued === 'by loss') return 'lost';
    isApart ||= form.isParted || (isBeside && GRAMMAR.has(form.ending));
  }
  return isApart ? 'apart' : 'unknown';
}

const GRAMMAR = new Set<WordForm['ending']>([
  'plural',
  'comparative',
  'participle',
  'copula',
  'heh',
  'possessive',
]);

function repair(words: TextWord[], at: number, style: Spacing): Repair {
  const beside = [words[at]!.form];
  while (beside.length < 3 && words[at + beside.length]?.isBeside)
    beside.push(words[at + beside.length]!.form);
  const first = (beside[0]!.opens && joinWords(beside)) || toSingle(beside[0]!, style);
  return joinEndings(words, at, first);
}

function toSingle({text, split}: WordForm, style: Spacing): Repair {
  return split === undefined || isKept(split, style)
    ? {to: text, count: 1, rule: ''}
    : {to: split.text, count: 1, rule: split.rule};
}

function isKept({glued}: Split, style: Spacing): boolean {
  return (glued === 'by choice' && style === 'apart') || (glued === 'by habit' && style !== 'unknown');
}

/** «خوشه ها», «شده اند», «بزرگ تر», «برنامه ای». */
function joinEndings(words: TextWord[], at: number, first: Repair): Repair {
  let {to, count, rule} = first;
  let isParted = to.includes(ZWNJ);
  let last = '';
  for (; words[at + count]?.isBeside; count++) {
    const next = words[at + count]!.form;
    last ||= toKey(to.slice(to.lastIndexOf(ZWNJ) + 1));
    if (next.ending === undefined || !isEndingOf(last, isParted, next)) break;
    to = `${to}${ZWNJ}${next.text}`;
    last = next.key;
    isParted = true;
    rule ||= 'suffix';
  }
  return {to, count, rule};
}

function apply(text: string, changes: HalfSpaceChange[]): string {
  let out = '';
  let at = 0;
  for (const change of changes) {
    out += text.slice(at, change.start) + change.to;
    at = change.end;
  }
  return out + text.slice(at);
}
