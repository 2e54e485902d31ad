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

/** The scores of the reader as they were last taken, first as an unseen text may expect; says how to take them where there are none. */
export function renderEvaluation(root: string, language: Language): Html {
  const scores = readScores(root);
  if (!scores) return renderEmpty(language, 'empty.evaluation');
  const unseen = Object.keys(NAMES).flatMap((name) => scores.unseen.filter(({corpus}) => corpus === name));
  const shipped = scores.shipped.filter(({corpus}) => NAMES[corpus]);
  const refused = scores.shipped.map((corpus) => renderRejected(corpus, language));
  return html`${renderScores(unseen, 'method.evaluation-unseen', language)}${renderScores(shipped, 'method.evaluation-shipped', language)}${refused}`;
}

function renderScores(corpora: readonly CorpusScore[], caption: PhraseKey, language: Language): Html {
  const rows: ScoredRow[] = corpora.flatMap((corpus) =>
    (['claims', 'stages'] as const).map((what) => ({corpus, what, score: corpus[what]})),
  );
  const number = (key: PhraseKey, pick: (score: Tally) => number | null): TableColumn<ScoredRow> => {
    const show = (value: number | null) =>
      value === null ? renderNone(language) : formatNumber(value, language);
    return toColumn(key, ({score}) => show(pick(score)), 'value');
  };
  return renderTable(
    rows,
    [
      toColumn('method.evaluation-corpus', ({corpus}) => renderCorpus(corpus, language)),
      toColumn('method.evaluation-what', ({what}) => say(language, `method.evaluation-${what}`)),
      number('method.evaluation-labelled', ({labelled}) => labelled),
      number('method.evaluation-right', ({right}) => right),
      number('method.evaluation-precision', ({precision}) => precision),
      number('method.evaluation-recall', ({recall}) => recall),
      number('method.evaluation-sure-precision', ({sure}) => sure.precision),
      number('method.evaluation-sure-share', ({sure}) => sure.share),
    ],
    {language, caption: sayText(language, caption), canFilter: false},
  );
}

const NAMES: Record<string, PhraseKey> = {
  'all-briefs': 'method.evaluation-all-briefs',
  aside: 'method.evaluation-aside',
  rest: 'method.evaluation-rest',
  probes: 'method.evaluation-probes',
  own: 'method.evaluation-own',
  english: 'method.evaluation-english',
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
