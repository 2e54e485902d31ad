import {sort} from 'd3-array';
import {readAwards} from './awards.js';
import {sentenceAt} from '../clauses/read-clauses.js';
import {predicateIn} from '../counts/count-labels.js';
import type {Whereabouts} from '../places/places.js';
import {type TokenRange} from '../reading/spans.js';
import {toNameText, type NameFound, type Item} from '../names/item.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import type {MentionFound, MentionFrame, StageVerdict} from './mention.js';
import {AND, COMMA, IN} from '../../text/particle-lexicon.js';
import {STAGE_LABELS} from './mention-lexicon.js';
import {readVerdicts, isStage} from './read-verdicts.js';

/** Reads every named cluster with the stages that its clauses give it. */
export function readMentions(frame: MentionFrame): MentionFound[] {
  const {items} = frame;
  const mentions: MentionFound[] = [];
  items.forEach((item, position) => {
    if (!item.names.length) return;
    const verdicts = readVerdicts(frame, position);
    for (const name of item.names) mentions.push(...toMentions(frame, item, name, verdicts));
  });
  const all = [...mentions, ...readAwards(frame, mentions), ...readLabelled(frame, mentions)];
  return sort(dedupe(all), (one, other) => one.range.from - other.range.from);
}

/** «خوشه کفش قزوین⏎مرحله: مطالعه شناختی»: a label that gives the stage of the cluster named last. */
function readLabelled({reading, clauses}: MentionFrame, mentions: readonly MentionFound[]): MentionFound[] {
  const {lines, tokens} = reading;
  const byEnd = sort(mentions.keys(), (one, other) => mentions[one]!.range.to - mentions[other]!.range.to);
  let ended = 0;
  let last = -1;
  return lines.flatMap(({kind, from, to}) => {
    if (kind !== 'item' || !STAGE_LABELS.has(tokens[from]!.text)) return [];
    for (; ended < byEnd.length && mentions[byEnd[ended]!]!.range.to <= from; ended++)
      last = Math.max(last, byEnd[ended]!);
    const named = mentions[last];
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

function toMentions(
  {reading, items, places, clauses}: MentionFrame,
  item: Item,
  name: NameFound,
  verdicts: readonly StageVerdict[],
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
    const province = reading.termAt('province', at);
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
  const isStaged = indexStaged(new Set(mentions.filter(({stage}) => stage).map(({key}) => key)));
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const id = `${mention.key} ${mention.stage} ${mention.stage === 'planned' ? '' : mention.modality}`;
    if (seen.has(id) || (!mention.stage && isStaged(mention.key))) return false;
    seen.add(id);
    return true;
  });
}

/** True where a cluster has a stage, or is a part of one that has: «شیرینی سنتی» beside «شیرینی سنتی و باقلوا» of the same province. */
function indexStaged(keys: Iterable<string>): (key: string) => boolean {
  const wholes = new Map<string, ReadonlySet<string>[]>();
  for (const key of keys) {
    const {products, place} = partsOf(key);
    const whole = new Set(products);
    for (const product of whole) {
      const of = `${product}@${place}`;
      wholes.set(of, [...(wholes.get(of) ?? []), whole]);
    }
  }
  return (key) => {
    const {products, place} = partsOf(key);
    const known = wholes.get(`${products[0]}@${place}`) ?? [];
    return known.some((whole) => products.every((product) => whole.has(product)));
  };
}

function partsOf(key: string): {products: string[]; place: string | undefined} {
  const [products, place] = key.split('@');
  return {products: products!.split('+'), place};
}
