import {clauseAt, type Clauses} from '../clauses/read-clauses.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import {covering, inside, startingAt, within, type TokenRange} from '../reading/spans.js';
import {readEnglishSource, readEnglishSubject} from './read-english-voice.js';
import {readSource, readVoice, type Setting} from './read-voice.js';
import {
  ADDING,
  BASED,
  CLOSING_QUOTES,
  DAYS,
  ENGLISH_LINKS,
  LEADING,
  OBJECT,
  OBLIQUE,
  ON,
  OPENING_MARKS,
  OPENING_QUOTES,
  OPINIONS,
  POINTED,
  WORDS_OF,
} from './speaker-lexicon.js';
import {FROM, IS, PLURAL, PLURAL_OF, SEMICOLON, THIS} from '../../text/particle-lexicon.js';
import type {SpeakerScene, VoiceFound} from './voice.js';

/** A voice that a text marks, and from which token on it speaks. */
export interface Turn {
  voice: VoiceFound;
  from: number;
  /** «این را … گفت»: the sentence before is theirs too. */
  isBackward: boolean;
  /** «همچنین», «افزود»: all that nobody said so far is theirs. */
  isAdding: boolean;
}

/** The turns of a sentence, in order. */
export function readTurns(
  scene: SpeakerScene,
  clauses: Clauses,
  sentence: TokenRange,
  hasCurrent: boolean,
): Turn[] {
  const turns: Turn[] = [];
  for (const segment of splitSegments(scene, sentence)) {
    const opening = readOpening(scene, segment);
    if (opening)
      turns.push(toTurn(scene, segment, {from: segment.from, to: opening.to}, opening, segment.from));
    let free = opening?.to ?? segment.from;
    for (const act of listActs(scene, free, segment.to)) {
      const isFirst = free === segment.from;
      const voice = readActor(
        scene,
        clauses,
        act,
        {from: free, to: segment.to},
        hasCurrent || turns.length > 0,
      );
      if (voice) {
        const clause = clauses.all[clauseAt(clauses, voice.from)]!;
        const isOfAll = isFirst && (scene.reading.language === 'en' || closes(scene, act, voice, segment.to));
        const from = isOfAll
          ? turns.length || voice.from === segment.from
            ? segment.from
            : sentence.from
          : Math.max(segment.from, clause.from);
        turns.push(toTurn(scene, sentence, {from, to: Math.max(act.to, voice.to)}, voice, from));
      }
      free = Math.max(act.to, voice?.to ?? 0);
    }
  }
  return turns;
}

/** «…، به گفته او.»: a source behind what it says. */
function closes({reading}: SpeakerScene, {kind}: Annotation, voice: VoiceFound, to: number): boolean {
  return kind === 'said_by' && reading.tokens.slice(voice.to, to).every((token) => token.kind === 'mark');
}

function toTurn(
  {reading: {tokens}}: SpeakerScene,
  sentence: TokenRange,
  act: TokenRange,
  voice: VoiceFound,
  from: number,
): Turn {
  const said = tokens.slice(act.from, act.to);
  const pointer = act.from + said.findIndex((_, index) => lengthOfThis(tokens, act.from + index) > 0);
  const isOfThis = pointer >= act.from;
  const quoted = isOfThis ? startOfQuotation(tokens, pointer - 1) : undefined;
  return {
    voice,
    from: quoted ?? (isOfThis ? sentence.from : from),
    isBackward: isOfThis && quoted === undefined && from === sentence.from,
    isAdding: said.some(({text}) => ADDING.has(text)),
  };
}

// No quotation is longer.
const LONGEST_QUOTATION = 400;

/** Where the quotation begins that ends at a token: «…»، این را … گفت. */
function startOfQuotation(tokens: TextReading['tokens'], end: number): number | undefined {
  let at = end;
  while (tokens[at]?.kind === 'mark' && !CLOSING_QUOTES.has(tokens[at]!.text)) at--;
  if (!CLOSING_QUOTES.has(tokens[at]?.text ?? '')) return undefined;
  for (let open = at - 1; open >= Math.max(0, at - LONGEST_QUOTATION); open--)
    if (OPENING_QUOTES.has(tokens[open]!.text)) return open;
  return undefined;
}

/** Parts of a sentence between semicolons: each may have a voice of its own. */
function splitSegments({reading}: SpeakerScene, {from, to}: TokenRange): TokenRange[] {
  const segments: TokenRange[] = [];
  let begin = from;
  for (let at = from; at < to; at++) {
    const {text} = reading.tokens[at]!;
    if (at + 1 < to && text !== SEMICOLON && text !== ';') continue;
    segments.push({from: begin, to: at + 1});
    begin = at + 1;
  }
  return segments;
}

/** Verbs of speech, verbs with a colon («اصلاح کرد: …»), «خبر از … داد» and «به گفته», in order. */
function listActs({reading}: SpeakerScene, from: number, to: number): Annotation[] {
  const {tokens, of, language} = reading;
  const says = within(of('say'), from, to).filter(
    (say) =>
      !SPEECHLESS.has(say.means) &&
      !(language === 'en' && ENGLISH_LINKS.has(tokens[say.from - 1]?.text ?? '')),
  );
  const colons = inside(of('verb'), from, to).filter(
    (verb) => verb.name !== 'say' && tokens[verb.to]?.text === ':' && !covering(says, verb.from),
  );
  const parted = within(of('speech'), from, to).filter((noun) => tokens[noun.to]?.text === FROM);
  return [...within(of('said_by'), from, to), ...says, ...colons, ...parted].sort(
    (one, other) => one.from - other.from,
  );
}

