import type {Annotation, TextReading} from '../reading.js';
import {covering, startingAt, within, type TokenRange} from '../spans.js';
import {placeOfOffice, readOffice, type Post} from './posts.js';
import {BODIES, DAYS, GROUPS, MEDIA, OBJECT, POST_ENDS, TITLES} from './speaker-lexicon.js';
import {findKnown, textOf, type SpeakerScene, type Voice} from './voice.js';
import {AND, COMMA, FROM, PLURAL, THAT} from '../../text/particle-lexicon.js';

/** How a voice stands in its clause. */
export interface Setting {
  /** No name or post reaches so far. */
  limit: number;
  /** Behind «به گفته»: whatever stands there is the speaker. */
  isCited: boolean;
  /** Somebody speaks already, so that a verb without a subject is theirs. */
  hasCurrent: boolean;
}

/** The voice that begins at a token of a Persian text: a pronoun, a name with or without a post, a post, a body. */
export function readVoice(scene: SpeakerScene, begin: number, setting: Setting): Voice | undefined {
  const {reading, posts} = scene;
  const at = skipTitles(reading, begin, setting.limit);
  if (at >= setting.limit) return undefined;
  const pronoun = startingAt(reading.of('pronoun'), at);
  if (pronoun) return {kind: 'pronoun', name: '', post: null, place: null, from: at, to: pronoun.to};
  const post = startingAt(posts, at);
  if (post) return readHolder(scene, post, setting);
  const {text} = reading.tokens[at]!;
  if (MEDIA.has(text) || ((BODIES.has(text) || GROUPS.has(text)) && !isTopic(reading, at, setting)))
    return readBody(reading, at, setting);
  return readNamed(scene, at, setting);
}

function skipTitles({tokens}: TextReading, from: number, limit: number): number {
  let at = from;
  while (at < limit && TITLES.has(tokens[at]!.text)) at++;
  return at;
}

/** «سازمان صنایع کوچک از ۴۳۰ خوشه خبر داد»; a publisher that speaks of itself is no speaker. */
function readBody(reading: TextReading, at: number, {isCited}: Setting): Voice {
  const office = readOffice(reading, {from: at, to: at + 1});
  const name = textOf(reading, office);
  const isMedia =
    MEDIA.has(reading.tokens[at]!.text) || (!isCited && reading.source.publisher?.includes(name));
  const place = GROUPS.has(reading.tokens[at]!.text) ? null : office.place;
  return {...office, place, kind: isMedia ? 'media' : 'body', name, post: null};
}

/** A post, and who holds it: «سخنگوی وزارت صمت، علی رسولیان، …», «… شهرک‌های صنعتی فارس محمد رضایی گفت». */
function readHolder(scene: SpeakerScene, post: Post, setting: Setting): Voice {
  const {reading} = scene;
  const {tokens} = reading;
  const title = textOf(reading, post);
  const hasComma = tokens[post.to]?.text === COMMA;
  const name = readName(
    reading,
    skipTitles(reading, hasComma ? post.to + 1 : post.to, setting.limit),
    setting.limit,
  );
  if (name && !isWordAt(reading, name.from) && isApposed(reading, name, hasComma, setting))
    return {
      kind: 'person',
      name: textOf(reading, name),
      post: title,
      place: post.place,
      from: post.from,
      to: name.to,
    };
  return {kind: 'post', name: title, post: title, place: post.place, from: post.from, to: post.to};
}

/** A name beside a post ends at a comma or before its verb; «حمایت هدفمند از ایجاد … را» is none. */
function isApposed(reading: TextReading, name: TokenRange, hasComma: boolean, setting: Setting): boolean {
  if (isSaidAt(reading, name.to)) return true;
  if (reading.tokens[name.to]?.text === COMMA) return hasComma && name.to <= setting.limit;
  return (
    !setting.isCited &&
    countWords(reading, name) > 1 &&
    closesName(reading, name.to) &&
    !isTopic(reading, name.to, {...setting, hasCurrent: true})
  );
}

/** A name with its post behind it, a name before a verb of speech, or whatever is cited. */
function readNamed(scene: SpeakerScene, from: number, setting: Setting): Voice | undefined {
  const {reading, posts} = scene;
  const known = readKnown(scene, from, setting.limit);
  const name = known ?? readName(reading, from, setting.limit);
  if (!name) return undefined;
  const post = startingAt(posts, behindName(reading, name.to));
  const voice = {kind: 'person' as const, name: textOf(reading, name), ...name};
  if (post) return {...voice, post: textOf(reading, post), place: post.place, to: post.to};
  if (known) return {...voice, post: null, place: null};
  // «کشاورز، مدیرعامل …»: a word of trade is a name only beside a post
  if (isWordAt(reading, from)) return undefined;
  if (!setting.isCited && !speaks(reading, name, setting)) return undefined;
  const office = reading.tokens[name.to]?.text === COMMA && reading.tokens[name.to + 1]?.text === FROM;
  return {
    ...voice,
    post: null,
    place:
      office || setting.isCited
        ? placeOfOffice(reading, office ? name.to : name.from, Math.min(setting.limit, name.to + 8))
        : null,
  };
}

/** Behind a name and its «،» or «که». */
function behindName({tokens}: TextReading, at: number): number {
  return tokens[at]?.text === COMMA || tokens[at]?.text === THAT ? at + 1 : at;
}

