import type {TextReading} from '../reading/reading.js';
import {startingAt, within, type TokenRange} from '../reading/spans.js';
import {placeOfOffice, readOffice, type Post} from './posts.js';
import {countWords, isSaidAt, isWordAt, readKnown, readName} from './read-name.js';
import {
  BODIES,
  DAYS,
  GROUPS,
  MEDIA,
  OBJECT,
  OBJECT_HEADS,
  POST_ENDS,
  THAT_ONE,
  TITLES,
} from './speaker-lexicon.js';
import {textOf, type SpeakerScene, type VoiceFound} from './voice.js';
import {COMMA, FROM, THAT} from '../../text/particle-lexicon.js';

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
export function readVoice(scene: SpeakerScene, begin: number, setting: Setting): VoiceFound | undefined {
  const {reading, posts} = scene;
  const at = skipTitles(reading, begin, setting.limit);
  if (at >= setting.limit) return undefined;
  const pronoun = reading.termAt('pronoun', at);
  if (pronoun) return {kind: 'pronoun', name: '', post: null, place: null, from: at, to: pronoun.to};
  const post = startingAt(posts, at);
  if (post) return readHolder(scene, post, setting);
  const {text} = reading.tokens[at]!;
  if (MEDIA.has(text) && !setting.isCited && reading.tokens[at + 1]?.kind === 'mark') return undefined;
  if (MEDIA.has(text) || ((BODIES.has(text) || GROUPS.has(text)) && !isTopic(reading, at, setting)))
    return readBody(reading, at, setting);
  return readNamed(scene, at, setting);
}

function skipTitles({tokens}: TextReading, from: number, limit: number): number {
  let at = from;
  // «حجت‌الاسلام» is a title, «حجت‌الله» a name
  while (
    at < limit &&
    TITLES.has(tokens[at]!.text) &&
    (tokens[at + 1]?.before !== 'zwnj' || TITLES.has(tokens[at + 1]!.text))
  )
    at++;
  return at;
}

/** «سازمان صنایع کوچک از ۴۳۰ خوشه خبر داد»; a publisher that speaks of itself is no speaker. */
function readBody(reading: TextReading, at: number, {isCited}: Setting): VoiceFound {
  const office = readOffice(reading, {from: at, to: at + 1});
  const name = textOf(reading, office);
  const isMedia =
    MEDIA.has(reading.tokens[at]!.text) || (!isCited && reading.source.publisher?.includes(name));
  const place = GROUPS.has(reading.tokens[at]!.text) ? null : office.place;
  return {...office, place, kind: isMedia ? 'media' : 'body', name, post: null};
}

/** A post, and who holds it: «سخنگوی وزارت صمت، علی رسولیان، …», «… شهرک‌های صنعتی فارس محمد رضایی گفت». */
function readHolder(scene: SpeakerScene, post: Post, setting: Setting): VoiceFound {
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
function readNamed(scene: SpeakerScene, from: number, setting: Setting): VoiceFound | undefined {
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
  if (isSaidAt(reading, name.to))
    return (
      countWords(reading, name) > 1 ||
      (!isPlace(reading, name.from) && reading.termAt('say', name.to) !== undefined)
    );
  const beyond = tokens[name.to + 1]?.text;
  if (countWords(reading, name) < 2)
    return next === COMMA ? beyond === FROM : THAT_ONE.has(next) && beyond === OBJECT;
  if (next === COMMA || next === THAT) return true;
  return (closesName(reading, name.to) || !setting.hasCurrent) && !isTopic(reading, name.to, setting);
}

function isPlace({termAt}: TextReading, at: number): boolean {
  return Boolean(termAt('province', at) ?? termAt('town', at));
}

/** «جذب سرمایه در استان را … دانست»: where somebody speaks already, the head of the clause is what is spoken of. */
function isTopic({tokens}: TextReading, from: number, {limit, hasCurrent}: Setting): boolean {
  const object = tokens.slice(from, limit).findIndex(({text}) => text === OBJECT);
  return (
    hasCurrent && object >= 0 && !tokens.slice(from, from + object).some(({text}) => OBJECT_HEADS.has(text))
  );
}

/** Words that end a name: a preposition, a day, a mark. */
function closesName({tokens, termAt}: TextReading, at: number): boolean {
  const token = tokens[at];
  return (
    !token ||
    token.kind !== 'word' ||
    DAYS.has(token.text) ||
    POST_ENDS.has(token.text) ||
    termAt('stop', at) !== undefined
  );
}

/** «به استناد مرکز پژوهش‌های مجلس», «بنا بر جدول … مرکز آمار ایران»: the first national office of a source. */
export function readSource(reading: TextReading, from: number, limit: number): VoiceFound | undefined {
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
