import {formatDay} from '../words/day.js';
import {formatInterval} from '../words/interval.js';
import {isolateInText} from '../words/isolate.js';
import {formatPlainList, joinClauses} from '../words/list.js';
import {say} from '../words/say.js';
import type {Reference} from './reference.js';
import type {Language} from '../rows.js';

const LICENCE = 'CC BY 4.0';

/** Writes a reference as a line of text to be pasted; runs of the other direction are isolated. */
export function formatText(reference: Reference, language: Language): string {
  const {url, page, retrieved, version, grade, kind, statement} = reference;
  const isText = kind === 'claim' || kind === 'document';
  const parts = [
    toSpeaker(reference, language),
    statement,
    toWork(reference, language),
    toIssued(reference, language),
    url ? say(language, 'citation.address', {url}) : isText && say(language, 'citation.no-address'),
    retrieved && say(language, 'citation.retrieved', {day: formatDay(retrieved, language)}),
    grade === 'brief' && say(language, 'citation.brief'),
    kind === 'dataset' && say(language, 'citation.licence', {licence: LICENCE}),
    toPlace(page, version, language),
  ];
  return `${joinClauses(parts, language)}.`;
}

function toSpeaker({kind, author, author_post}: Reference, language: Language): string | null {
  if (kind !== 'claim') return null;
  if (!author) return say(language, 'citation.own-voice');
  const post = author_post ? ` (${isolateInText(clean(author_post), language)})` : '';
  return `${isolateInText(author, language)}${post}`;
}

function toWork({title, publisher}: Reference, language: Language): string {
  const quoted = say(language, 'citation.title', {title: isolateInText(clean(title), language)});
  const hasPublisher = publisher !== null && publisher !== say(language, 'site.name');
  return formatPlainList([quoted, hasPublisher && isolateInText(publisher, language)], language);
}

function toPlace(page: string | null, version: string, language: Language): string {
  const address = page && say(language, 'citation.page', {page});
  const parts = [say(language, 'site.name'), address, say(language, 'citation.version', {version})];
  return formatPlainList(parts, language);
}

function toIssued(
  {kind, statement, issued, is_issued_inferred}: Reference,
  language: Language,
): string | null {
  if (kind === 'dataset' || (kind === 'chart' && statement === null)) return null;
  const date = formatInterval(issued, language);
  if (!issued.from && !issued.to) return date;
  if (kind === 'chart') return say(language, 'citation.dates', {date});
  return say(language, is_issued_inferred ? 'citation.published-inferred' : 'citation.published', {date});
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
