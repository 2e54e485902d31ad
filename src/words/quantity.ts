import type {Language} from '../rows.js';
import {findHedge} from './find-hedge.js';
import {pick} from './language.js';
import {formatNumber} from './number.js';
import {toName} from './name.js';
import {NAMES} from './names.js';

/** A number as a text says it: with its hedge, the upper end of a range, and its unit. */
export interface SaidQuantity {
  /** One of `=` `~` `>` `>=` `<` `<=`. */
  operator: string;
  /** The words of the hedge as written, in either language. */
  hedge?: string | null | undefined;
  value: number;
  high?: number | null | undefined;
  unit?: string | null | undefined;
}

/** The words of a quantity apart, for a page that marks its hedge or its number. */
export interface QuantityWords {
  /** The hedge, where it stands before its number. */
  before: string;
  number: string;
  /** Per cent alone is said with the number, other units are nouns beside it: « درصد», “%”. */
  unit: string;
  /** The hedge, where it stands behind its number: «۲۰ و اندی». */
  after: string;
}

/** A quantity in words: «بیش از ۸۷۰», “more than 870”, «قریب به ۲۱», “nearly 21”, «۱۰ تا ۲۰», “10.4%”. */
export function formatQuantity(quantity: SaidQuantity, language: Language): string {
  const {before, number, unit, after} = toQuantityWords(quantity, language);
  return [before, number + unit, after].filter(Boolean).join(' ');
}

/** The words of a quantity apart; `write` is how its ends are written where that is not as every number. */
export function toQuantityWords(
  {operator, hedge, value, high, unit}: SaidQuantity,
  language: Language,
  write: (end: number) => string = (end) => formatNumber(end, language),
): QuantityWords {
  const spoken = hedge ? findHedge(hedge) : undefined;
  const words = spoken ? spoken[language] : formatHedge(operator, language);
  const upper = high === null || high === undefined ? [] : [high];
  return {
    before: spoken?.position === 'after' ? '' : words,
    number: [value, ...upper].map(write).join(pick(language, {fa: ' تا ', en: ' to '})),
    unit: unit === 'percent' ? pick(language, {fa: ' درصد', en: '%'}) : '',
    after: spoken?.position === 'after' ? words : '',
  };
}

/** An operator as a word: «بیش از», “more than”; empty for a plain number. */
export function formatHedge(operator: string, language: Language): string {
  return toName(NAMES.operators, operator)[language];
}
