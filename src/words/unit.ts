import type {Language} from '../rows.js';
import {formatNumber} from './number.js';

/** A noun in both languages, and its English plural where that is not made with an s. */
export interface Noun {
  fa: string;
  en: string;
  ens?: string;
}

/** The name of a unit beside a number: English says “3 years” and “2 estates or zones”, Persian «۳ سال». */
export function formatUnitName(name: string, value: number, language: Language): string {
  if (language === 'fa' || value === 1 || /^per cent$|s$/.test(name)) return name;
  return name.split(' or ').map(toPlural).join(' or ');
}

/** A count with its noun; English nouns take a plural, Persian ones do not. */
export function formatCount(count: number, {fa, en, ens = toPlural(en)}: Noun, language: Language): string {
  return `${formatNumber(count, language)} ${language === 'fa' ? fa : count === 1 ? en : ens}`;
}

function toPlural(noun: string): string {
  if (noun === 'person') return 'people';
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
