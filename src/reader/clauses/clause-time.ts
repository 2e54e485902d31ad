import {endingAt, within, type TokenRange} from '../reading/spans.js';
import type {TextReading} from '../reading/reading.js';
import type {Clause} from './read-clauses.js';

/** The tenses that tell what has been. */
export const PAST: ReadonlySet<string> = new Set(['past', 'perfect', 'imperfect', 'participle']);
/** The tenses that tell what is to come. */
export const TO_COME: ReadonlySet<string> = new Set(['subjunctive', 'future']);

/** True where the verb of a clause tells what has been; in English any verb of it, as its first may be an auxiliary. */
export function isOfPast({of, language, tokens}: TextReading, {from, to, verb}: Clause): boolean {
  if (language === 'fa') return verb ? PAST.has(verb.form?.tense ?? '') : false;
  return within(of('verb'), from, to).some(
    ({form, from: at}) =>
      form?.tense === 'past' && tokens[at - 1]?.text !== 'to' && tokens[at - 1]?.text !== 'be',
  );
}

/** «از آغاز کار ۲۵ خوشه در سال آینده خبر داد»: what is told of a time to come. */
export function isAnnounced({dates, of}: TextReading, {from, to, verb}: Clause): boolean {
  const isTelling = verb && (verb.name === 'say' || endingAt(of('say'), verb.to));
  return Boolean(isTelling) && within(dates, from, to).some(({offset}) => (offset?.value ?? 0) > 0);
}

/** «…، که حالا ۱۲۴ خوشه است، …»: what is so now is planned by nobody. */
export function isState({verb}: Clause): boolean {
  return verb?.form?.tense === 'present' && (verb.means === 'have' || verb.name === 'copula');
}

/** «اگر …، ۵ هزار شغل پدید می‌آید» depends on its condition, «… ۵۰ واحد دارد» does not. */
export function mayDepend({verb}: Clause): boolean {
  const tense = verb?.form?.tense;
  return (
    tense === 'future' ||
    tense === 'subjunctive' ||
    (tense === 'present' && verb!.means !== 'have' && verb!.name !== 'copula')
  );
}

/** “will”, “is to”: English has its future in words of its own. */
export function will(reading: TextReading, {from, to}: TokenRange): boolean {
  if (reading.language !== 'en') return false;
  const texts = reading.tokens.slice(from, to).map(({text}) => text);
  return texts.some(
    (text, at) =>
      text === 'will' ||
      text === 'would' ||
      (IS_TO.has(text) && texts[at + 1] === 'to' && texts[at + 2] === 'be'),
  );
}

const IS_TO: ReadonlySet<string> = new Set(['is', 'are']);
