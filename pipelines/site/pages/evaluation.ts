import {type CorpusScore, readScores, type Tally} from '../../../src/io/read-scores.js';
import type {Language} from '../../../src/rows.js';
import {formatDay} from '../../../src/words/day.js';
import {formatNumber} from '../../../src/words/number.js';
import type {PhraseKey} from '../../../src/words/phrases.js';
import {renderEmpty, renderNone} from '../text/empty.js';
import {renderForeign} from '../text/foreign.js';
import {html, type Html} from '../text/html.js';
import {say, sayText} from '../text/say.js';
import {renderTable, type TableColumn, toColumn} from '../text/table.js';

interface ScoredRow {
  corpus: CorpusScore;
  what: 'claims' | 'stages';
  score: Tally;
}

/** The scores of the reader as they were last taken; says how to take them where there are none. */
export function renderEvaluation(root: string, language: Language): Html {
  const corpora = readScores(root);
  if (corpora.length === 0) return renderEmpty(language, 'empty.evaluation');
  const rows: ScoredRow[] = corpora.flatMap((corpus) =>
    (['claims', 'stages'] as const).map((what) => ({corpus, what, score: corpus[what]})),
  );
  const number = (key: 'labelled' | 'found' | 'right' | 'precision' | 'recall'): TableColumn<ScoredRow> =>
    toColumn(
      `method.evaluation-${key}`,
      ({score: {[key]: value}}) => (value === null ? renderNone(language) : formatNumber(value, language)),
      'value',
    );
  const table = renderTable(
    rows,
    [
      toColumn('method.evaluation-corpus', ({corpus}) => renderCorpus(corpus, language)),
      toColumn('method.evaluation-what', ({what}) => say(language, `method.evaluation-${what}`)),
      ...(['labelled', 'found', 'right', 'precision', 'recall'] as const).map(number),
    ],
    {language, caption: sayText(language, 'method.evaluation-caption'), canFilter: false},
  );
  return html`${table}${corpora.map((corpus) => renderRejected(corpus, language))}`;
}

const NAMES: Record<string, PhraseKey> = {
  articles: 'method.evaluation-articles',
  'seed-briefs': 'method.evaluation-seed-briefs',
  briefs: 'method.evaluation-briefs',
  briefs2: 'method.evaluation-briefs2',
};

function renderCorpus({corpus, documents, taken_on}: CorpusScore, language: Language): Html {
  const name = NAMES[corpus] ? html`${say(language, NAMES[corpus])}` : renderForeign(corpus, language);
  const day =
    taken_on &&
    html`<br><span class="soft">${say(language, 'method.evaluation-taken', {day: formatDay(taken_on, language)})}</span>`;
  return html`${name} <span class="soft">(${say(language, 'method.evaluation-texts', {n: documents})})</span>${day}`;
}

function renderRejected({rejected}: CorpusScore, language: Language): Html {
  if (!rejected) return html``;
  const {labelled, claimed, unexplained} = rejected;
  return html`<p class="small">${say(language, 'method.evaluation-rejected', {labelled, claimed, unexplained})}</p>`;
}
