import type {Clauses} from '../clauses.js';
import {covering, inside, startingAt, within, type TokenRange} from '../spans.js';
import {type Post, readPosts} from './posts.js';
import {
  type Introduction,
  LONGEST_NAME,
  type Speaker,
  isFollowedBySpeech,
  readName,
  textOf,
} from './speaker-names.js';
import type {TextReading} from '../reading.js';
import {BASED, ON, OPENING_SPEECH, REPORT, WORDS_OF} from './speaker-lexicon.js';
import {COMMA, PLURAL, SEMICOLON, TO} from '../../text/particle-lexicon.js';

export interface Speakers {
  /** The speaker of each sentence, in order of `Clauses.sentences`; null is the article's own voice. */
  bySentence: (Speaker | null)[];
  /** Token ranges of posts: a province named there is an office, not a place of the text. */
  posts: Post[];
}

/** Follows who speaks through a text: a name with a post or a verb of speech begins a speech, «به گزارش» ends it. */
export function readSpeakers(reading: TextReading, {sentences}: Clauses): Speakers {
  const posts = readPosts(reading);
  const known: Speaker[] = [];
  let current: Speaker | null = null;
  const bySentence = sentences.map((sentence) => {
    const introduced = findIntroduction(reading, sentence, posts, known);
    if (introduced) {
      current = mergeKnown(known, introduced);
    } else if (startsReport(reading, sentence)) current = null;
    return current;
  });
  joinPostAndName(known, bySentence);
  return {
    bySentence: bySentence.map(
      (speaker) => speaker && (known.find(({name}) => name === speaker.name) ?? speaker),
    ),
    posts,
  };
}

/** «مدیرعامل شرکت … گفت: …. عباس برنهاد افزود»: a name without a post right after a post without a name is the same person. */
function joinPostAndName(known: Speaker[], bySentence: (Speaker | null)[]): void {
  for (let index = 1; index < bySentence.length; index++) {
    const [before, after] = [bySentence[index - 1], bySentence[index]];
    if (!before || !after || before.name !== before.post || after.post || after.name === before.name)
      continue;
    const joined = {name: after.name, post: before.post, place: after.place ?? before.place};
    for (let other = 0; other < bySentence.length; other++)
      if ([before.name, after.name].includes(bySentence[other]?.name ?? '')) bySentence[other] = joined;
    known.splice(
      0,
      known.length,
      ...known.filter(({name}) => name !== before.name && name !== after.name),
      joined,
    );
    return;
  }
}

function findIntroduction(
  reading: TextReading,
  sentence: TokenRange,
  posts: Post[],
  known: Speaker[],
): Introduction | undefined {
  return (
    findSaidBy(reading, sentence, posts, known) ??
    findOrganisation(reading, sentence) ??
    findNamed(reading, sentence, posts, known) ??
    findByPost(reading, sentence, posts, known) ??
    findQuoted(reading, sentence, posts, known)
  );
}

/** «… سخنان محمد گلستانی، مدیر …، را بازتاب داد»: whose words the sentence passes on. */
function findQuoted(
  reading: TextReading,
  {from, to}: TokenRange,
  posts: Post[],
  known: Speaker[],
): Introduction | undefined {
  for (let at = from; at < to - 1; at++) {
    if (!WORDS_OF.has(reading.tokens[at]!.text)) continue;
    const begin = reading.tokens[at + 1]!.text.startsWith(PLURAL) ? at + 2 : at + 1;
    const named = readName(reading, begin, to, posts, known, false);
    if (named?.post) return named;
  }
  return undefined;
}

/** «به گفتهٔ فخراله مولایی، مدیرعامل …» and «به گفتهٔ او». */
function findSaidBy(
  reading: TextReading,
  {from, to}: TokenRange,
  posts: Post[],
  known: Speaker[],
): Introduction | undefined {
  const marker = within(reading.of('said_by'), from, to)[0];
  if (!marker) return undefined;
  const pronoun = startingAt(reading.of('pronoun'), marker.to);
  if (pronoun) return known.at(-1) && {...known.at(-1)!, from: marker.from, to: pronoun.to};
  return readName(reading, marker.to, to, posts, known, true);
}

const LONGEST_SOURCE = 12;

