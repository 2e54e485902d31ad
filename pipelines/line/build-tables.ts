import {existsSync} from 'node:fs';
import {parsePageDate} from '../../src/articles/parse-page-date.js';
import {groupCopies} from '../../src/articles/group-copies.js';
import {createClusterResolver} from '../../src/entities/clusters.js';
import {createSourceResolver} from '../../src/entities/sources.js';
import {followPublished, type Succession} from '../../src/identity/follow-published.js';
import type {PublishedStatement} from '../../src/identity/published-statement.js';
import {identifyOriginals} from '../../src/io/identify-originals.js';
import {toReference, toVocabulary} from '../../src/io/read-reference.js';
import {readTables, TABLE_FOLDERS} from '../../src/io/read-tables.js';
import {toProblem, type Problem} from '../../src/io/problem.js';
import {
  joinReadings,
  readBriefs,
  readDocuments,
  toSourceText,
  type DocumentReading,
  type SourceDocument,
} from '../../src/io/read-documents.js';
import type {Extraction, SourceText} from '../../src/reader/reading/lines.js';
import type {Vocabulary} from '../../src/entities/reference-tables.js';
import {readArchiveDocuments} from './fetch/read-archive-documents.js';
import {finishTables, type BuiltTables} from './finish-tables.js';
import {link} from './link/link.js';
import {stepOver} from './link/step-over.js';
import {loadReference} from './load-reference.js';
import {UNSTATED_SOURCE} from './warehouse/unstated-source.js';
import {loadSources} from './load-sources.js';
import {loadStatistics} from './load-statistics.js';
import type {ReadDocument} from './load.js';
import {loadTexts} from './load-texts.js';
import {expectRows} from './published/expect-rows.js';
import {readPublished} from './published/read-published.js';
import {toReadNow} from './published/read-now.js';
import type {Paths} from './paths.js';
import {readColumnTypes} from './warehouse/column-types.js';
import type {Tables} from './warehouse/tables.js';

export const STAGES = ['extract', 'load', 'link', 'check', 'publish'] as const;
export type Stage = (typeof STAGES)[number];

export interface BuildTablesOptions {
  paths: Paths;
  /** Files and folders of texts beside the briefs. */
  documents: string[];
  /** What came on standard input, which is one of the documents where they name `-`. */
  stdin?: Uint8Array | undefined;
  /** Leaves briefs and archive out. */
  only: boolean;
  /** True where somebody insists on going on without what is missing: nobody knows how much there should be then. */
  isPartial?: boolean;
  extract: (source: SourceText, vocabulary: Vocabulary) => Extraction;
  /** Why addresses that would vanish are given up; without it they stop the run. */
  retire?: string | undefined;
  /** Why the run should go on where something is missing that it should read; the addresses of such texts are given up with it. */
  withoutMissing?: string | undefined;
  /** The day (ISO) on which ids are published that never were. */
  today?: string | undefined;
  /** Says what a stage did, or how far it is. */
  report: (stage: Stage, text: string, progress?: number) => void;
}

/** Tables whose rows change from run to run; the others are our reference tables. */
const LOADED = ['documents', 'claims', 'mentions', 'rejected', 'observations'];

