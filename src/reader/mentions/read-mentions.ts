import {bisector} from 'd3-array';
import {readAwards} from './awards.js';
import {clauseAt, sentenceAt} from '../clauses/read-clauses.js';
import {readTold, type Told} from '../clauses/telling.js';
import {countOfExamples} from './examples.js';
import {neighbour} from '../counts/count-clusters.js';
import {LABEL_ENDS} from '../counts/count-lexicon.js';
import {POINTING} from '../counts/reject-lexicon.js';
import {createHeadFinder} from '../heads.js';
import {predicateIn} from '../counts/count-labels.js';
import type {Whereabouts} from '../places/places.js';
import {endingAt, firstFrom, startingAt, within, type TokenRange} from '../spans.js';
import {toNameText, type NameFound, type Item} from '../names/item.js';
import type {Annotation, TextReading} from '../reading.js';
import type {CountFound} from '../counts/count.js';
import type {MentionFound, MentionFrame, Verdict} from './mention.js';
import {AND, COMMA, IN} from '../../text/particle-lexicon.js';
import {PARTS, STAGE_LABELS, WITHIN_CLUSTERS} from './mention-lexicon.js';

/** Reads every named cluster with the stages that its clauses give it. */
export function readMentions(frame: MentionFrame): MentionFound[] {
  const {items} = frame;
  const mentions: MentionFound[] = [];
  items.forEach((item, position) => {
    if (!item.names.length) return;
    const verdicts = readVerdicts(frame, position);
    for (const name of item.names) mentions.push(...toMentions(frame, item, name, verdicts));
  });
  mentions.push(...readAwards(frame, mentions), ...readLabelled(frame, mentions));
  return dedupe(mentions);
}

/** «خوشه کفش قزوین⏎مرحله: مطالعه شناختی»: a label that gives the stage of the cluster named last. */
function readLabelled({reading, clauses}: MentionFrame, mentions: readonly MentionFound[]): MentionFound[] {
  const {lines, tokens} = reading;
  return lines.flatMap(({kind, from, to}) => {
    if (kind !== 'item' || !STAGE_LABELS.has(tokens[from]!.text)) return [];
    const named = mentions.findLast(({range}) => range.to <= from);
    const told = predicateIn(reading, from, to);
    if (!named || !told?.stage || !isStage(told)) return [];
    return [
      {
        ...named,
        stage: told.stage,
        modality: 'fact' as const,
        range: {from, to},
        sentence: sentenceAt(clauses, from),
        rule: 'stage:label',
      },
    ];
  });
}

