import {readNames} from './read-names.js';
import type {NameFound} from './item.js';
import type {TextReading} from '../reading.js';
import {startingAt, within, type TokenRange} from '../spans.js';
import {ADJECTIVE_ENDING} from '../../text/ending-lexicon.js';
import {APPOSED, AS, AS_SECOND, LIST_OPENERS, THEN} from './name-lexicon.js';
import {CLUSTER, COMMA, WITH} from '../../text/particle-lexicon.js';

/** «طیور و فرش دستباف به‌عنوان دو خوشه …»: as many names as the number says, before it. */
export function readNamesBefore(
  reading: TextReading,
  at: number,
  sentence: TokenRange,
  frame: Parameters<typeof readNames>[3],
): {names: NameFound[]; from: number} | undefined {
  const {tokens} = reading;
  const end = tokens[at - 1]?.text === AS_SECOND ? at - 2 : at - 1;
  if (!AS.test(tokens[at - 1]?.text ?? '')) return undefined;
  for (let from = sentence.from; from < end; from++) {
    if (!startsName(reading, from)) continue;
    const {names, to} = readNames(reading, from, end, frame);
    if (names.length === frame.count && to === end) return {names, from};
  }
  return undefined;
}

/** «چهار خوشه آن (کیف و کفش تهران، …) وارد مرحله اجرا شده»: the names stand between the number and its verb. */
export function readBracketed(
  reading: TextReading,
  at: number,
  limit: number,
  frame: Parameters<typeof readNames>[3],
): {names: NameFound[]; to: number} | undefined {
  const {tokens} = reading;
  let open = at;
  while (open < at + 3 && tokens[open]?.text !== '(') open++;
  if (tokens[open]?.text !== '(') return undefined;
  let close = open + 1;
  while (close < limit && tokens[close]!.text !== ')') close++;
  if (close >= limit) return undefined;
  const {names} = readNames(reading, open + 1, close, frame);
  return names.length ? {names, to: close + 1} : undefined;
}

/** «دو خوشه، عسل خوی و مبلمان ارومیه، در سال دوم اجراست»: as many names as the number says, between commas. */
export function readApposed(
  reading: TextReading,
  at: number,
  limit: number,
  frame: Parameters<typeof readNames>[3],
): {names: NameFound[]; to: number} | undefined {
  let from = at;
  while (from < at + 3 && APPOSED.has(reading.tokens[from]?.text ?? '')) from++;
  if (reading.tokens[from]?.text !== COMMA) return undefined;
  const found = readNames(reading, from + 1, limit, frame);
  return found.names.length === frame.count ? found : undefined;
}

export function listOpenedAt(reading: TextReading, at: number, sentence: TokenRange): number | undefined {
  const token = reading.tokens[at]!;
  if (LIST_OPENERS.has(token.text)) return at + 1;
  const opener = startingAt(reading.of('list_open'), at);
  return opener && opener.to < sentence.to ? opener.to : undefined;
}

export function startsName(reading: TextReading, at: number): boolean {
  return Boolean(startingAt(reading.of('product'), at) ?? startingAt(reading.of('name_head'), at));
}

const NEAR_CUE = 5;

/** «برنامه خوشه‌ای خوزستان با نفت آغاز شد و سپس خرما و پوشاک اجرا شد»: what a programme began and went on with. */
export function readProgramme(
  reading: TextReading,
  at: number,
  sentence: TokenRange,
  isGoingOn: boolean,
): {names: NameFound[]; to: number} | undefined {
  const {text} = reading.tokens[at]!;
  const begins = text === WITH && speaksOfProgramme(reading, sentence.from, at);
  if (!begins && !(text === THEN && isGoingOn)) return undefined;
  const found = readNames(reading, at + 1, sentence.to, {isSingular: begins, mayBeUnknown: false});
  const cue = within(reading.of('cue'), found.to, found.to + NEAR_CUE).find(({means}) => DOES.has(means));
  return found.names.length && cue ? found : undefined;
}

const DOES = new Set(['begin', 'run', 'ongoing', 'end']);

function speaksOfProgramme({tokens}: TextReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      tokens[at]!.text === CLUSTER + ADJECTIVE_ENDING ||
      (tokens[at]!.text === CLUSTER && tokens[at + 1]?.text === ADJECTIVE_ENDING)
    )
      return true;
  return false;
}
