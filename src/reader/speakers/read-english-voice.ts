import type {Annotation, TextReading} from '../reading/reading.js';
import {endingAt, type TokenRange} from '../reading/spans.js';
import {placeOfOffice} from './posts.js';
import {
  ARTICLES,
  AUXILIARIES,
  ENGLISH_BODIES,
  ENGLISH_GROUPS,
  ENGLISH_HEADS,
  ENGLISH_LINKS,
  LEADING,
  MEDIA,
  NAMED,
  OF,
  PASSIVES,
  TITLES,
} from './speaker-lexicon.js';
import {textOf, type SpeakerScene, type VoiceFound} from './voice.js';

/** Who says what an English verb of speech says: “X, who …, said”, “said X of the Y fund”. */
export function readEnglishSubject(
  scene: SpeakerScene,
  from: number,
  verb: Annotation,
  limit: number,
): VoiceFound | undefined {
  const {tokens, of} = scene.reading;
  if (PASSIVES.has(tokens[verb.from - 1]?.text ?? '') || endingAt(of('verb'), verb.from)?.name === 'say')
    return undefined;
  let to = verb.from;
  while (to > from && AUXILIARIES.has(tokens[to - 1]!.text)) to--;
  return (
    (to === from || INVERTING.has(tokens[to - 1]!.text) ? readInverted(scene, verb, limit) : undefined) ??
    readBefore(scene, from, to)
  );
}

/** What stands before a verb whose subject follows. */
const INVERTING: ReadonlySet<string> = new Set([',', '"', '”']);

/** “According to Behnam Rostamkhani, an adviser to the governor, …”. */
export function readEnglishSource(scene: SpeakerScene, from: number, limit: number): VoiceFound | undefined {
  const {reading} = scene;
  const to = endOfPiece(reading, from, limit);
  const voice = readPiece(scene, {from, to});
  const next = {from: to + 1, to: endOfPiece(reading, to + 1, limit)};
  if (!voice || next.from >= next.to || reading.tokens[to]?.text !== ',') return voice;
  if (voice.kind === 'person')
    return !voice.post && hasHead(reading, next) ? withPost(reading, voice, next) : voice;
  const name = voice.kind === 'post' ? readPiece(scene, next) : undefined;
  return name?.kind === 'person' ? withPost(reading, name, {from: voice.from, to}) : voice;
}

/** “…, said Mohammad Hossein Moqeiseh of the Small Industries Investment Guarantee Fund.” */
function readInverted(scene: SpeakerScene, verb: TokenRange, limit: number): VoiceFound | undefined {
  const {reading} = scene;
  const to = endOfPiece(reading, verb.to, limit);
  const of = reading.tokens.slice(verb.to, to).findIndex(({text}) => text === OF) + verb.to;
  const person = of < verb.to ? undefined : readPiece(scene, {from: verb.to, to: of});
  if (person?.kind === 'person') return withPost(reading, person, {from: of + 1, to});
  const voice = readEnglishSource(scene, verb.to, limit);
  return voice?.kind === 'person' || voice?.kind === 'post' ? voice : undefined;
}

/** The piece between commas that names a person, with the piece beside it as post; else the last that names a post. */
function readBefore(scene: SpeakerScene, from: number, to: number): VoiceFound | undefined {
  const {reading} = scene;
  const isApposed = reading.tokens[to - 1]?.text === ',';
  const pieces = listPieces(reading, from, isApposed ? to - 1 : to);
  if (!isApposed) return readPiece(scene, pieces[0]!);
  const voices = pieces.map((piece) => readPiece(scene, piece));
  const at = voices.findIndex((voice) => voice?.kind === 'person');
  if (at < 0) return voices.findLast((voice) => voice !== undefined);
  const post = [pieces[at - 1], pieces[at + 1]].find(
    (piece) => piece && (piece === pieces[at - 1] || hasHead(reading, piece)),
  );
  return voices[at]!.post || !post ? voices[at] : withPost(reading, voices[at]!, post);
}

const MOST_PIECES = 3;

/** What commas part before a verb, the nearest first. */
function listPieces(reading: TextReading, from: number, to: number): TokenRange[] {
  const pieces: TokenRange[] = [];
  for (let end = to; end > from && pieces.length < MOST_PIECES; end = pieces.at(-1)!.from - 1)
    pieces.push({from: startOfPiece(reading, from, end), to: end});
  return pieces.length ? pieces : [{from, to}];
}

function startOfPiece({tokens}: TextReading, from: number, end: number): number {
  let at = end;
  while (at > from && tokens[at - 1]!.text !== ',') at--;
  return at;
}

