import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {FieldScore} from '../reader/score.js';

/** Scores of the reader, as `docs/evaluation.json` keeps them. */
export interface Evaluation {
  /** Each text read with weights and thresholds that were fitted without its source: what a new text may expect. */
  unseen: CorpusScore[];
  /** The same texts read with the weights that are shipped. */
  shipped: CorpusScore[];
}

/** Scores of some texts: a corpus, all of them, or a part of one. */
export interface CorpusScore {
  corpus: string;
  documents: number;
  claims: Tally;
  stages: Tally;
  /** In how many of the matched claims each further field agrees with the label. */
  fields: FieldScore[];
  /** Rows labelled as no claims: how many there are, are claimed all the same, or have no rejected line. */
  rejected: {labelled: number; claimed: number; unexplained: number} | null;
  /** Day on which it was taken, where the texts are not ours and not every checkout can repeat it. */
  taken_on: string | null;
}

/** How many labels there are, how many lines were found, and how many of them are right. */
export interface Tally {
  labelled: number;
  found: number;
  right: number;
  /** Null where nothing was found or labelled. */
  precision: number | null;
  recall: number | null;
  /** The lines that the reader calls sure, how many of them are right, and what share they are of all found. */
  sure: {found: number; right: number; precision: number | null; share: number | null};
}

/** Reads the scores that were last taken of the reader; undefined where nobody took them. */
export function readScores(root: string): Evaluation | undefined {
  const file = join(root, 'docs', 'evaluation.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Evaluation) : undefined;
}
