import {toIdKey} from '../admission/document-id.js';
import {findRefusal} from '../admission/find-refusal.js';
import type {SourceText} from '../reader/reading/lines.js';
import {toProblem, type Problem} from './problem.js';
import type {Language} from '../rows.js';

/** A text with what stands beside it: the keys of a brief's front matter, or the little that a file tells. */
export interface SourceDocument {
  /** Name of the file without its ending, or the id given with the text. */
  id: string;
  kind: 'brief' | 'original';
  text: string;
  /** SHA-256 of the file's bytes, or of the text where it came without a file. */
  sha256: string;
  /** File and, in NDJSON, line. */
  file: string;
  language?: Language;
  restates?: string;
  publisher?: string;
  section?: string;
  source?: string;
  title?: string;
  title_basis?: string;
  title_note?: string;
  url?: string;
  url_basis?: string;
  url_note?: string;
  also_at?: string;
  /** Jalali, or Gregorian where it begins with 19 or 20; a day may have its hour in Tehran: `1393-06-08T14:20`. */
  published?: string;
  published_basis?: string;
  published_gregorian?: string;
  data_as_of?: string;
  retrieved?: string;
  noun_basis?: string;
  same_event?: string;
  source_note?: string;
  /** Charset and the ground for it, where the file was not plain UTF-8. */
  charset?: string;
  /** Id of a publisher in the table of sources, where the original is known to us. */
  source_id?: string;
  /** Id under which our tables know this original, such as `seed-004`. */
  known_as?: string;
  /** Id of the text of which this is a copy: one voice. */
  copy_of?: string;
  /** Id of the brief that restates it: one voice. */
  same_voice?: string;
}

/** Texts that could be read, and what was wrong with the others. */
export interface DocumentReading {
  documents: SourceDocument[];
  problems: Problem[];
}

/** What the reader of texts is given of a document. */
export function toSourceText(document: SourceDocument): SourceText {
  const {id, text, title, published, data_as_of, publisher, section, language} = document;
  return {
    id,
    text,
    title,
    published: published ?? null,
    publishedAbout: document.published_basis?.startsWith('inferred, about') ?? false,
    dataAsOf: data_as_of ?? null,
    publisher: publisher ?? null,
    section: section ?? null,
    language,
  };
}

/** A reading of nothing, with the reason. */
export function refuseDocument(...reason: Parameters<typeof toProblem>): DocumentReading {
  return {documents: [], problems: [toProblem(...reason)]};
}

/** The document where it is admitted, else the problem with it. */
export function admitDocument(document: SourceDocument): SourceDocument | Problem {
  const refusal = findRefusal(document);
  return refusal === undefined ? document : toProblem(document.file, refusal);
}

/** The reading with those documents that are admitted; the others are problems. */
export function admitReading({documents, problems}: DocumentReading): DocumentReading {
  const found = documents.map(admitDocument);
  return {
    documents: found.filter((one) => 'id' in one),
    problems: [...problems, ...found.filter((one) => 'cause' in one)],
  };
}

/** Returns a function that keeps the first document of an id and gives a problem for each that comes under it again. */
export function createDoubleFinder(): (document: SourceDocument) => Problem | undefined {
  const firsts = new Map<string, SourceDocument>();
  return (document) => {
    const {id, file} = document;
    const first = firsts.get(toIdKey(id));
    if (!first) return void firsts.set(toIdKey(id), document);
    const as = first.id === id ? '' : ` as ${first.id}`;
    return toProblem(file, `duplicate id: ${id}; first in ${first.file}${as}`);
  };
}

/** Joins readings into one; of documents that share an id the first is kept and the others are problems. */
export function joinReadings(readings: readonly DocumentReading[]): DocumentReading {
  const findDouble = createDoubleFinder();
  const problems = readings.flatMap((reading) => reading.problems);
  const documents = readings
    .flatMap((reading) => reading.documents)
    .filter((document) => {
      const double = findDouble(document);
      if (double) problems.push(double);
      return !double;
    });
  return {documents, problems};
}
