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

/** Joins readings into one; of documents that share an id the first is kept and the others are problems. */
export function joinReadings(readings: readonly DocumentReading[]): DocumentReading {
  const first = new Map<string, SourceDocument>();
  const problems = readings.flatMap((reading) => reading.problems);
  for (const document of readings.flatMap(({documents}) => documents)) {
    const {id, file} = document;
    const other = first.get(id);
    if (other) problems.push(toProblem(file, `duplicate id: ${id}; first in ${other.file}`));
    else first.set(id, document);
  }
  return {documents: [...first.values()], problems};
}
