import {readAwards} from './awards.js';
import {type Clauses, lastUpTo} from '../clauses.js';
import {type StageVerdict, decideStage} from '../stages/decide-stage.js';
import {countOfExamples} from './examples.js';
import type {PlaceFinder, Whereabouts} from '../places/places.js';
import {inside, endingAt, startingAt, within, type TokenRange} from '../spans.js';
import {type CueGroup, readCueGroups} from '../stages/cue-groups.js';
import type {NameFound, Item} from '../names/item.js';
import type {TextReading} from '../reading.js';
import type {MentionFound, MentionFrame} from './mention.js';
import {AND, CLUSTER, COMMA, IN, THIS} from '../../text/particle-lexicon.js';
import {PARTS} from './mention-lexicon.js';

/** Reads every named cluster with the stages that its clauses give it. */
export function readMentions(frame: MentionFrame): MentionFound[] {
  const {reading, clauses, items, places} = frame;
  const mentions: MentionFound[] = [];
  items.forEach((item, position) => {
    if (!item.names.length) return;
    const verdicts = readVerdicts(frame, position);
    for (const name of item.names)
      mentions.push(...toMentions(reading, item, name, verdicts, places, clauses));
  });
  mentions.push(...readAwards(frame, mentions));
  return dedupe(mentions);
}

// «این خوشه» takes only what cannot be said of anything else.
const STRONG = new Set([
  'licensed',
  'developed',
  'action_plan',
  'trust_building',
  'diagnosis',
  'completed',
  'launched',
]);
/** «صادرات خوشه چوب و مبلمان … آغاز شد»: what is begun is the export, not the cluster. */
function isOfPart(reading: TextReading, {from, count}: Item): boolean {
  if (count) return false;
  return PARTS.has(reading.tokens[from - 1]?.text ?? '') || endingAt(reading.of('sense'), from) !== undefined;
}

interface Verdict extends StageVerdict {
  rule: string;
}

function readVerdicts(frame: MentionFrame, position: number): Verdict[] {
  const {reading, clauses, items, stageOf} = frame;
  const item = items[position]!;
  const groups = isOfPart(reading, item) ? [] : readCueGroups(reading, clauses, items, position);
  const own = toVerdicts(groups, item.said ? `of «${THIS} ${CLUSTER}»` : 'own clause').filter(
    ({stage}) =>
      (!item.said || STRONG.has(stage)) && !(stage === 'active' && isWhereOthersWork(reading, item)),
  );
  if (item.said) return own;
  const previous = items[position - 1];
  const isPaired = previous?.names.length && !previous.said && isPairedWith(reading, previous, item);
  const shared = isPaired ? readVerdicts(frame, position - 1) : [];
  // «مطالعات خوشه انگور و خوشه گل تمام شد»: what ended for both is the study
  if (shared.some(({stage}) => stage === 'feasibility') && own.every(({stage}) => stage === 'completed'))
    return shared;
  if (own.length || groups.some(({cues}) => cues.has('halted'))) return own;
  if (isPaired) return shared;
  const counted = stageOf(item.isListOf ?? countOfExamples(reading, items, position) ?? item);
  if (counted)
    return [{stage: counted, modality: counted === 'planned' ? 'plan' : 'fact', rule: 'stage:of the count'}];
  if (item.isTriggered) return [];
  const whole = clauses.sentences[item.sentence]!;
  const opener = item.from - 1;
  const nearest = lastUpTo(clauses.ends, opener - 1, whole.from);
  for (const from of [nearest, whole.from]) {
    const cues = within(reading.of('cue'), from, item.from).flatMap(({means}) =>
      means === 'begin_noun' ? [] : [means],
    );
    const verdict = decideStage(new Set(cues), reading.programme.cues);
    if (verdict) return toVerdicts([{verdict}], 'before the list');
  }
  return [];
}

/** «۴۰۰۰ سوزن‌دوز در خوشه سوزن‌دوزی کار می‌کنند»: those who work are counted before it. */
function isWhereOthersWork({tokens, numbers}: TextReading, {from, count}: Item): boolean {
  return !count && tokens[from - 1]?.text === IN && inside(numbers, from - 5, from - 1).length > 0;
}

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

function toVerdicts(groups: readonly Pick<CueGroup, 'verdict'>[], rule: string): Verdict[] {
  const verdicts = groups.flatMap(({verdict}) => (verdict ? [{...verdict, rule: `stage:${rule}`}] : []));
  // «در دستور کار قرار گرفت و قرارداد آن بسته شد»: a plan that the same sentence sees carried out
  const begun = verdicts.findLastIndex(({stage}) => stage === 'launched');
  return verdicts.filter(
    ({stage, modality}, index) => modality !== 'plan' || stage !== 'planned' || index > begun,
  );
}

function toMentions(
  reading: TextReading,
  item: Item,
  name: NameFound,
  verdicts: readonly Verdict[],
  places: PlaceFinder,
  clauses: Clauses,
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
    if (!where.place || where.place === 'IR') return [];
    const base = {
      name: toName(
        reading,
        name,
        shared !== undefined && needsPlace(name, shared.place, places.context(item.sentence)),
      ),
      key: `${name.products.map(({means}) => means).join('+') || toText(reading, name)}@${where.place}`,
      town: own.town,
      whereabouts: {place: where.place, place_basis: where.place_basis},
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

/** A name carries the place it shares where the speaker's own province would not tell it: another province, or a town. */
function needsPlace({shared}: NameFound, place: string | null, context: string | null): boolean {
  return (
    place !== context ||
    shared!.places.every(
      ({kind, candidates}) => kind === 'town' && !candidates?.some((one) => one.kind === 'capital'),
    )
  );
}

/** «خوشه خرما در سیستان و بلوچستان، کرمان و هرمزگان»: one cluster in each province. */
function readProvinceList(reading: TextReading, item: Item, sentence: TokenRange): Whereabouts[] {
  if (item.names.length !== 1 || reading.tokens[item.to]?.text !== IN) return [];
  const found: Whereabouts[] = [];
  for (let at = item.to + 1; at < sentence.to;) {
    const province = startingAt(reading.of('province'), at);
    if (!province) break;
    found.push({place: province.province!, place_basis: 'text'});
    at = province.to;
    const {text} = reading.tokens[at] ?? {text: ''};
    if (text !== COMMA && text !== AND) break;
    at++;
  }
  return found;
}

function toName(reading: TextReading, name: NameFound, needsPlace: boolean): string {
  const own = toText(reading, name);
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
