import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {readVocabulary} from '../../src/io/read-reference.js';
import {type CorpusScore, type Evaluation, readScores} from '../../src/io/read-scores.js';
import {writeWhole} from '../../src/io/write-whole.js';
import {readShippedWeights} from './fit/shipped-weights.js';
import {fitAll, readContexts} from './fit/fit-all.js';
import {readArticles, readLabelled} from './fit/labelled-text.js';
import {formatEvaluation} from './evaluate/format-evaluation.js';
import {formatMisses} from './evaluate/format-misses.js';
import {listUnused} from './evaluate/list-unused.js';
import {scoreCorpora, scoreGroups} from './evaluate/score-groups.js';
import {scoreRules} from './evaluate/score-rules.js';
import {readAll} from './evaluate/score-texts.js';
import {formatTable} from './format-table.js';
import {EXIT, type Call, type Command} from './command.js';

export const evaluateCommand: Command = {
  usage: '[--articles DIR --labels DIR] [--misses [--aside] | --rules | --unused]',
  help: `Scores the reader against labels: precision and recall of claims (measure, operator, value, place, overlap)
and of stages (cluster, stage, province), of all lines and of those called sure, and writes docs/evaluation.json.

First as an unseen text may expect it: every text is read with weights and thresholds that were fitted without its
source (probes without their kind, our own short texts each without itself), then as the shipped weights read it. Texts for
practice (data/gold/practice) have a row of their own, which is no measure: rules were written on them.

The briefs, probes, short texts and their labels are in data/. The five source articles are not: where --articles and
--labels name them (by default ../shared/seeds and ../shared/gold beside the project), they are scored too; else their last
scores stay.

  --articles DIR   the five articles
  --labels DIR     folder with seeds.claims.jsonl, seeds.stages.jsonl, seeds.rejected.jsonl
  --misses         prints every label that was missed and every line that is wrong, of texts that may be fitted on
  --aside          … and of those set aside
  --rules          prints how often each rule fires and how many of its lines are right, of texts that may be fitted on
  --unused         lists the rows of data/grammar that no brief, probe or short text uses`,
  options: {
    articles: {type: 'string'},
    labels: {type: 'string'},
    misses: {type: 'boolean'},
    aside: {type: 'boolean'},
    rules: {type: 'boolean'},
    unused: {type: 'boolean'},
  },
  async run(call) {
    const {root, values, stdout} = call;
    const vocabulary = readVocabulary(root);
    const shipped = readShippedWeights(vocabulary);
    const texts = readContexts([...(await readArticlesOf(call)), ...readLabelled(root)], vocabulary);
    const rows = (columns: string[], found: readonly object[]) =>
      stdout.write(
        values['json']
          ? `${JSON.stringify(found)}\n`
          : formatTable(columns, found as Record<string, never>[]),
      );
    if (values['unused']) {
      const shippedTexts = texts.filter(({corpus}) => corpus !== ARTICLES);
      rows(
        ['file', 'word', 'kind', 'reason'],
        listUnused(
          vocabulary,
          shippedTexts.map(({context}) => context.reading),
        ),
      );
      return EXIT.fine;
    }
    const read = readAll(texts, () => shipped);
    const known = read.filter(({set}) => values['aside'] || set === 'fit');
    if (values['misses']) stdout.write(formatMisses(known));
    if (values['rules']) rows(['kind', 'rule', 'fires', 'right', 'precision'], scoreRules(known));
    if (values['misses'] || values['rules']) return EXIT.fine;
    const {without} = fitAll(
      texts.map((one) => (one.corpus === 'articles' ? {...one, set: 'aside' as const} : one)),
    );
    const unseen = readAll(texts, ({fold}) => without.get(fold)!);
    const evaluation = withBefore(readScores(root), {
      unseen: scoreGroups(unseen),
      shipped: scoreCorpora(read),
    });
    writeWhole(join(root, 'docs', 'evaluation.json'), `${JSON.stringify(evaluation, null, 2)}\n`);
    stdout.write(values['json'] ? `${JSON.stringify(evaluation)}\n` : formatEvaluation(evaluation));
    return EXIT.fine;
  },
};

async function readArticlesOf({root, values, stderr}: Call) {
  const shared = process.env['KHOOSHEH_SHARED'] ?? join(root, '..', 'shared');
  const articles = String(values['articles'] ?? join(shared, 'seeds'));
  const labels = String(values['labels'] ?? join(shared, 'gold'));
  if (existsSync(articles) && existsSync(labels)) return readArticles(root, articles, labels);
  stderr.write(`articles not there: ${articles}; their last scores stay\n`);
  return [];
}

/** Keeps the scores of the articles where they are not at hand, and their old day where the scores are the same. */
function withBefore(before: Evaluation | undefined, {unseen, shipped}: Evaluation): Evaluation {
  return {
    unseen: withArticles(before?.unseen ?? [], unseen),
    shipped: withArticles(before?.shipped ?? [], shipped),
  };
}

function withArticles(before: readonly CorpusScore[], scores: readonly CorpusScore[]): CorpusScore[] {
  const old = before.find(({corpus}) => corpus === ARTICLES);
  const found = scores.find(({corpus}) => corpus === ARTICLES);
  if (!found) return old ? [...scores, old] : [...scores];
  const isSame = old && JSON.stringify({...old, taken_on: null}) === JSON.stringify(found);
  const dated = isSame ? old : {...found, taken_on: new Date().toISOString().slice(0, 10)};
  return scores.map((score) => (score === found ? dated : score));
}

const ARTICLES = 'articles';
