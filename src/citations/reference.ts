import {max, min} from 'd3-array';
import type {VoicedClaim, Voiced} from '../series/claim.js';
import {describeValue} from '../series/describe-claim.js';
import {isolateInText} from '../words/isolate.js';
import {formatInterval} from '../words/interval.js';
import {pick} from '../words/language.js';
import {formatPlainList, joinClauses} from '../words/list.js';
import {say} from '../words/say.js';
import {isDated, toInterval, type DayInterval} from '../series/interval.js';
import {toInnerName, toName, toPublisher} from '../words/name.js';
import {NAMES} from '../words/names.js';
import type {DocumentView, Grade, Language} from '../rows.js';

/** A text as a citation needs it: columns of `out.documents`. */
export type CitedDocument = Pick<
  DocumentView,
  'document_id' | 'kind' | 'title' | 'url' | 'published_from' | 'published_to' | 'retrieved'
> & {[Name in 'source_fa' | 'source_en']: string | null};

interface Versioned {
  /** Address of our own page or anchor, where the site has one. */
  page?: string | null;
  /** Hash of the content cited, never a time of writing. */
  version: string;
}

/** What can be cited: one number, one text, one chart, or everything. */
export type CitedItem =
  | (Versioned & {kind: 'claim'; claim: VoicedClaim; document: CitedDocument})
  | (Versioned & {kind: 'document'; document: CitedDocument})
  | (Versioned & {
      kind: 'chart';
      chart_id: string;
      title_fa: string;
      title_en: string;
      /** The statements drawn: claims, and mentions of clusters. */
      claims: readonly Voiced[];
    })
  | (Versioned & {kind: 'dataset'; retrieved?: string | null});

/** The fields of a citation in one language, before any style. */
export interface Reference {
  id: string;
  kind: CitedItem['kind'];
  author: string | null;
  author_post: string | null;
  title: string;
  publisher: string | null;
  /** The number as said: hedge, noun, place and the time it holds for, with its doubt. */
  statement: string | null;
  issued: DayInterval;
  is_issued_inferred: boolean;
  url: string | null;
  page: string | null;
  retrieved: string | null;
  version: string;
  grade: Grade | null;
}

/** Gathers what a citation of an item says, in one language. */
export function toReference(item: CitedItem, language: Language): Reference {
  const base = {
    kind: item.kind,
    page: item.page ?? null,
    version: item.version,
    author: null,
    author_post: null,
    statement: null,
    url: null,
    retrieved: null,
    grade: null,
    issued: {from: null, to: null},
    is_issued_inferred: false,
    publisher: say(language, 'site.name'),
  };
  if (item.kind === 'dataset') {
    const title = say(language, 'citation.dataset');
    return {...base, id: 'dataset', title, retrieved: item.retrieved ?? null};
  }
  if (item.kind === 'chart') return {...base, ...toChartFields(item, language)};
  const document = toDocumentFields(item.document, language);
  if (item.kind === 'document') return {...base, ...document, id: item.document.document_id};
  const retrieved = document.retrieved ?? item.claim.known_at;
  return {...base, ...document, retrieved, ...toClaimFields(item.claim, language)};
}

/** The note of an entry: what the other fields cannot say. */
export function toNote({statement, page, url, grade}: Reference, language: Language): string {
  const parts = [
    statement,
    grade === 'brief' && say(language, 'citation.brief'),
    url && page && `${say(language, 'site.name')}: ${page}`,
  ];
  return joinClauses(parts, language);
}

/** A key of plain letters that stays the same as long as the content does. */
export function toCitationKey({id, version}: Pick<Reference, 'id' | 'version'>): string {
  return `khoosheh-${id}-${version}`.replace(/[^A-Za-z0-9-]+/g, '-').toLowerCase();
}

function toDocumentFields(document: CitedDocument, language: Language) {
  const {document_id, title, url, retrieved, kind, published_from, published_to} = document;
  return {
    ...{title: title ?? document_id, url, retrieved, grade: kind},
    publisher: toPublisher(document, language) || null,
    issued: {from: published_from, to: published_to},
  };
}

function toClaimFields(claim: VoicedClaim, language: Language) {
  return {
    id: claim.claim_id,
    author: claim.speaker,
    author_post: claim.speaker_post,
    statement: describeStatement(claim, language),
    issued: {from: claim.said_from, to: claim.said_to},
    is_issued_inferred: isDateInferred(claim),
  };
}

function toChartFields(
  {chart_id, title_fa, title_en, claims}: CitedItem & {kind: 'chart'},
  language: Language,
) {
  const documents = new Set(claims.map((claim) => claim.document_id)).size;
  const intervals = claims.map(toInterval);
  return {
    id: chart_id,
    title: pick(language, {fa: title_fa, en: title_en}),
    statement:
      claims.length === 0 ? null : say(language, 'citation.from', {statements: claims.length, documents}),
    issued: {from: min(intervals, ({from}) => from) ?? null, to: max(intervals, ({to}) => to) ?? null},
    retrieved: max(claims, (claim) => claim.known_at) ?? null,
  };
}

function describeStatement(claim: VoicedClaim, language: Language): string {
  const parts = [
    describeValue(claim, NAMES, language),
    toInnerName(toName(NAMES.measures, claim.measure_id))[language],
    isolateInText(claim.cluster_name ?? '', language),
    toName(NAMES.places, claim.place_id)[language],
    describeTime(claim, language),
  ];
  return formatPlainList(parts, language);
}

function describeTime(claim: VoicedClaim, language: Language): string {
  const interval = toInterval(claim);
  const date = formatInterval(interval, language);
  const time = isDateInferred(claim) ? say(language, 'citation.time-inferred', {date}) : date;
  const isDoubtful = !isDated(interval) && interval.from && interval.to;
  return isDoubtful ? say(language, 'citation.time-unknown', {date: time}) : time;
}

function isDateInferred({date_basis}: VoicedClaim): boolean {
  return date_basis === 'premises' || date_basis === 'published_about';
}
