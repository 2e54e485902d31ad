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
  return (status ?? last)?.means ?? null;
}

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
