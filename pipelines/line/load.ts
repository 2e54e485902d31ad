import {toInterval} from '../../src/dates/intervals.js';
import {endBy} from '../../src/dates/time-bounds.js';
import {hashId} from '../../src/io/hash.js';
import type {Cell, Row} from '../../src/io/duckdb.js';
import {createIdentifier, type Identity} from '../../src/identity/identify-statements.js';
import type {SourceDocument} from '../../src/io/read-documents.js';
import type {
  Claim,
  DocumentLine,
  Extraction,
  Rejected,
  StageMention,
} from '../../src/reader/reading/lines.js';
import {createLocator, type CodePointSpan} from '../../src/text/locate.js';
import type {Tables} from './warehouse/tables.js';
import type {JalaliTime} from '../../src/dates/jalali.js';

/** A text with what the reader found in it. */
export interface ReadDocument {
  document: SourceDocument;
  extraction: Extraction;
  source_id: string;
}

/** Translates the reader's lines into rows of `core`, field by field; what links texts with each other comes after. */
export function load(read: ReadDocument[]): Tables {
  return {
    'core.documents': read.map(({document, extraction, source_id}) =>
      toDocument(document, extraction.document, source_id),
    ),
    'core.texts': read.map(({document}) => ({
      document_id: document.id,
      text: document.text,
      is_ours: document.kind === 'brief',
    })),
    'core.claims': read.flatMap(({document, extraction}) =>
      translate(CLAIM, document, extraction, {
        lines: extraction.claims,
        identities: createIdentifier(document.text).identifyClaims(extraction.claims),
      }),
    ),
    'core.mentions': read.flatMap(({document, extraction}) =>
      translate(MENTION, document, extraction, {
        lines: extraction.stages,
        identities: createIdentifier(document.text).identifyMentions(extraction.stages),
      }),
    ),
    'core.rejected': read.flatMap(({document, extraction}) =>
      translate(REJECTED, document, extraction, {lines: extraction.rejected}),
    ),
  };
}

interface Context {
  document: SourceDocument;
  line: DocumentLine;
  occurrence: number;
  /** Empty for what is no statement. */
  identity: Identity;
  sentence: CodePointSpan;
}
type Translation<Line> = Record<string, (line: Line, context: Context) => Cell | undefined>;

/** The one table of the reader's names and ours: column ← field. */
const SPAN: Translation<Claim | StageMention | Rejected> = {
  document_id: ({doc}) => doc,
  quote: ({quote}) => quote,
  quote_start: ({start}) => start,
  quote_end: ({end}) => end,
};
const STATED: Translation<Claim | StageMention> = {
  ...SPAN,
  cluster_name: ({cluster}) => cluster,
  cluster_id: () => null,
  place_id: ({place}) => place,
  place_basis: ({place_basis}) => place_basis,
  sector_id: ({sector}) => sector,
  modality: ({modality}) => modality,
  as_of: ({as_of}) => formatTime(as_of),
  valid_from: ({as_of}) => (as_of ? toInterval(as_of)?.[0] : null),
  valid_to: ({as_of, modality}, {document}) => {
    const last = (as_of && toInterval(as_of)?.[1]) || null;
    return modality === 'fact' ? endBy(last, toDayRead(document)) : last;
  },
  date_basis: ({as_of_basis}) => as_of_basis,
  said_from: (_, {line}) => line.published_from,
  said_to: (_, {line, document}) => endBy(line.published_to, toDayRead(document)),
  speaker: ({speaker}) => speaker,
  speaker_post: ({speaker_post}) => speaker_post,
  sentence_start: (_, {sentence}) => sentence.start,
  sentence_end: (_, {sentence}) => sentence.end,
  rule: ({rule}) => rule,
  certainty: ({certainty}) => certainty,
  certainty_reasons: ({certainty_reasons}) => certainty_reasons.join('|'),
  is_trusted: ({certainty}) => certainty === 'sure',
  known_at: (_, {document}) => toDayRead(document),
};
const CLAIM: Translation<Claim> = {
  claim_id: (_, {identity}) => hashId('c', identity),
  ...STATED,
  measure_id: ({measure}) => measure,
  operator: ({operator}) => operator,
  hedge: ({hedge}) => hedge,
  value: ({value}) => value,
  high: ({high}) => high,
  unit: ({unit}) => unit,
  concept_id: ({concept}) => concept,
  did: ({did}) => did,
  counted: ({counted}) => counted,
  nature: ({nature}) => nature,
  is_part: ({is_narrow}) => is_narrow,
  part_of_start: ({part_of}) => part_of?.[0],
  part_of_end: ({part_of}) => part_of?.[1],
};
const MENTION: Translation<StageMention> = {
  mention_id: (_, {identity}) => hashId('m', identity),
  ...STATED,
  town: ({town}) => town,
  stage_id: ({stage}) => stage,
};
const REJECTED: Translation<Rejected> = {
  rejected_id: ({doc, quote}, {occurrence}) => hashId('r', [doc, quote, occurrence]),
  ...SPAN,
  rule: ({why}) => why,
};

function translate<Line extends Claim | StageMention | Rejected>(
  columns: Translation<Line>,
  document: SourceDocument,
  extraction: Extraction,
  {lines, identities = []}: {lines: Line[]; identities?: Identity[]},
): Row[] {
  const locator = createLocator(document.text);
  return lines.map((line, index) => {
    const context = {
      document,
      line: extraction.document,
      identity: identities[index] ?? [],
      occurrence: locator.countOccurrences(line.quote, line.start),
      sentence: locator.findSentence(line),
    };
    return Object.fromEntries(
      Object.entries(columns).map(([column, translateField]) => [
        column,
        translateField(line, context) ?? null,
      ]),
    );
  });
}

/** The day on which a text was read; the last one where only a month or a year is told. */
export function toDayRead({retrieved}: SourceDocument): string | null {
  return (retrieved && toInterval(retrieved)?.[1]) || null;
}

function formatTime(time: JalaliTime | null): string | null {
  return Array.isArray(time) ? time.join('/') : time;
}

function toDocument(document: SourceDocument, line: DocumentLine, sourceId: string): Row {
  return {
    document_id: document.id,
    source_id: sourceId,
    kind: document.kind,
    language: line.language,
    title: document.title ?? null,
    title_basis: document.title_basis ?? null,
    url: document.url ?? null,
    url_basis: document.url_basis ?? null,
    url_note: document.url_note ?? null,
    also_at: document.also_at ?? null,
    publisher: document.publisher ?? null,
    section: document.section ?? null,
    origin: document.source ?? null,
    published: document.published ?? null,
    published_from: line.published_from,
    published_to: endBy(line.published_to, toDayRead(document)),
    published_time: line.published_time,
    published_basis: document.published_basis ?? line.published_basis,
    published_confidence: null,
    premises_fa: null,
    premises_en: null,
    data_as_of: document.data_as_of ?? null,
    retrieved: toDayRead(document),
    noun_basis: document.noun_basis ?? null,
    source_note: document.source_note ?? null,
    known_as: document.known_as ?? null,
    restates: document.restates ?? null,
    same_event: document.same_event ?? null,
    copy_of: document.copy_of ?? null,
    voice_id: document.id,
    characters: [...document.text].length,
    sha256: document.sha256,
  };
}