function readVerdicts(frame: MentionFrame, position: number): Verdict[] {
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

// Counts stand in the order of their sentences.
const bySentence = bisector((count: CountFound, sentence: number) => count.sentence - sentence);

/** «خوشه‌های در دست اجرای استان: نمد و گز», «نمونه‌های موفق …»: what is said before a list is said of its names. */
function beforeList({reading, clauses}: MentionFrame, item: Item): Verdict[] {
  const {meanings} = reading.grammar;
  const {from} = clauses.sentences[item.sentence]!;
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
function aboveList({reading}: MentionFrame, item: Item): Verdict[] {
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

const findLabel = createHeadFinder(
  ({tokens}, {kind, to}) => kind !== 'item' || LABEL_ENDS.has(tokens[to - 1]!.text),
);

const PRAISE: ReadonlySet<string> = new Set(['successful']);

/** What the clauses around an item say of it; what is not said to be so says nothing. */
function toVerdicts(frame: MentionFrame, item: Item, position: number): Verdict[] {
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
  const isHeard = ({means, clause}: Told) => {
    if (isAnother && clause === own) return PROPER.has(means!);
    return !(isInside && clause === own) || OF_PROGRAMME.has(means!);
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
function isStage({stage, means}: Pick<Told, 'stage' | 'means'>): boolean {
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

function toMentions(
  {reading, items, places, clauses}: MentionFrame,
  item: Item,
  name: NameFound,
  verdicts: readonly Verdict[],
): MentionFound[] {
  const around = {from: item.from, to: item.to};
  const own = places.ofName(
    name,
    name.shared ? {from: name.from, to: name.shared.to} : around,
    item.sentence,
  );
  const shared = name.shared && places.ofName({...name, places: name.shared.places}, around, item.sentence);
  const several = name.places.length
    ? []
    : readProvinceList(reading, item, clauses.sentences[item.sentence]!);
  const whereabouts = several.length > 1 ? several : [shared ?? own];
  return whereabouts.flatMap((where): MentionFound[] => {
    if (where.place === 'IR') return [];
    const base = {
      name: toName(reading, name, shared !== undefined && needsPlace(name.shared!, items)),
      key: `${name.products.map(({means}) => means).join('+') || toText(reading, name)}@${where.place}`,
      town: own.town,
      whereabouts: where,
      sector: name.products[0]?.sector ?? null,
      range: item.said ?? {from: name.from, to: name.to},
      sentence: item.sentence,
    };
    if (item.said && !verdicts.length) return [];
    return verdicts.length
      ? verdicts.map(({stage, modality, rule}) => ({...base, stage, modality, rule}))
      : [{...base, stage: null, modality: 'fact' as const, rule: 'stage:none'}];
  });
}

/** A name carries the place that it shares where the text has clusters of other provinces too. */
function needsPlace({places}: {places: readonly Annotation[]}, items: readonly Item[]): boolean {
  const own = places.map(({province}) => province);
  return [...provincesOf(items)].some((province) => !own.includes(province));
}

const known = new WeakMap<readonly Item[], ReadonlySet<string | undefined>>();

/** The provinces of all names of a text. */
function provincesOf(items: readonly Item[]): ReadonlySet<string | undefined> {
  let provinces = known.get(items);
  if (!provinces) {
    const places = items.flatMap(({names}) => names.flatMap((name) => name.places));
    known.set(items, (provinces = new Set(places.map(({province}) => province))));
  }
  return provinces;
}

/** «خوشه خرما در سیستان و بلوچستان، کرمان و هرمزگان»: one cluster in each province. */
function readProvinceList(reading: TextReading, item: Item, sentence: TokenRange): Whereabouts[] {
  if (item.names.length !== 1 || reading.tokens[item.to]?.text !== IN) return [];
  const found: Whereabouts[] = [];
  for (let at = item.to + 1; at < sentence.to;) {
    const province = startingAt(reading.of('province'), at);
    if (!province) break;
    found.push({place: province.province!, place_basis: 'text', probability: 1});
    at = province.to;
    const {text} = reading.tokens[at] ?? {text: ''};
    if (text !== COMMA && text !== AND) break;
    at++;
  }
  return found;
}

function toName(reading: TextReading, name: NameFound, needsPlace: boolean): string {
  const own = toNameText(reading, name);
  return name.shared && needsPlace ? `${own} ${toText(reading, name.shared)}` : own;
}

function toText({raw, tokens}: TextReading, {from, to}: TokenRange): string {
  return raw.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

/** One line a cluster and stage: the first; a mention without a stage only where the text gives the cluster none at all. */
function dedupe(mentions: MentionFound[]): MentionFound[] {
  const staged = [...new Set(mentions.filter(({stage}) => stage).map(({key}) => key))];
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const id = `${mention.key} ${mention.stage} ${mention.stage === 'planned' ? '' : mention.modality}`;
    if (seen.has(id) || (!mention.stage && staged.some((key) => isPartOf(mention.key, key)))) return false;
    seen.add(id);
    return true;
  });
}

/** «شیرینی سنتی» beside «شیرینی سنتی و باقلوا» of the same province. */
function isPartOf(key: string, whole: string): boolean {
  const [products, place] = key.split('@');
  const [all, there] = whole.split('@');
  return place === there && products!.split('+').every((product) => all!.split('+').includes(product));
}
