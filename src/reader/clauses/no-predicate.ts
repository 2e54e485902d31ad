import {endingAt, inside, startingAt, within} from '../reading/spans.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import {FROM, OBJECT} from '../../text/particle-lexicon.js';
import {BACKING, OF_CLUSTERS, OWNING, PERIODS, TIME_HEADS} from './telling-lexicon.js';

/** «تا پایان برنامه چهارم», «از آغاز سال»; «از پایان برنامه توسعه خوشه خبر داد» is told. */
export function isTime({tokens, dates, termAt}: TextReading, {means, from, to}: Annotation): boolean {
  const head = tokens[from - 1]?.text ?? '';
  if (!ENDS.has(means) || !TIME_HEADS.has(head)) return false;
  if (head === FROM && termAt('process', to)) return false;
  return Boolean(startingAt(dates, to)) || PERIODS.has(tokens[to]?.text ?? '');
}

// Only what begins and ends is a time as well: «تا پایان برنامه», against «در مرحله اجرای برنامه».
const ENDS: ReadonlySet<string> = new Set(['begin', 'end']);

/** «واحد لمینت‌سازی خود را گشود», «۱۸۰۰ شغل پدید آورد»: what is done is done to another thing. */
export function isOfObject({tokens, of}: TextReading, {from, kind}: Annotation, floor: number): boolean {
  if (kind === 'process' || kind === 'phrase' || kind === 'state') return false;
  for (let at = from - 1; at > floor && at > from - NEAR_OBJECT; at--) {
    const noun = endingAt(of('noun'), at + 1);
    if (at === from - 1 && noun?.means.startsWith('employment')) return true;
    if (tokens[at]!.text !== OBJECT || at === floor) continue;
    // «برنامه توسعه خوشه‌ای را» is a programme of clusters in general
    const own = endingAt(of('process'), at) !== undefined || OWNING.has(tokens[at - 1]!.text);
    return !own && !(noun && isClusterNoun(noun)) && at > floor + 1;
  }
  return false;
}

const NEAR_OBJECT = 5;

/** “helped create 1,500 jobs”. */
export function makesAnother({numbers, of, language}: TextReading, {to}: Annotation): boolean {
  const number = language === 'en' ? startingAt(numbers, to) : undefined;
  const noun = number && inside(of('noun'), number.to, number.to + NEAR_OBJECT)[0];
  return noun !== undefined && !isClusterNoun(noun);
}

/** «راه‌اندازی فروشگاه», «تشکیل ۳ کنسرسیوم», «کمیته تشکیل شد»: what is begun is another thing. */
export function isOfAnother(reading: TextReading, {from, to}: Annotation, floor: number): boolean {
  const behind = reading.termAt('noun', startingAt(reading.numbers, to)?.to ?? to);
  // «پایان برنامه توسعه خوشه کلوچه» is the cluster's own, «برنامه توسعه خوشه‌ای» is of clusters in general
  const isProgramme =
    behind?.means.startsWith('cluster_projects') && !OF_CLUSTERS.test(reading.tokens[behind.to - 1]!.text);
  if (behind && !isClusterNoun(behind) && !isProgramme) return true;
  return within(reading.of('noun'), Math.max(floor, from - 3), from).some((noun) =>
    /^other (?!country|province|county|zone|stage)/.test(noun.means),
  );
}

/** «حمایت‌های این شرکت از فعالیت خوشه». */
export function isBacked({tokens}: TextReading, {from}: Annotation): boolean {
  return (
    tokens[from - 1]?.text === FROM &&
    tokens.slice(Math.max(0, from - 6), from - 1).some(({text}) => BACKING.test(text))
  );
}