const SPEECHLESS: ReadonlySet<string> = new Set(['opening', 'passive']);

function readActor(
  scene: SpeakerScene,
  clauses: Clauses,
  act: Annotation,
  range: TokenRange,
  hasCurrent: boolean,
): VoiceFound | undefined {
  const {language} = scene.reading;
  if (act.from < range.from) return undefined;
  if (act.kind === 'said_by')
    return language === 'en'
      ? readEnglishSource(scene, act.to, range.to)
      : readVoice(scene, act.to, {limit: range.to, isCited: true, hasCurrent});
  if (language === 'en') return readEnglishSubject(scene, range.from, act, range.to);
  return findSubject(scene, clauses, act, range.from, {isCited: false, hasCurrent});
}

/** The voice in the clause of a verb of speech; a name with its post at the head of the segment goes before a bare name there. */
function findSubject(
  scene: SpeakerScene,
  {all}: Clauses,
  act: Annotation,
  floor: number,
  setting: Omit<Setting, 'limit'>,
): VoiceFound | undefined {
  const clauseFrom = Math.max(floor, all[clauseAt({all}, act.from)]!.from);
  const own = readSubject(scene, clauseFrom, {...setting, limit: act.from});
  if (own?.post || own?.kind === 'pronoun') return own;
  const head = clauseFrom > floor ? readSubject(scene, floor, {...setting, limit: clauseFrom}) : undefined;
  const found = own && !(head?.kind === 'person' && head.post) ? own : head;
  return act.kind !== 'verb' || found?.post ? found : undefined;
}

/** The first voice before a verb of speech that begins its clause, follows a comma or a day, or is a post that nothing governs. */
function readSubject(scene: SpeakerScene, from: number, setting: Setting): VoiceFound | undefined {
  const {tokens} = scene.reading;
  const first = skipLeading(scene, from, setting.limit);
  for (let at = first; at < setting.limit; at++) {
    const before = tokens[at - 1]?.text ?? '';
    const mayBegin =
      at === first || OPENING_MARKS.has(before) || (DAYS.has(before) && !DAYS.has(tokens[at]!.text));
    const isPost =
      startingAt(scene.posts, at) !== undefined && !OBLIQUE.has(before) && tokens[at - 1]?.kind !== 'digits';
    const voice = mayBegin || isPost ? readVoice(scene, at, setting) : undefined;
    if (voice) return voice;
  }
  return undefined;
}

/** Past conjunctions and «این را». */
function skipLeading({reading: {tokens}}: SpeakerScene, from: number, limit: number): number {
  let at = from;
  for (let step = 1; at < limit && step; at += step)
    step = LEADING.has(tokens[at]!.text) ? 1 : lengthOfThis(tokens, at);
  return at;
}

/** «این را», «این‌ها را», «این آمار را», «این خبر»: how many words point to what was said. */
function lengthOfThis(tokens: TextReading['tokens'], at: number): number {
  if (tokens[at]?.text !== THIS) return 0;
  const isPlural = tokens[at + 1]?.text === PLURAL;
  const isPointed = POINTED.has(tokens[at + 1]?.text ?? '');
  const end = at + (isPlural || isPointed ? 2 : 1);
  if (tokens[end]?.text === OBJECT) return end + 1 - at;
  return isPointed ? 2 : 0;
}

/** «مدیرکل صنعت قم: …», «سخنان محمد گلستانی، مدیر …، را بازتاب داد», «بنا بر جدول مرکز آمار ایران». */
function readOpening(scene: SpeakerScene, {from, to}: TokenRange): VoiceFound | undefined {
  const {reading, posts} = scene;
  const {tokens} = reading;
  const voice = readVoice(scene, from, {limit: to, isCited: false, hasCurrent: true});
  if (voice?.post && tokens[voice.to]?.text === ':') return voice;
  if (
    tokens[from]!.text === BASED &&
    tokens[from + 1]?.text === ON &&
    !inside(posts, from, from + LONGEST_SOURCE).length
  )
    return readSource(reading, from, Math.min(to, from + LONGEST_SOURCE));
  return readOpinion(scene, from, to) ?? readQuoted(scene, from, to);
}

const LONGEST_SOURCE = 12;

function readQuoted(scene: SpeakerScene, from: number, to: number): VoiceFound | undefined {
  const {tokens, of} = scene.reading;
  const at =
    tokens
      .slice(from, to)
      .findIndex(({text}, index) => WORDS_OF.has(text) && !covering(of('said_by'), from + index)) + from;
  if (at < from) return undefined;
  const begin = tokens[at + 1]?.text === PLURAL_OF ? at + 2 : at + 1;
  const voice = readVoice(scene, begin, {limit: to, isCited: true, hasCurrent: true});
  return voice?.kind === 'person' && voice.post ? voice : undefined;
}

/** «پیش‌بینی وزیر صمت این است که …». */
function readOpinion(scene: SpeakerScene, from: number, to: number): VoiceFound | undefined {
  const {tokens} = scene.reading;
  const at =
    tokens.slice(from, Math.min(to, from + LONGEST_SOURCE)).findIndex(({text}) => OPINIONS.has(text)) + from;
  const voice =
    at < from ? undefined : readVoice(scene, at + 1, {limit: to, isCited: true, hasCurrent: true});
  return voice && tokens[voice.to]?.text === THIS && tokens[voice.to + 1]?.text === IS ? voice : undefined;
}
