import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createSourceResolver} from '../../../src/entities/sources.js';
import {GOLD_CORPORA, PRACTICE, SHORT_CORPORA} from '../../../src/io/gold-corpora.js';
import {readCsv} from '../../../src/io/read-csv.js';
import {readBriefs, readDocuments, toSourceText} from '../../../src/io/read-documents.js';
import {readReferenceTable} from '../../../src/io/read-reference.js';
import type {Claim, Rejected, SourceText, StageMention} from '../../../src/reader/reading/lines.js';

/** What people labelled in one or more texts. */
export interface Labels {
  claims: Claim[];
  stages: StageMention[];
  rejected: Rejected[];
}

/** A text with what people labelled in it. */
export interface LabelledText {
  corpus: string;
  text: SourceText;
  labels: Labels;
  /** `fit` where weights may be fitted on it and rules written after it, `aside` where it is looked at only as a number. */
  set: 'fit' | 'aside';
  /** What kind of reading a short text shows. */
  kind: string | null;
  /** Texts of one source are of one fold: none is read by weights that were fitted on another. */
  fold: number;
}

/** How many parts the sources are dealt into; small publishers share one. */
export const FOLDS = 16;

/** Reads every labelled text that is shipped, in the order of the corpora and of their ids. */
export function readLabelled(root: string): LabelledText[] {
  const gold = join(root, 'data', 'gold');
  const sets = new Map(
    readCsv(join(gold, 'sets.csv')).map(({doc, set}) => [doc!, set as LabelledText['set']]),
  );
  const toFold = createFolds(root);
  const {documents} = readBriefs(join(root, 'data', 'briefs'));
  const briefs = Object.entries(GOLD_CORPORA).flatMap(([corpus, ids]) => {
    const texts = documents
      .filter(({id}) => ids.test(id))
      .map((document) => ({text: toSourceText(document), kind: null}));
    return withLabels(texts, corpus, readLabels(join(gold, `${corpus}.`)));
  });
  const short = SHORT_CORPORA.flatMap((corpus) => {
    const lines = readLines<SourceText & {kind: string | number}>(join(gold, corpus, 'texts.ndjson'));
    const texts = lines.map(({kind, ...text}) => ({text, kind: String(kind)}));
    return withLabels(texts, corpus, readLabels(`${join(gold, corpus)}/`));
  });
  return [...briefs, ...short].map((one) => ({
    ...one,
    set: sets.get(one.text.id) ?? 'fit',
    fold: toFold(one),
  }));
}

/** Reads the source articles, which are not shipped, under the names that their labels know them by. */
export async function readArticles(root: string, articles: string, labels: string): Promise<LabelledText[]> {
  const {documents} = await readDocuments(articles);
  const known = new Set(readReferenceTable(root, 'originals').map(({document_id}) => document_id));
  const texts = documents.map((document) => {
    // `seed-002` for the file that begins with 002
    const name = `seed-${document.id.slice(0, 3)}`;
    return {text: {...toSourceText(document), id: known.has(name) ? name : document.id}, kind: null};
  });
  const toFold = createFolds(root);
  const labelled = withLabels(texts, 'articles', readLabels(join(labels, 'seeds.')));
  return labelled.map((one) => ({...one, set: 'fit' as const, fold: toFold(one)}));
}

type Unplaced = Omit<LabelledText, 'set' | 'fold'>;

function withLabels(
  texts: {text: SourceText; kind: string | null}[],
  corpus: string,
  labels: Labels,
): Unplaced[] {
  return texts.map(({text, kind}) => {
    const mine = <Line extends {doc: string}>(lines: Line[]) => lines.filter(({doc}) => doc === text.id);
    const {claims, stages, rejected} = labels;
    return {
      corpus,
      text,
      kind,
      labels: {claims: mine(claims), stages: mine(stages), rejected: mine(rejected)},
    };
  });
}

/** Deals the sources into folds by their ids, an original with its brief; probes have none and go by their kind, our own short texts and those for practice one by one. */
function createFolds(root: string): (text: Unplaced) => number {
  const resolve = createSourceResolver(readReferenceTable(root, 'source-names'));
  const originals = readReferenceTable(root, 'originals');
  const known = new Map(
    originals.flatMap(({document_id, brief_id, source_id}) => [
      [document_id, source_id],
      [brief_id, source_id],
    ]),
  );
  return ({corpus, kind, text: {id, publisher}}) => {
    const source =
      corpus === 'own' || corpus === PRACTICE
        ? id
        : kind
          ? `${corpus} ${kind}`
          : (known.get(id) ?? resolve(publisher ?? '') ?? publisher ?? id);
    return createHash('sha256').update(source).digest().readUInt32BE() % FOLDS;
  };
}

function readLabels(start: string): Labels {
  return {
    claims: readLines(`${start}claims.jsonl`),
    stages: readLines(`${start}stages.jsonl`),
    rejected: existsSync(`${start}rejected.jsonl`) ? readLines(`${start}rejected.jsonl`) : [],
  };
}

function readLines<Line>(file: string): Line[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Line);
}
