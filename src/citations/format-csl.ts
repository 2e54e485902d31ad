import type {DayInterval} from '../series/interval.js';
import {toTextLanguage} from '../words/language.js';
import {say} from '../words/say.js';
import {toCitationKey, toNote, type Reference} from './reference.js';
import type {Language} from '../rows.js';

const TYPES = {claim: 'webpage', document: 'webpage', chart: 'graphic', dataset: 'dataset'};

/** Writes a reference as CSL-JSON, a list of one item. */
export function formatCsl(reference: Reference, language: Language): string {
  const {kind, author, title, publisher, issued, url, page, retrieved, version} = reference;
  const hasDate = kind === 'claim' || kind === 'document' || (kind === 'chart' && issued.from);
  const item = {
    id: toCitationKey(reference),
    type: TYPES[kind],
    title,
    author: [{literal: author ?? publisher ?? say(language, 'site.name')}],
    publisher: publisher ?? undefined,
    issued: hasDate ? toDate(issued, reference.is_issued_inferred) : undefined,
    accessed: retrieved ? {'date-parts': [toParts(retrieved)]} : undefined,
    URL: url ?? page ?? undefined,
    version,
    language: toTextLanguage(title),
    note: toNote(reference, language) || undefined,
  };
  return JSON.stringify([item], null, 2);
}

function toDate({from, to}: DayInterval, isInferred: boolean): object {
  if (!from || !to) return {literal: 'undated'};
  const parts = from.slice(0, 10) === to.slice(0, 10) ? [toParts(from)] : [toParts(from), toParts(to)];
  return {'date-parts': parts, ...(isInferred && {circa: true})};
}

function toParts(day: string): number[] {
  return day.slice(0, 10).split('-').map(Number);
}