function endOfPiece({tokens}: TextReading, from: number, limit: number): number {
  let at = from;
  while (at < limit && !PIECE_ENDS.has(tokens[at]!.text)) at++;
  return at;
}

const PIECE_ENDS: ReadonlySet<string> = new Set([',', '.', ';', ':']);

/** A noun phrase: a pronoun, a person with a post before the name, a post or a body. */
function readPiece(scene: SpeakerScene, piece: TokenRange): VoiceFound | undefined {
  const {reading} = scene;
  const {tokens, of} = reading;
  const from = skipLeading(reading, piece);
  if (from >= piece.to) return undefined;
  if (endingAt(of('pronoun'), piece.to))
    return {kind: 'pronoun', name: '', post: null, place: null, from: piece.to - 1, to: piece.to};
  const name = readEnglishName(scene, {from, to: piece.to});
  const before = {from, to: name?.from ?? piece.to};
  if (name) {
    const voice: VoiceFound = {
      kind: 'person',
      name: textOf(reading, name),
      post: null,
      place: null,
      from,
      to: name.to,
    };
    return hasHead(reading, before) ? withPost(reading, voice, before) : voice;
  }
  if (tokens.slice(from, piece.to).some(({text}) => MEDIA.has(text)))
    return {kind: 'media', name: '', post: null, place: null, from, to: piece.to};
  if (!hasHead(reading, before) || piece.to - from > LONGEST_POST) return undefined;
  const title = textOf(reading, before);
  return {
    kind: isGroup(reading, before) ? 'body' : 'post',
    name: title,
    post: title,
    place: placeOfOffice(reading, from, piece.to),
    from,
    to: piece.to,
  };
}

const LONGEST_POST = 16;

function skipLeading({tokens}: TextReading, {from, to}: TokenRange): number {
  let at = from;
  while (
    at < to &&
    (LEADING.has(tokens[at]!.text) ||
      ARTICLES.has(tokens[at]!.text) ||
      TITLES.has(tokens[at]!.text) ||
      tokens[at]!.text === NAMED)
  )
    at++;
  return at;
}

/** “Provincial officials”, “the weavers' union”: no one person's post. */
function isGroup({tokens}: TextReading, {from, to}: TokenRange): boolean {
  return tokens
    .slice(from, to)
    .every(({text}) => !ENGLISH_HEADS.has(text) || ENGLISH_BODIES.has(text) || ENGLISH_GROUPS.has(text));
}

function hasHead({tokens}: TextReading, {from, to}: TokenRange): boolean {
  return tokens.slice(from, to).some(({text}) => ENGLISH_HEADS.has(text));
}

function withPost(reading: TextReading, voice: VoiceFound, post: TokenRange): VoiceFound {
  return {...voice, post: textOf(reading, post), place: placeOfOffice(reading, post.from, post.to)};
}

const LONGEST_NAME = 4;

/** Capitalised words at the end of a noun phrase, or at its head behind “named”, that are no office. */
function readEnglishName(scene: SpeakerScene, {from, to}: TokenRange): TokenRange | undefined {
  const {tokens, hasTermAt} = scene.reading;
  const isNamed = tokens[from - 1]?.text === NAMED;
  let end = isNamed ? from : to;
  while (isNamed && end < to && isCapital(scene.reading, end)) end++;
  let begin = end;
  while (
    begin > from &&
    isCapital(scene.reading, begin - 1) &&
    !ENGLISH_HEADS.has(tokens[begin - 1]!.text) &&
    !TITLES.has(tokens[begin - 1]!.text)
  )
    begin--;
  if (begin === end || end - begin > LONGEST_NAME || isPlace(scene.reading, begin)) return undefined;
  const before = tokens[begin - 1]?.text ?? '';
  if (begin > from && (ENGLISH_LINKS.has(before) || before === 's')) return undefined;
  const isArticled = begin === from && ARTICLES.has(before);
  const isWhole = end - begin > 1 || isNamed || begin > from || !hasTermAt(WORD_KINDS, begin);
  return isArticled || !isWhole ? undefined : {from: begin, to: end};
}

const WORD_KINDS = ['stop', 'noun', 'pronoun', 'product', 'town'];

function isCapital({raw, tokens}: TextReading, at: number): boolean {
  return tokens[at]!.kind === 'word'
    ? /^\p{Lu}/u.test(raw.slice(tokens[at]!.start))
    : tokens[at]!.text === '-';
}

function isPlace({hasTermAt}: TextReading, at: number): boolean {
  return hasTermAt(['province', 'nation', 'office_national'], at);
}
