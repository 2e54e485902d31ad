import {readScores, type CorpusScore, type Tally} from '../../src/io/read-scores.js';
import {formatTable} from './format-table.js';

const ROWS: Record<string, string> = {
  'all-briefs': 'all our briefs, **unseen**',
  aside: 'a third of the later briefs and of the probes, set aside before a rule was written, **unseen**',
  rest: 'the rest of them, **unseen**',
  probes: 'the probes, each kind **unseen**',
  own: 'short texts of our own, **unseen**',
  english: 'texts in English, **unseen**',
  articles: 'the articles that the project began with, **unseen**',
};

/** Tables of how good the reader is: first as an unseen text may expect it, then by the weights that are shipped. */
export function formatScores(root: string): string {
  const scores = readScores(root);
  if (!scores) return 'Not measured yet: `npm run evaluate` writes `docs/evaluation.json`.';
  const unseen = Object.entries(ROWS).flatMap(([name, row]) => formatRow(scores.unseen, name, row));
  const shipped = scores.shipped
    .filter(({corpus}) => SHIPPED[corpus])
    .flatMap(({corpus}) => formatRow(scores.shipped, corpus, SHIPPED[corpus]!));
  return formatTable(HEADS, [...unseen, ...shipped]);
}

const HEADS = [
  'read',
  'texts',
  'claims: precision · recall',
  'of sure claims',
  'stages of clusters: precision · recall',
  'of sure stages',
];

const SHIPPED: Record<string, string> = {
  'seed-briefs': 'our briefs of those articles, known',
  briefs: 'our earlier briefs, known',
  briefs2: 'our later briefs, most of them known',
};

function formatRow(scores: readonly CorpusScore[], name: string, row: string): string[][] {
  const score = scores.find(({corpus}) => corpus === name);
  if (!score) return [];
  const {documents, claims, stages} = score;
  return [
    [
      row,
      String(documents),
      formatTally(claims),
      formatSure(claims),
      formatTally(stages),
      formatSure(stages),
    ],
  ];
}

function formatTally({labelled, precision, recall}: Tally): string {
  return `${toCell(precision)} · ${toCell(recall)} (${labelled} labelled)`;
}

function formatSure({sure: {precision, share}}: Tally): string {
  return share ? `${toCell(precision)}, of ${Math.round(share * 100)} in 100` : 'none';
}

function toCell(value: number | null): string {
  return value?.toFixed(3) ?? '—';
}
