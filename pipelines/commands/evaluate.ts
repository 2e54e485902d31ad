import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {
  scoreClaims,
  scoreFields,
  scoreRejected,
  scoreStages,
  type FieldScore,
  type LabelScore,
} from '../../src/reader/score.js';
import {extract} from '../../src/extract.js';
import {readBriefs, readDocuments, toSourceText, type SourceDocument} from '../../src/io/read-documents.js';
import {readReferenceTable, readVocabulary} from '../../src/io/read-reference.js';
import {type CorpusScore, readScores, type Tally} from '../../src/io/read-scores.js';
import type {Claim, Rejected, StageMention} from '../../src/reader/lines.js';
import type {Vocabulary} from '../../src/entities/reference-tables.js';
import {EXIT, type Command} from './command.js';

/** One corpus with its labels. */
interface Corpus {
  name: string;
  documents: SourceDocument[];
  claims: Claim[];
  stages: StageMention[];
  rejected: Rejected[] | undefined;
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
  const gold = join(root, 'data', 'gold');
  return ['seed-briefs', 'briefs'].map((name) => ({
    name,
    documents: documents.filter(({id}) => id.startsWith('seed-brief') === (name === 'seed-briefs')),
    claims: readLines(join(gold, `${name}.claims.jsonl`)),
    stages: readLines(join(gold, `${name}.stages.jsonl`)),
    rejected: undefined,
    isOurs: true,
  }));
}

/** The articles under the names that the labels know them by. */
async function readArticles(root: string, articles: string, labels: string): Promise<Corpus> {
  const {documents} = await readDocuments(articles);
  const known = new Map(readReferenceTable(root, 'originals').map((row) => [row.document_id, row]));
  const named = documents.map((document) => ({...document, id: nameOf(document, [...known.keys()])}));
  return {
    name: 'articles',
    documents: named,
    claims: readLines(join(labels, 'seeds.claims.jsonl')),
    stages: readLines(join(labels, 'seeds.stages.jsonl')),
    rejected: readLines(join(labels, 'seeds.rejected.jsonl')),
    isOurs: false,
  };
}

/** `seed-002` for the file that begins with 002. */
function nameOf({id}: SourceDocument, known: readonly string[]): string {
  const number = /^\d{3}/.exec(basename(id))?.[0];
  return known.find((name) => number !== undefined && name === `seed-${number}`) ?? id;
}

function readLines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

interface Result {
  claims: LabelScore<unknown, Claim>;
  fields: FieldScore[];
  stages: LabelScore<unknown, StageMention>;
  rejected: ReturnType<typeof scoreRejected> | undefined;
}

function scoreCorpus(corpus: Corpus, vocabulary: Vocabulary): Result {
  const read = corpus.documents.map((document) => extract(toSourceText(document), vocabulary));
  const claims = read.flatMap((one) => one.claims);
  return {
    claims: scoreClaims(corpus.claims, claims),
    fields: scoreFields(corpus.claims, claims),
    stages: scoreStages(
      corpus.stages,
      read.flatMap((one) => one.stages),
    ),
    rejected:
      corpus.rejected &&
      scoreRejected(
        corpus.rejected,
        claims,
        read.flatMap((one) => one.rejected),
      ),
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
  return {
    labelled: right + missed.length,
    found: right + wrong.length,
    right,
    precision: round(precision),
    recall: round(recall),
  };
}

/** Keeps the scores of corpora that are not at hand, and the old day where the scores are the same. */
function keepOthers(before: CorpusScore[], scores: CorpusScore[]): CorpusScore[] {
  const kept = before.filter(({corpus}) => !scores.some((score) => score.corpus === corpus));
  const isSame = (one: CorpusScore, other: CorpusScore) =>
    JSON.stringify({...one, taken_on: null}) === JSON.stringify({...other, taken_on: null});
  return [
    ...kept,
    ...scores.map(
      (score) => before.find((old) => old.corpus === score.corpus && isSame(old, score)) ?? score,
    ),
  ];
}

function formatScores(scores: readonly CorpusScore[]): string {
  const share = (value: number | null) => (value === null ? '–' : value.toFixed(3));
  const row = ({corpus, documents, claims, stages, rejected}: CorpusScore) =>
    [
      corpus.padEnd(12),
      String(documents).padStart(4),
      `claims ${share(claims.precision)} / ${share(claims.recall)} (${claims.right} of ${claims.labelled})`.padEnd(
        38,
      ),
      `stages ${share(stages.precision)} / ${share(stages.recall)} (${stages.right} of ${stages.labelled})`.padEnd(
        38,
      ),
      rejected
        ? `no claims: ${rejected.claimed} of ${rejected.labelled} claimed, ${rejected.unexplained} unexplained`
        : '',
    ]
      .join('  ')
      .trimEnd();
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