/** A name at the head of a clause that a verb of speech closes. */
function speaks(reading: TextReading, name: TokenRange, setting: Setting): boolean {
  const {tokens} = reading;
  const next = tokens[name.to]?.text ?? '';
  if (isSaidAt(reading, name.to)) return countWords(reading, name) > 1 || !isPlace(reading, name.from);
  if (countWords(reading, name) < 2) return next === COMMA && tokens[name.to + 1]?.text === FROM;
  if (next === COMMA || next === THAT) return true;
  return (closesName(reading, name.to) || !setting.hasCurrent) && !isTopic(reading, name.to, setting);
}

function isPlace({of}: TextReading, at: number): boolean {
  return Boolean(startingAt(of('province'), at) ?? startingAt(of('town'), at));
}

function isSaidAt({of}: TextReading, at: number): boolean {
  return startingAt(of('say'), at) !== undefined || startingAt(of('speech'), at) !== undefined;
}

/** «جذب سرمایه در استان را … دانست»: where somebody speaks already, the head of the clause is what is spoken of. */
function isTopic({tokens}: TextReading, from: number, {limit, hasCurrent}: Setting): boolean {
  return hasCurrent && tokens.slice(from, limit).some(({text}) => text === OBJECT);
}

/** Words that end a name: a preposition, a day, a mark. */
function closesName({tokens, of}: TextReading, at: number): boolean {
  const token = tokens[at];
  return (
    !token ||
    token.kind !== 'word' ||
    DAYS.has(token.text) ||
    POST_ENDS.has(token.text) ||
    startingAt(of('stop'), at) !== undefined
  );
}

const LONGEST_NAME = 5;

/** «موفق افزود»: the full name or the surname of somebody met before. */
function readKnown(scene: SpeakerScene, from: number, limit: number): TokenRange | undefined {
  for (let to = Math.min(limit, from + LONGEST_NAME); to > from; to--)
    if (scene.reading.tokens[to]?.before !== 'zwnj' && findKnown(scene, textOf(scene.reading, {from, to})))
      return {from, to};
  return undefined;
}

/** The words of a name: words that stand for nothing else, or a surname that does. */
function readName(reading: TextReading, from: number, limit: number): TokenRange | undefined {
  const {tokens} = reading;
  let to = from;
  while (
    to < limit &&
    countWords(reading, {from, to}) <= LONGEST_NAME &&
    isNameWord(reading, to, to === from)
  )
    to++;
  const isPlural = tokens.slice(from, to).some(({text}) => text.startsWith(PLURAL));
  return to === from || isPlural || countWords(reading, {from, to}) > LONGEST_NAME ? undefined : {from, to};
}

/** «صالحی‌نیا» is one word. */
function countWords({tokens}: TextReading, {from, to}: TokenRange): number {
  return tokens.slice(from, to).filter(({before}, index) => index === 0 || before !== 'zwnj').length;
}

function isNameWord(reading: TextReading, at: number, isFirst: boolean): boolean {
  const {tokens, of} = reading;
  const token = tokens[at]!;
  if (token.kind !== 'word' || token.text === AND || (!isFirst && token.before === 'line')) return false;
  if (!isFirst && token.before === 'zwnj') return true;
  if (
    DAYS.has(token.text) ||
    covering(reading.dates, at) ||
    NEVER_IN_NAMES.some((kind) => startingAt(of(kind), at))
  )
    return false;
  if (!isWordAt(reading, at)) return !LOOSE.some((kind) => isTerm(startingAt(of(kind), at)));
  return isFirst || isSurname(reading, at + 1);
}

const LOOSE = ['stop', 'list_open'];

/** «بهنام» is a name, though «به نام» is not. */
function isTerm(term: Annotation | undefined): boolean {
  return term !== undefined && !(term.to === term.from + 1 && term.name?.includes(' '));
}

function isWordAt({of}: TextReading, at: number): boolean {
  return WORDS.some((kind) => startingAt(of(kind), at));
}

const NEVER_IN_NAMES = [
  'post',
  'say',
  'said_by',
  'speech',
  'pronoun',
  'nation',
  'verb',
  'province_word',
  'hedge',
  'money',
  'span',
];
const WORDS = [
  'noun',
  'state',
  'sense',
  'product',
  'process',
  'act',
  'element',
  'phrase',
  'modifier',
  'infinitive',
];

/** «ایرج موفق بیان داشت», «شهریار کشاورز، معاون …»: a word of the programme before the verb or the post is a surname. */
function isSurname(reading: TextReading, to: number): boolean {
  return (
    isSaidAt(reading, to) ||
    startingAt(reading.of('post'), to) !== undefined ||
    reading.tokens[to]?.text === COMMA
  );
}

/** «به استناد مرکز پژوهش‌های مجلس», «بنا بر جدول … مرکز آمار ایران»: the first national office of a source. */
export function readSource(reading: TextReading, from: number, limit: number): Voice | undefined {
  const office = within(reading.of('office_national'), from, limit)[0];
  return (
    office && {
      kind: 'body',
      name: textOf(reading, office),
      post: null,
      place: 'IR',
      from: office.from,
      to: office.to,
    }
  );
}
