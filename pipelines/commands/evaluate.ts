import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {
  scoreClaims,
  scoreFields,
  scoreRejected,
  scoreStages,
  type LabelScore,
} from '../../src/reader/score.js';
import {extract} from '../../src/extract.js';
import {GOLD_CORPORA} from '../../src/io/gold-corpora.js';
import {readBriefs, readDocuments, toSourceText, type SourceDocument} from '../../src/io/read-documents.js';
import {readReferenceTable, readVocabulary} from '../../src/io/read-reference.js';
import {type CorpusScore, readScores, type Tally} from '../../src/io/read-scores.js';
import type {Claim, Rejected, StageMention} from '../../src/reader/lines.js';
import type {Vocabulary} from '../../src/entities/reference-tables.js';
import {EXIT, type Command} from './command.js';

/** What people labelled in a corpus. */
interface Labels {
  claims: Claim[];
  stages: StageMention[];
  rejected?: Rejected[];
}

interface Corpus {
  name: string;
  documents: SourceDocument[];
  labels: Labels;
  isOurs: boolean;
}

export const evaluateCommand: Command = {
  usage: '[--articles DIR --labels DIR]',
  help: `Scores the reader against labels: precision and recall of claims (measure, operator, value, place, overlap)
and of stages (cluster, stage, province), per corpus, and writes docs/evaluation.json.

The briefs and their labels are in data/. The five source articles are not: where --articles and --labels name
them (by default ../shared/seeds and ../shared/gold beside the project), they are scored too; else their last scores stay.

  --articles DIR   the five articles
  --labels DIR     folder with seeds.claims.jsonl, seeds.stages.jsonl, seeds.rejected.jsonl
  --misses         prints every label that was missed and every line that is wrong`,
  options: {articles: {type: 'string'}, labels: {type: 'string'}, misses: {type: 'boolean'}},
  async run({root, values, stdout, stderr}) {
    const vocabulary = readVocabulary(root);
    const shared = process.env['KHOOSHEH_SHARED'] ?? join(root, '..', 'shared');
    const articles = String(values['articles'] ?? join(shared, 'seeds'));
    const labels = String(values['labels'] ?? join(shared, 'gold'));
    const corpora = readOurs(root);
    if (existsSync(articles) && existsSync(labels))
      corpora.unshift(await readArticles(root, articles, labels));
    else stderr.write(`articles not there: ${articles}; their last scores stay\n`);
    const today = new Date().toISOString().slice(0, 10);
    const scores = corpora.map((corpus) => {
      const result = scoreCorpus(corpus, vocabulary);
      if (values['misses']) stdout.write(formatMisses(result));
      return toCorpusScore(corpus, result, today);
    });
    const all = keepOthers(readScores(root), scores);
    writeFileSync(join(root, 'docs', 'evaluation.json'), `${JSON.stringify(all, null, 2)}\n`);
    stdout.write(values['json'] ? `${JSON.stringify(all)}\n` : formatScores(all));
    return EXIT.fine;
  },
};

function readOurs(root: string): Corpus[] {
  const {documents} = readBriefs(join(root, 'data', 'briefs'));
  return Object.entries(GOLD_CORPORA).map(([name, ids]) => ({
    name,
    documents: documents.filter(({id}) => ids.test(id)),
    labels: readLabels(join(root, 'data', 'gold', name)),
    isOurs: true,
  }));
}

/** The articles under the names that the labels know them by. */
async function readArticles(root: string, articles: string, labels: string): Promise<Corpus> {
  const {documents} = await readDocuments(articles);
  const known = new Set(readReferenceTable(root, 'originals').map(({document_id}) => document_id));
  const named = documents.map((document) => {
    // `seed-002` for the file that begins with 002.
    const name = `seed-${document.id.slice(0, 3)}`;
    return known.has(name) ? {...document, id: name} : document;
  });
  const start = join(labels, 'seeds');
  const labelled = {...readLabels(start), rejected: readLines<Rejected>(`${start}.rejected.jsonl`)};
  return {name: 'articles', documents: named, labels: labelled, isOurs: false};
}

function readLabels(start: string): Labels {
  return {claims: readLines(`${start}.claims.jsonl`), stages: readLines(`${start}.stages.jsonl`)};
}

