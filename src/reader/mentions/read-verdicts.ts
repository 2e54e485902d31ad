import type {CountFound} from '../counts/count.js';
import {LABEL_ENDS} from '../counts/count-lexicon.js';
import {createHeadFinder} from '../reading/heads.js';
import {bisector} from 'd3-array';
import {clauseAt} from '../clauses/read-clauses.js';
import {readTold, type ClauseTold} from '../clauses/telling.js';
import {countOfExamples} from './examples.js';
import {neighbour} from '../counts/count-clusters.js';
import {POINTING} from '../counts/reject-lexicon.js';
import {predicateIn} from '../counts/count-labels.js';
import {endingAt, firstFrom, within} from '../reading/spans.js';
import type {Item} from '../names/item.js';
import type {TextReading} from '../reading/reading.js';
import type {MentionFrame, StageVerdict} from './mention.js';
import {AND, WITH} from '../../text/particle-lexicon.js';
import {PARTS, WITHIN_CLUSTERS} from './mention-lexicon.js';

/** The stages that the text gives the names of an item: by its own clauses, else by its count, its pair or what stands above its list. */
export function readVerdicts(frame: MentionFrame, position: number): StageVerdict[] {
  const {reading, items, stageOf} = frame;
  const item = items[position]!;
  const counted =
    stageOf(item.isListOf ?? countOfExamples(reading, items, position) ?? item) ?? countedBefore(frame, item);
  const own = toVerdicts(frame, item, position);
  if (own.length || item.said) return own;
  if (counted)
    return [{stage: counted, modality: counted === 'planned' ? 'plan' : 'fact', rule: 'stage:of the count'}];
  const previous = items[position - 1];
  const isPaired = previous?.names.length && !previous.said && isPairedWith(reading, previous, item);
  if (isPaired) return readVerdicts(frame, position - 1);
  const next = items[position + 1];
  if (next?.names.length && !next.said && isPairedWith(reading, item, next))
    return toVerdicts(frame, next, position + 1);
  const before = beforeList(frame, item);
  return before.length ? before : aboveList(frame, item);
}

/** «شمار خوشه‌های مطالعه‌شده ۱۱ مورد است: …»: a list takes the stage of the count before it in its sentence. */
function countedBefore({counts}: MentionFrame, {isTriggered, sentence, from}: Item): string | undefined {
  if (isTriggered) return undefined;
  const own = counts.slice(bySentence.left(counts, sentence), bySentence.right(counts, sentence));
  return own.findLast((count) => count.unit === 'cluster' && count.range.to <= from)?.stage;
}

/** «خوشه‌های در دست اجرای استان: نمد و گز», «نمونه‌های موفق …»: what is said before a list is said of its names. */
function beforeList({reading, clauses}: MentionFrame, item: Item): StageVerdict[] {
  const {meanings} = reading.grammar;
  const own = clauses.all[clauseAt(clauses, item.from)]!;
  // «تعاونی شکل گرفت، مسقطی لاری کد گمرکی یافت»: names with a verb of their own are no list of what stands before
  const hasVerb =
    own.verb && own.verb.from >= item.to && own.verb.name !== 'copula' && own.verb.name !== 'say';
  const {from} = hasVerb ? own : clauses.sentences[item.sentence]!;
  const predicates = ['phrase', 'act', 'state', 'element'].flatMap((kind) =>
    within(reading.of(kind), from, item.from),
  );
  const kinds = item.isTriggered ? PRAISE : undefined;
  const first = predicates
    .filter(({means}) => meanings.has(means) && (!kinds || kinds.has(means)))
    .toSorted((a, b) => meanings.get(a.means)!.rank - meanings.get(b.means)!.rank)[0];
  if (!first) return [];
  const stage = meanings.get(first.means)![first.kind === 'phrase' ? 'running' : 'reached'];
  return isStage({stage, means: first.means})
    ? [
        {
          stage,
          modality: stage === 'planned' ? 'plan' : 'fact',
          rule: `stage:before the list: ${first.means}`,
        },
      ]
    : [];
}

/** «در حال اجرا:⏎• کفش تبریز⏎• فرش هریس»: the names of a list are at the stage that stands above it. */
function aboveList({reading}: MentionFrame, item: Item): StageVerdict[] {
  const {lines} = reading;
  const own = firstFrom(lines, item.from + 1) - 1;
  if (lines[own]?.kind !== 'item') return [];
  const head = lines[findLabel(reading, own)];
  const told = head && predicateIn(reading, head.from, head.to);
  return told?.stage && isStage(told)
    ? [
        {
          stage: told.stage,
          modality: told.stage === 'planned' ? 'plan' : 'fact',
          rule: 'stage:above the list',
        },
      ]
    : [];
}

const PRAISE: ReadonlySet<string> = new Set(['successful']);

