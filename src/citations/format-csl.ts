import {toCslDate, toParts} from './issued.js';
import {say} from '../words/say.js';
import {toCitationKey, toNote, type Reference} from './reference.js';
import type {Language} from '../rows.js';

const TYPES = {claim: 'webpage', document: 'webpage', chart: 'graphic', dataset: 'dataset'};

/** Writes a reference as CSL-JSON, a list of one item. */
export function formatCsl(reference: Reference, language: Language): string {
  const {kind, author, title, publisher, issued, url, page, retrieved, version} = reference;
  const note = toNote(reference, language);
  const item = {
    id: toCitationKey(reference),
    type: TYPES[kind],
    title,
    author: [{literal: author ?? publisher ?? say(language, 'site.name')}],
    ...(publisher === null ? {} : {publisher}),
    ...(kind === 'dataset' || (kind === 'chart' && !issued.from)
      ? {}
      : {issued: toCslDate(issued, reference.is_issued_inferred)}),
    ...(retrieved === null ? {} : {accessed: {'date-parts': [toParts(retrieved)]}}),
    ...(url === null && page === null ? {} : {URL: url ?? page}),
    version,
    language,
    ...(note === '' ? {} : {note}),
  };
  return JSON.stringify([item], null, 2);
}
