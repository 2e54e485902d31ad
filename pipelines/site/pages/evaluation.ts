import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {PhraseKey} from '../../../src/words/phrases.js';
import {html, type Content, type Html} from '../text/html.js';
import {say, sayText} from '../text/say.js';
import {formatNumber} from '../../../src/words/number.js';
import {renderEmpty} from '../text/empty.js';
import {renderTable} from '../text/table.js';
import {renderForeign} from '../text/foreign.js';
import {formatDay} from '../../../src/words/day.js';
import type {Language} from '../../../src/rows.js';

interface Score {
  labelled: number;
  found: number;
  right: number;
  precision: number;
  recall: number;
}

/** One corpus of `docs/evaluation.json`. */
interface Evaluation {
  corpus: string;
  documents: number;
  claims: Score;
  stages: Score;
  rejected: {labelled: number; claimed: number; unexplained: number} | null;
  /** Day on which a corpus that is not shipped was scored. */
  taken_on: string | null;
}

interface ScoredRow {
  corpus: Evaluation;
  what: 'claims' | 'stages';
  score: Score;
}

/** The scores of the reader as `docs/evaluation.json` records them; says how to make them where there are none. */
export async function renderEvaluation(root: string, language: Language): Promise<Html> {
  const text = await readFile(join(root, 'docs/evaluation.json'), 'utf8').catch(() => undefined);
  const corpora = text === undefined ? [] : (JSON.parse(text) as Evaluation[]);
  if (corpora.length === 0) return renderEmpty(language, 'empty.evaluation');
  const rows: ScoredRow[] = corpora.flatMap((corpus) =>
    (['claims', 'stages'] as const).map((what) => ({corpus, what, score: corpus[what]})),
  );
  const count = (pick: (score: Score) => number) => ({
    kind: 'value' as const,
    cell: ({score}: ScoredRow): Content => formatNumber(pick(score), language),
  });
  const table = renderTable(
    rows,
    [
      {
        head: sayText(language, 'method.evaluation-corpus'),
        cell: ({corpus}) => renderCorpus(corpus, language),
      },
      {
        head: sayText(language, 'method.evaluation-what'),
        cell: ({what}) => say(language, `method.evaluation-${what}`),
      },
      {head: sayText(language, 'method.evaluation-labelled'), ...count(({labelled}) => labelled)},
      {head: sayText(language, 'method.evaluation-found'), ...count(({found}) => found)},
      {head: sayText(language, 'method.evaluation-right'), ...count(({right}) => right)},
      {head: sayText(language, 'method.evaluation-precision'), ...count(({precision}) => precision)},
      {head: sayText(language, 'method.evaluation-recall'), ...count(({recall}) => recall)},
    ],
    {language, caption: sayText(language, 'method.evaluation-caption'), canFilter: false},
  );
  return html`${table}${corpora.map((corpus) => renderRejected(corpus, language))}`;
}

const NAMES: Record<string, PhraseKey> = {
  articles: 'method.evaluation-articles',
  'seed-briefs': 'method.evaluation-seed-briefs',
  briefs: 'method.evaluation-briefs',
};

function renderCorpus({corpus, documents, taken_on}: Evaluation, language: Language): Html {
  const name = NAMES[corpus] ? html`${say(language, NAMES[corpus])}` : renderForeign(corpus, language);
  const day =
    taken_on &&
    html`<br><span class="soft">${say(language, 'method.evaluation-taken', {day: formatDay(taken_on, language)})}</span>`;
  return html`${name} <span class="soft">(${say(language, 'method.evaluation-texts', {n: documents})})</span>${day}`;
}

function renderRejected({rejected}: Evaluation, language: Language): Html {
  if (!rejected) return html``;
  const {labelled, claimed, unexplained} = rejected;
  return html`<p class="small">${say(language, 'method.evaluation-rejected', {labelled, claimed, unexplained})}</p>`;
}