/** What the clauses around an item say of it; what is not said to be so says nothing. */
function toVerdicts(frame: MentionFrame, item: Item, position: number): StageVerdict[] {
  const {reading, items, clauses} = frame;
  const subject = item.said ?? item;
  const told = readTold(frame, {
    from: subject.from,
    to: subject.to,
    before: neighbour(items, position, -1),
    after: neighbour(items, position, 1),
    isCount: false,
  });
  const own = clauseAt(clauses, subject.from);
  const isAnother = isOfAnother(reading, item);
  const isInside =
    !item.count &&
    WITHIN_CLUSTERS.has(wordBefore(reading, subject.from)) &&
    !endingAt(reading.of('process'), subject.from - 1);
  const isFirst = () => isBegunWith(frame, subject.from);
  const isHeard = ({means, clause}: ClauseTold) => {
    if (isAnother && clause === own) return PROPER.has(means!);
    return !(isInside && clause === own) || OF_PROGRAMME.has(means!) || (means === 'begin' && isFirst());
  };
  const verdicts = told.filter((one) => one.stage && !one.unreal && isStage(one) && isHeard(one));
  const found = verdicts.map(({stage, modality, means}) => ({
    stage: stage!,
    modality,
    rule: `stage:${means}`,
  }));
  // «در دستور کار قرار گرفت و قرارداد آن بسته شد»: a plan that the same sentence sees carried out
  const begun = found.findLastIndex(({stage}) => stage === 'launched');
  return found.filter(({stage}, index) => stage !== 'planned' || index > begun);
}

/** «کار خوشه‌ای استان با خوشه گلاب آغاز شد»: with the cluster itself a programme of its province begins. */
function isBegunWith({reading, clauses}: MentionFrame, at: number): boolean {
  if (reading.tokens[at - 1]?.text !== WITH) return false;
  const {from} = clauses.all[clauseAt(clauses, at)]!;
  return within(reading.of('process'), from, at).some(({means}) => means === 'programme');
}

/** The word before a token, articles of English left out. */
function wordBefore({tokens}: TextReading, at: number): string {
  const {text} = tokens[at - 1] ?? {text: ''};
  return text === 'the' || text === 'a' ? (tokens[at - 2]?.text ?? '') : text;
}

/** What only a cluster's programme has, whoever does it: «شورای راهبری خوشه … مطالعه شناختی را بررسی کرد». */
const PROPER: ReadonlySet<string> = new Set([
  'licence',
  'diagnose',
  'study',
  'action_plan',
  'trust',
  'monitor',
  'agent_chosen',
]);
/** What is told of a cluster by a predicate that no other thing has. */
const OF_PROGRAMME: ReadonlySet<string> = new Set([...PROPER, 'contract', 'ongoing', 'leave']);

/** `other` and the like count clusters, and are no stage of one. */
export function isStage({stage, means}: Pick<ClauseTold, 'stage' | 'means'>): boolean {
  return stage !== 'other' && means !== 'exist' && means !== 'hold';
}

/** «فروشگاه خوشه سنگ محلات گشایش یافت»: what is told is told of the shop. */
function isOfAnother(reading: TextReading, {from, count, isTriggered, said}: Item): boolean {
  if (count || !isTriggered || reading.language === 'en') return false;
  const at = said?.from ?? from;
  const before = reading.tokens[at - 1];
  if (!before || before.kind !== 'word' || before.text === AND || reading.tokens[at]!.before === 'line')
    return false;
  if (PARTS.has(before.text) || endingAt(reading.of('sense'), at)) return true;
  const isGoverned = [at, at - 1, at - 2].some((end) =>
    HEADS.some((kind) => endingAt(reading.of(kind), end)),
  );
  // «برای روستاهای این بخش خوشه پوشاک»: behind «این» a noun governs nothing
  return (
    !isGoverned &&
    ['noun', 'product'].some((kind) => {
      const noun = endingAt(reading.of(kind), at);
      return noun && !POINTING.has(reading.tokens[noun.from - 1]?.text ?? '');
    })
  );
}

const HEADS = ['process', 'act'];

/** «امکان‌سنجی خوشه گردو و خوشه عسل»: «خوشه» said twice, and one predicate for both. */
function isPairedWith({tokens}: TextReading, previous: Item, {from, sentence, count}: Item): boolean {
  return (
    !count &&
    !previous.count &&
    previous.sentence === sentence &&
    previous.to === from - 1 &&
    tokens[previous.to]?.text === AND
  );
}

// Counts stand in the order of their sentences.
const bySentence = bisector((count: CountFound, sentence: number) => count.sentence - sentence);

const findLabel = createHeadFinder(
  ({tokens}, {kind, to}) => kind !== 'item' || LABEL_ENDS.has(tokens[to - 1]!.text),
);
