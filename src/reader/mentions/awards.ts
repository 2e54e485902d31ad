import {bisectLeft, bisector, group, least, max} from 'd3-array';
import {clauseAt, sentenceAt} from '../clauses/read-clauses.js';
import type {TextReading} from '../reading/reading.js';
import {within} from '../reading/spans.js';
import type {MentionFrame, MentionFound} from './mention.js';
import {CLUSTER, THIS} from '../../text/particle-lexicon.js';

/** «انتخاب این خوشه به‌عنوان خوشه برتر کشور»: an award goes to the cluster named in the sentence, else to the one named last. */
export function readAwards(
  {reading, clauses}: MentionFrame,
  mentions: readonly MentionFound[],
): MentionFound[] {
  const awards: MentionFound[] = [];
  const byClause = group(mentions, ({range}) => clauseAt(clauses, range.from));
  const byProduct = group(mentions.keys(), (index) => mentions[index]!.key.split('@')[0]!);
  const awarded = new Set<number>();
  for (const [clause, own] of byClause) if (own.some(({stage}) => stage === 'award')) awarded.add(clause);
  for (const cue of reading.of('phrase')) {
    const own = clauseAt(clauses, cue.from);
    const sentence = sentenceAt(clauses, cue.from);
    if (cue.means !== 'award' || clauses.headlines.has(sentence) || awarded.has(own)) continue;
    const products = within(reading.of('product'), clauses.sentences[sentence]!.from, cue.from);
    const end = bySentence.right(mentions, sentence);
    const named = max(products, ({means}) => lastBefore(byProduct.get(means) ?? [], end));
    const last = named ?? (isOfThis(reading, cue.from) ? end - 1 : -1);
    const near = least(byClause.get(own) ?? [], ({range}) => Math.abs(range.from - cue.from));
    const winner = near ?? mentions[last];
    if (!winner) continue;
    awarded.add(own);
    awards.push({
      ...winner,
      stage: 'award',
      modality: 'fact',
      range: {from: cue.from, to: cue.to},
      sentence,
      rule: 'stage:award',
    });
  }
  return awards;
}

// Mentions stand in the order of their sentences.
const bySentence = bisector(({sentence}: MentionFound) => sentence);

/** The last of sorted positions that is not yet the end. */
function lastBefore(positions: readonly number[], end: number): number | undefined {
  return positions[bisectLeft(positions, end) - 1];
}

/** «این خوشه» a few words before. */
function isOfThis({tokens}: TextReading, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 6), at)
    .some(({text}, index, near) => text === THIS && near[index + 1]?.text.startsWith(CLUSTER));
}
