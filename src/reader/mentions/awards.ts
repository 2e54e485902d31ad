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
  for (const cue of reading.of('phrase')) {
    if (cue.means !== 'award') continue;
    const sentence = sentenceAt(clauses, cue.from);
    if (
      clauses.headlines.has(sentence) ||
      [...mentions, ...awards].some(
        (mention) =>
          mention.stage === 'award' && clauseAt(clauses, mention.range.from) === clauseAt(clauses, cue.from),
      )
    )
      continue;
    const named = within(reading.of('product'), clauses.sentences[sentence]!.from, cue.from).map(
      ({means}) => means,
    );
    const before = mentions.filter((mention) => mention.sentence <= sentence);
    const own = clauseAt(clauses, cue.from);
    const near = mentions.filter((mention) => clauseAt(clauses, mention.range.from) === own);
    const behind = near.length
      ? near.reduce((a, b) => (Math.abs(b.range.from - cue.from) < Math.abs(a.range.from - cue.from) ? b : a))
      : undefined;
    const winner =
      behind ??
      before.findLast(({key}) => named.some((product) => key.startsWith(`${product}@`))) ??
      (isOfThis(reading, cue.from) ? before.at(-1) : undefined);
    if (winner)
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

/** «این خوشه» a few words before. */
function isOfThis({tokens}: TextReading, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 6), at)
    .some(({text}, index, near) => text === THIS && near[index + 1]?.text.startsWith(CLUSTER));
}
