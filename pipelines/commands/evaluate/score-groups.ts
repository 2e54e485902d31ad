import {group} from 'd3-array';
import {PRACTICE} from '../../../src/io/gold-corpora.js';
import type {CorpusScore} from '../../../src/io/read-scores.js';
import {scoreTexts, type ScoredText} from './score-texts.js';

const BRIEFS: ReadonlySet<string> = new Set(['seed-briefs', 'briefs', 'briefs2']);
const PARTED: ReadonlySet<string> = new Set(['briefs2', 'probes']);

/**
 * Scores what is asked for: all briefs, the third set aside against the rest of the same corpora, texts in English, each corpus, and the
 * probes by kind. Last, and in no other row, come the texts for practice, on which rules were written.
 */
export function scoreGroups(texts: readonly ScoredText[]): CorpusScore[] {
  const measured = texts.filter(({corpus}) => corpus !== PRACTICE);
  const practice = texts.filter(({corpus}) => corpus === PRACTICE);
  const score = (name: string, isIn: (text: ScoredText) => boolean) =>
    scoreTexts(name, measured.filter(isIn));
  const kinds = group(
    texts.filter(({corpus}) => corpus === 'probes'),
    ({kind}) => Number(kind),
  );
  return [
    score('all-briefs', ({corpus}) => BRIEFS.has(corpus)),
    score('aside', ({corpus, set}) => PARTED.has(corpus) && set === 'aside'),
    score('rest', ({corpus, set}) => PARTED.has(corpus) && set === 'fit'),
    score('english', ({corpus, text}) => corpus !== 'articles' && text.language === 'en'),
    ...[...group(measured, ({corpus}) => corpus)].map(([corpus, some]) => scoreTexts(corpus, some)),
    ...[...kinds].sort(([a], [b]) => a - b).map(([kind, some]) => scoreTexts(`probes-${kind}`, some)),
    ...(practice.length ? [scoreTexts(PRACTICE, practice)] : []),
  ];
}

/** Only the corpora, each by itself. */
export function scoreCorpora(texts: readonly ScoredText[]): CorpusScore[] {
  return [...group(texts, ({corpus}) => corpus)].map(([corpus, some]) => scoreTexts(corpus, some));
}
