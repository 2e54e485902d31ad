import {bisectLeft, bisector, bisectRight} from 'd3-array';
import {PARTS} from '../numbers/number-lexicon.js';
import {toCodePoints} from '../text/code-points.js';
import {toSkeleton} from '../text/fold.js';
import {splitSentences} from '../text/sentences.js';
import {tokenise} from '../text/tokenise.js';
import type {Token} from '../text/token.js';

/** Where a statement stands in its text, in code points. */
interface Placed {
  doc: string;
  start: number;
  end: number;
}

/** What an id is a hash of. */
export type Identity = (string | number | null)[];

/** A sentence among its neighbours, each folded; null at the beginning or end of the text. */
export interface PlacedSentence {
  words: string;
  before: string | null;
  after: string | null;
  /** How many numbers stand before the statement's own in its sentence. */
  numbersBefore: number;
}

/** Tells the statements of one text apart; the identities come in the order of what was given. */
export interface Identifier {
  /** By the sentence, which of equal sentences it is, and the place of the number among its numbers. */
  identifyClaims(claims: readonly Placed[]): Identity[];
  /** By the sentence, which of equal sentences it is, the name folded, and the stage. */
  identifyMentions(mentions: readonly (Placed & {cluster: string; stage: string | null})[]): Identity[];
  /** In which sentence a statement stands, and between which others. */
  findSentence(span: Omit<Placed, 'doc'>): PlacedSentence;
}

/**
 * Creates what tells the statements of a text apart. Quote, measure, place, cluster and value are no part of it, so that a better
 * reader keeps the ids; nor are spaces, half-spaces and the line breaks inside a paragraph. Where all is equal, a number counts on.
 */
export function createIdentifier(text: string): Identifier {
  const toPoint = toCodePoints(text);
  const tokens = tokenise(text);
  const ends = tokens.map(({end}) => toPoint(end));
  const sentences = readSentences(tokens);
  const find = ({start, end}: Omit<Placed, 'doc'>): Place => {
    const first = bisectRight(ends, start);
    const within = tokens.slice(first, bisectLeft(ends, end) + 1);
    const number = first + Math.max(within.findIndex(isNumeric), 0);
    const at = BY_START.right(sentences, number) - 1;
    const sentence = sentences[at] ?? NOWHERE;
    return {...sentence, at, before: tokens.slice(sentence.from, number).filter(isNumeric).length};
  };
  return {
    identifyClaims: (claims) =>
      countOn(claims, (claim) => {
        const {words, nth, before} = find(claim);
        return ['claim', claim.doc, words, nth, before];
      }),
    identifyMentions: (mentions) =>
      countOn(mentions, (mention) => {
        const {words, nth} = find({...mention, end: mention.start});
        return ['mention', mention.doc, words, nth, toSkeleton(mention.cluster), mention.stage];
      }),
    findSentence(span) {
      const {words, at, before: numbersBefore} = find(span);
      const [before = null, after = null] = [sentences[at - 1]?.words, sentences[at + 1]?.words];
      return {words, before, after, numbersBefore};
    },
  };
}

interface Sentence {
  from: number;
  /** Its tokens, with a space only where two numbers would run together. */
  words: string;
  /** Which of the equal sentences of its text it is, from 1. */
  nth: number;
}

interface Place extends Sentence {
  /** Which of the sentences it is. */
  at: number;
  /** How many numbers stand before in the sentence. */
  before: number;
}

const BY_START = bisector(({from}: Sentence) => from);
const NOWHERE: Sentence = {from: 0, words: '', nth: 1};

/** Sentences as they stand in a paragraph, whatever lines it was broken into. */
function readSentences(tokens: Token[]): Sentence[] {
  const joined = tokens.map((token): Token =>
    token.before === 'line' && token.gap !== 'blank' ? {...token, before: 'space'} : token,
  );
  const seen = new Map<string, number>();
  return splitSentences(joined).map(({from, to}) => {
    const words = toWords(joined.slice(from, to));
    const nth = (seen.get(words) ?? 0) + 1;
    seen.set(words, nth);
    return {from, words, nth};
  });
}

function toWords(tokens: readonly Token[]): string {
  const parts = tokens.map(({kind, text}, at) =>
    kind === 'digits' && tokens[at - 1]?.kind === 'digits' ? ` ${text}` : text,
  );
  return parts.join('');
}

/** Digits, or a word that is a number by itself: it tells places apart and reads no value. */
function isNumeric({kind, text}: Token): boolean {
  const type = PARTS.get(text)?.type;
  return kind === 'digits' || type === 'value' || type === 'magnitude';
}

/** Adds a number to each identity that an earlier statement of the text has already. */
function countOn<Line extends Placed>(
  lines: readonly Line[],
  identify: (line: Line) => Identity,
): Identity[] {
  const order = [...lines.keys()].sort(
    (one, other) =>
      lines[one]!.start - lines[other]!.start || lines[one]!.end - lines[other]!.end || one - other,
  );
  const seen = new Map<string, number>();
  const identities: Identity[] = [];
  for (const at of order) {
    const identity = identify(lines[at]!);
    const key = JSON.stringify(identity);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    identities[at] = before === 0 ? identity : [...identity, before + 1];
  }
  return identities;
}