/** Reads texts, reference and statistics, and makes all rows of `core`: extract, load, link. */
export async function buildTables(options: BuildTablesOptions): Promise<BuiltTables> {
  const {paths, report} = options;
  const read = readTables(paths.root, TABLE_FOLDERS);
  const reference = toReference(read);
  const vocabulary = toVocabulary(reference);
  const texts = await readTexts(options, vocabulary);
  const {documents, problems: doubts} = markCopies(identifyOriginals(texts.documents, reference.originals));
  const extracted = extractAll(documents, vocabulary, options);
  const resolveSource = createSourceResolver(reference['source-names']);
  const sourced = extracted.read.map((one) => ({
    ...one,
    source_id: one.document.source_id ?? resolveSource(one.document.publisher ?? '') ?? UNSTATED_SOURCE,
  }));
  const {today = parsePageDate(new Date().toISOString())!.day} = options;
  const own = loadTexts(sourced, today);
  const tables = {...loadReference(reference), ...loadStatistics(read)};
  const sources = loadSources(paths, tables);
  const loaded: Tables = {
    ...tables,
    ...own.tables,
    ...sources.tables,
  };
  const before = readPublished(paths, options.only);
  report('load', LOADED.map((name) => `${loaded[`core.${name}`]!.length} ${name}`).join(', '));
  const resolveCluster = createClusterResolver(vocabulary);
  const linking = {resolveCluster, today, types: readColumnTypes(paths.tables)};
  return finishTables({
    loaded: expectRows(loaded, before, options.only),
    follow: (made) => followTo(made, before, {...options, today}),
    link: (some) => link(some, linking),
    refusals: [texts.problems, doubts, extracted.problems, own.problems].flat(),
    problems: sources.problems,
    expectations: reference.expectations,
    hasBriefs: !options.only && !options.isPartial,
    report,
  });
}

function followTo(
  tables: Tables,
  before: readonly PublishedStatement[],
  {today, retire, withoutMissing}: BuildTablesOptions & {today: string},
): Succession {
  const known = new Set(before.map(({statement_id}) => statement_id));
  const now = toReadNow(tables, known, today);
  return followPublished(
    before,
    now,
    ({document_id}) => retire ?? (now.documents.has(document_id) ? undefined : withoutMissing) ?? '',
  );
}

async function readTexts(
  {paths, documents, stdin, only}: BuildTablesOptions,
  vocabulary: Vocabulary,
): Promise<DocumentReading> {
  const readings = only || !existsSync(paths.briefs) ? [] : [readBriefs(paths.briefs)];
  for (const path of documents) readings.push(await readDocuments(path, stdin));
  // Alone with texts that were given, the archive is left out as the briefs are.
  if (!only || documents.length === 0)
    readings.push(await readArchiveDocuments(paths.archive, paths.sources, vocabulary));
  return joinReadings(readings);
}

// One agency's text on many outlets is one voice.
function markCopies(documents: SourceDocument[]): DocumentReading {
  const originals = new Map(documents.flatMap((one) => (one.kind === 'original' ? [[one.id, one]] : [])));
  const {result: copies, stumbles} = stepOver([...originals.keys()], (ids) =>
    groupCopies(ids.map((id) => originals.get(id)!)),
  );
  const compared = documents.filter(({id}) => !stumbles.has(id));
  return {
    documents: compared.map((document) => {
      const first = copies.get(document.id) ?? document.id;
      return first === document.id ? document : {...document, copy_of: first};
    }),
    problems: [...stumbles].map(([id, cause]) =>
      toProblem(originals.get(id)!.file, `not compared: ${cause}`),
    ),
  };
}

function extractAll(
  documents: SourceDocument[],
  vocabulary: Vocabulary,
  {extract, report}: BuildTablesOptions,
): {read: Omit<ReadDocument, 'source_id'>[]; problems: Problem[]} {
  const problems: Problem[] = [];
  const read = documents.flatMap((document, index) => {
    if (index % 20 === 0)
      report('extract', `${index} of ${documents.length} texts`, index / documents.length);
    try {
      return [{document, extraction: extract(toSourceText(document), vocabulary)}];
    } catch (error) {
      problems.push({file: document.file, cause: `not read: ${(error as Error).message}`, severity: 'error'});
      return [];
    }
  });
  const count = (key: 'claims' | 'stages' | 'rejected') =>
    read.reduce((sum, {extraction}) => sum + extraction[key].length, 0);
  report(
    'extract',
    `${read.length} texts: ${count('claims')} claims, ${count('stages')} mentions of clusters, ${count('rejected')} rejected numbers`,
  );
  return {read, problems};
}