/** «به استناد مرکز پژوهش‌های مجلس», «بنا بر جدول … مرکز آمار ایران», “The ISIPO head gave”: an office speaks. */
function findOrganisation(reading: TextReading, {from, to}: TokenRange): Introduction | undefined {
  const {tokens} = reading;
  if (reading.language === 'en') return findEnglishOffice(reading, {from, to});
  const isCited =
    (tokens[from]?.text === BASED && tokens[from + 1]?.text === ON) ||
    within(reading.of('said_by'), from, from + 3).length > 0;
  const office = isCited
    ? within(reading.of('office_national'), from, Math.min(to, from + LONGEST_SOURCE))[0]
    : undefined;
  if (!office || hasPost(reading, from, office.from)) return undefined;
  const name = textOf(reading, office.from, office.to);
  return {name, post: null, place: 'IR', from: office.from, to: office.to};
}

function hasPost(reading: TextReading, from: number, to: number): boolean {
  return within(reading.of('post'), from, to).length > 0;
}

function findEnglishOffice(reading: TextReading, {from, to}: TokenRange): Introduction | undefined {
  if (reading.tokens[from]?.text !== 'the') return undefined;
  const said = within(reading.of('say'), from + 2, Math.min(to, from + LONGEST_NAME))[0];
  return said && {name: textOf(reading, from, said.from), post: null, place: null, from, to: said.from};
}

/** A sentence that begins with a name, or a name that follows the post it holds. */
function findNamed(
  reading: TextReading,
  {from, to}: TokenRange,
  posts: Post[],
  known: Speaker[],
): Introduction | undefined {
  const pronoun = startingAt(reading.of('pronoun'), from);
  if (pronoun && known.length) return {...known.at(-1)!, from, to: pronoun.to};
  const begin = skipReport(reading, from, to);
  return readName(
    reading,
    begin,
    to,
    posts,
    known,
    begin > from && within(reading.of('say'), begin, to).length > 0,
  );
}

/** «به گزارش خبرنگار مهر، حمیدرضا خانپور …»: the name stands behind the report's own source. */
function skipReport(reading: TextReading, from: number, to: number): number {
  if (!startsReport(reading, {from, to})) return from;
  for (let at = from; at < Math.min(to, from + LONGEST_REPORT); at++)
    if ([COMMA, SEMICOLON].includes(reading.tokens[at]!.text)) return at + 1;
  return from;
}

const LONGEST_REPORT = 14;

/** «مدیرعامل شرکت شهرک‌های صنعتی همدان گفت»: the post stands for the person. */
function findByPost(
  reading: TextReading,
  {from, to}: TokenRange,
  posts: Post[],
  known: Speaker[],
): Introduction | undefined {
  const post = inside(posts, from, to).find((one) => one.to <= to && one.to - one.from > 1);
  if (!post || !within(reading.of('say'), post.to, to).some(({name}) => !OPENING_SPEECH.test(name!)))
    return undefined;
  const apposed =
    reading.tokens[post.to]?.text === COMMA ? readName(reading, post.to + 1, to, [], known, true) : undefined;
  if (apposed && isFollowedBySpeech(reading, apposed.to, to))
    return {...apposed, post: textOf(reading, post.from, post.to), place: post.place};
  const name = textOf(reading, post.from, post.to);
  const same = known.find(
    (speaker) => speaker.post && (speaker.post.startsWith(name) || name.startsWith(speaker.post)),
  );
  return {
    name: same?.name ?? name,
    post: name,
    place: post.place ?? same?.place ?? null,
    from: post.from,
    to: post.to,
  };
}

function startsReport({tokens}: TextReading, {from}: TokenRange): boolean {
  return tokens[from]?.text === TO && tokens[from + 1]?.text === REPORT;
}

function mergeKnown(known: Speaker[], {name, post, place}: Introduction): Speaker {
  const index = known.findIndex((speaker) => speaker.name === name);
  const before = index < 0 ? undefined : known[index];
  const merged = {name, post: before?.post ?? post, place: before?.place ?? place};
  if (index >= 0) known.splice(index, 1);
  known.push(merged);
  return merged;
}

/** True where a token lies in a post. */
export function isInPost({posts}: Speakers, at: number): boolean {
  return covering(posts, at) !== undefined;
}
