import {within, type TokenRange} from '../reading/spans.js';
import type {TextReading} from '../reading/reading.js';
import type {CountFrame} from './count-frame.js';
import {toldOf} from './count-series.js';
import type {CountFound} from './count.js';
import {BEFORE_NUMBERS} from './count-lexicon.js';

/**
 * What the counted things did, or had done to them: «۱۳۰ طرح به اجرا درآمده» were run, «۹۷ طرح در حال اجراست» are under way. The
 * last clause that tells of them decides, as of clusters; null where no predicate is known.
 */
export function readDid(frame: CountFrame, {range}: Pick<CountFound, 'range'>): string | null {
  const told = toldOf(frame, range).filter(({means, unreal}) => means !== null && !unreal);
  const status = told.find(({isStatus}) => isStatus);
  const last = told.findLast(({means}) => means !== 'exist') ?? told.at(-1);
  const means = (status ?? last)?.means ?? null;
  // «۸۷۰ شهرک مصوب دارد»: beside bare existence the noun's own word says more
  if (means !== null && means !== 'exist') return means;
  const own = ownWord(frame, range);
  // «۴۰ واحد راکد به مدار برگشت»: what an unknown predicate tells may have ended a standstill
  return own && (means !== null || own !== 'stop') ? own : means;
}

/** «شهرک و ناحیه صنعتی فعال», “active estates”: what a word of the counted noun says. */
function ownWord({reading: {of, grammar}, number}: CountFrame, {to}: TokenRange): string | undefined {
  const words = OWN_WORDS.flatMap((kind) => within(of(kind), number.to, to + 1));
  return words.find(({means}) => SAID_OF_NOUN.has(means) && grammar.meanings.has(means))?.means;
}

const OWN_WORDS = ['state', 'phrase', 'act'];
const SAID_OF_NOUN: ReadonlySet<string> = new Set(['active', 'approve', 'stop']);

/** The words of the counted thing beside a number, as written: of «بیش از ۸۷۰ شهرک و ناحیه صنعتی» the last four; null where it has none of its own. */
export function readCounted({tokens, raw}: TextReading, count: CountFound): string | null {
  const {range, number, hedge, rule} = count;
  // a part, or a place of a row, goes on with the words of another number
  if (/^(part|series):/.test(rule)) return null;
  const isOwn = (at: number): boolean =>
    (at < number.from || at >= number.to) &&
    !(hedge && at >= hedge.from && at < hedge.to) &&
    tokens[at]!.kind !== 'mark' &&
    !(at < number.from && BEFORE_NUMBERS.has(tokens[at]!.text));
  const runs: {from: number; to: number}[] = [];
  for (let at = range.from; at < range.to; at++) {
    if (!isOwn(at)) continue;
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({from: at, to: at + 1});
  }
  const words = runs.map(({from, to}) => raw.slice(tokens[from]!.start, tokens[to - 1]!.end));
  return words.join(' ') || null;
}
