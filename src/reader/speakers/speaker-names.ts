import {startingAt, within, type TokenRange} from '../spans.js';
import {type Post, placeOfOffice} from './posts.js';
import type {Annotation, TextReading} from '../reading.js';
import {AND, COMMA, FROM} from '../../text/particle-lexicon.js';
import {replaceArabicLetters} from '../../text/replace-letters.js';

/** Who speaks, as written; a person known only by post has the post for a name. */
export interface Speaker {
  name: string;
  post: string | null;
  /** Province of the office, `IR` for a national one. */
  place: string | null;
}

export interface Introduction extends Speaker, TokenRange {}

export const LONGEST_NAME = 5;

export function readName(
  reading: TextReading,
  from: number,
  limit: number,
  posts: Post[],
  known: Speaker[],
  isSaidBy: boolean,
): Introduction | undefined {
  let to = from;
  while (to < limit && to - from < LONGEST_NAME && isNameWord(reading, to, to === from)) to++;
  if (to === from) return undefined;
  const hasComma = reading.tokens[to]?.text === COMMA;
  const post = startingAt(posts, hasComma ? to + 1 : to);
  const says = isFollowedBySpeech(reading, to, limit);
  const name = textOf(reading, from, to);
  const familiar = known.find((speaker) => speaker.name === name || speaker.name.endsWith(` ${name}`));
  if (familiar && (says || hasComma)) return {...familiar, from, to};
  if (post) return {name, post: textOf(reading, post.from, post.to), place: post.place, from, to: post.to};
  if (!says && !isSaidBy && !isOfOffice(reading, to, limit)) return undefined;
  return {
    name,
    post: null,
    place:
      isSaidBy || isOfOffice(reading, to, limit)
        ? placeOfOffice(reading, isSaidBy ? from : to, Math.min(limit, to + 8))
        : null,
    from,
    to,
  };
}

function isNameWord(reading: TextReading, at: number, isFirst: boolean): boolean {
  const token = reading.tokens[at]!;
  if (token.kind !== 'word' || token.text === AND || (!isFirst && token.before === 'line')) return false;
  return !NOT_IN_NAMES.some((kind) => {
    const annotation = startingAt(reading.of(kind), at);
    // «موفق» is a surname as well as a word of praise
    return (
      annotation !== undefined &&
      !((kind === 'cue' || kind === 'stop') && isSurname(reading, annotation, isFirst))
    );
  });
}

/** «ایرج موفق بیان داشت», «موفق، معاون …». */
function isSurname(reading: TextReading, {from, to}: Annotation, isFirst: boolean): boolean {
  if (to !== from + 1 || startingAt(reading.of('cue'), from)?.means !== 'successful') return false;
  if (startingAt(reading.of('say'), to)) return true;
  return !isFirst && (reading.tokens[to]?.text === COMMA || startingAt(reading.of('post'), to) !== undefined);
}

const NOT_IN_NAMES = [
  'stop',
  'noun',
  'post',
  'say',
  'said_by',
  'pronoun',
  'nation',
  'verb',
  'province_word',
  'cue',
  'list_open',
  'hedge',
  'money',
  'span',
];

export function isFollowedBySpeech(reading: TextReading, at: number, limit: number): boolean {
  const next = reading.tokens[at]?.text === COMMA ? at + 1 : at;
  return Boolean(startingAt(reading.of('say'), next)) && next < limit;
}

/** «محمد کلامی، از استانداری آذربایجان شرقی، … گفت». */
function isOfOffice(reading: TextReading, at: number, limit: number): boolean {
  const {tokens} = reading;
  return (
    tokens[at]?.text === COMMA &&
    tokens[at + 1]?.text === FROM &&
    within(reading.of('say'), at + 2, limit).length > 0
  );
}

export function textOf({raw, tokens}: TextReading, from: number, to: number): string {
  const written = raw.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
  return replaceArabicLetters(written);
}