function readLines<Line>(file: string): Line[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Line);
}

type Result = ReturnType<typeof scoreCorpus>;

function scoreCorpus({documents, labels}: Corpus, vocabulary: Vocabulary) {
  const read = documents.map((document) => extract(toSourceText(document), vocabulary));
  const claims = read.flatMap((one) => one.claims);
  const stages = read.flatMap((one) => one.stages);
  const rejected = read.flatMap((one) => one.rejected);
  return {
    claims: scoreClaims(labels.claims, claims),
    fields: scoreFields(labels.claims, claims),
    stages: scoreStages(labels.stages, stages),
    rejected: labels.rejected && scoreRejected(labels.rejected, claims, rejected),
  };
}

function toCorpusScore(
  {name, documents, isOurs}: Corpus,
  {claims, stages, fields, rejected}: Result,
  today: string,
): CorpusScore {
  return {
    corpus: name,
    documents: documents.length,
    claims: toTally(claims),
    stages: toTally(stages),
    fields,
    rejected: rejected
      ? {labelled: rejected.rows, claimed: rejected.claimed.length, unexplained: rejected.unexplained.length}
      : null,
    taken_on: isOurs ? null : today,
  };
}

function toTally({right, missed, wrong, precision, recall}: LabelScore<unknown, unknown>): Tally {
  const round = (share: number | null) => (share === null ? null : Math.round(share * 1000) / 1000);
  const [labelled, found] = [right + missed.length, right + wrong.length];
  return {labelled, found, right, precision: round(precision), recall: round(recall)};
}

/** Keeps the scores of corpora that are not at hand, and the old day where the scores are the same. */
function keepOthers(before: CorpusScore[], scores: CorpusScore[]): CorpusScore[] {
  const kept = before.filter(({corpus}) => !scores.some((score) => score.corpus === corpus));
  const isSame = (one: CorpusScore, other: CorpusScore) =>
    JSON.stringify({...one, taken_on: null}) === JSON.stringify({...other, taken_on: null});
  return [...kept, ...scores.map((score) => before.find((old) => isSame(old, score)) ?? score)];
}

function formatScores(scores: readonly CorpusScore[]): string {
  const share = (value: number | null) => (value === null ? '–' : value.toFixed(3));
  const tally = ({precision, recall, right, labelled}: Tally) =>
    `${share(precision)} / ${share(recall)} (${right} of ${labelled})`.padEnd(31);
  const row = ({corpus, documents, claims, stages, rejected}: CorpusScore) => {
    const [name, texts] = [corpus.padEnd(12), String(documents).padStart(4)];
    const refused =
      rejected &&
      `no claims: ${rejected.claimed} of ${rejected.labelled} claimed, ${rejected.unexplained} unexplained`;
    return `${name}  ${texts}  claims ${tally(claims)}  stages ${tally(stages)}  ${refused ?? ''}`.trimEnd();
  };
  return `corpus       texts  precision / recall\n${scores.map(row).join('\n')}\n${formatFields(scores)}`;
}

/** A row a field: in how many of the right claims it agrees with the label. */
function formatFields(scores: readonly CorpusScore[]): string {
  const corpora = scores.filter(({fields}) => fields?.length);
  const names = corpora[0]?.fields.map(({field}) => field) ?? [];
  const cell = (score: CorpusScore, name: string) => {
    const field = score.fields.find((one) => one.field === name);
    return (field ? `${field.agreed} of ${field.compared}` : '–').padEnd(13);
  };
  const row = (name: string) =>
    `${name.padEnd(13)}${corpora.map((one) => cell(one, name)).join('')}`.trimEnd();
  const head = `agreement    ${corpora.map(({corpus}) => corpus.padEnd(13)).join('')}`.trimEnd();
  return names.length ? `\n${head}\n${names.map(row).join('\n')}\n` : '';
}

function formatMisses({claims, stages}: Result): string {
  const line = (sign: string, one: unknown) => `${sign} ${JSON.stringify(one)}\n`;
  const both = [claims, stages] as LabelScore<unknown, unknown>[];
  return both
    .flatMap(({missed, wrong}) => [
      ...missed.map((one) => line('-', one)),
      ...wrong.map((one) => line('+', one)),
    ])
    .join('');
}
