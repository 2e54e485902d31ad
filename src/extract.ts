import {findTimeBeside, parseTimeOfDay} from './dates/parse-time-of-day.js';
import {annotate, withPublished} from './reader/annotate.js';
import {readClauses, type Clauses} from './reader/clauses.js';
import {readDocumentDate, type TextDate} from './reader/document-date.js';
import {readItems} from './reader/names/items.js';
import {createPlaces, type PlaceFinder} from './reader/places/places.js';
import {readCounts} from './reader/counts/read-counts.js';
import {findOwner} from './reader/names/owners.js';
import {readMentions} from './reader/mentions/read-mentions.js';
import {createTimes} from './reader/times.js';
import {readSpeakers, type Speakers} from './reader/speakers/speakers.js';
import {toCodePoints} from './text/code-points.js';
import {toDisplayName} from './text/display-name.js';
import type {Claim, DocumentLine, Extraction, Rejected, SourceText, StageMention} from './reader/lines.js';
import type {Vocabulary} from './entities/reference-tables.js';
import {startingAt, type TokenRange} from './reader/spans.js';
import type {TextReading} from './reader/reading.js';
import type {Item} from './reader/names/item.js';
import type {CountFound} from './reader/counts/count.js';
import type {MentionFound} from './reader/mentions/mention.js';

/**
 * Reads one text: its date, its claims, its named clusters and the numbers that are no claims. It looks at nothing but this
 * text and the vocabulary; every number is either a claim or rejected by a named rule.
 */
export function extract(source: SourceText, vocabulary: Vocabulary): Extraction {
  const first = annotate(source, vocabulary);
  const date = readDocumentDate(source, first.tokens, first.dates);
  const reading = date.from && !source.published ? withPublished(first, date.from) : first;
  const clauses = readClauses(reading);
  const speakers = readSpeakers(reading, clauses);
  const items = readItems(reading, clauses);
  const places = createPlaces(
    reading,
    clauses,
    speakers,
    items.flatMap(({names}) => names),
  );
  const context: ExtractContext = {
    reading,
    clauses,
    speakers,
    items,
    places,
    at: createTimes(reading, clauses, date),
    published: date.as_of,
    points: toCodePoints(source.text),
  };
  const {counts, rejected} = readCounts(reading, clauses, items);
  const stages = new Map(counts.flatMap(({item, stage}) => (item ? [[item, stage] as const] : [])));
  return {
    document: toDocumentLine(reading, date),
    claims: counts.map((count) => toClaim(context, count)),
    stages: readMentions({reading, clauses, items, places, stageOf: (item) => stages.get(item)}).map(
      (mention) => toMention(context, mention),
    ),
    rejected: rejected.map(({from, to, why}): Rejected => ({
      type: 'rejected',
      ...locate(context, {from, to}),
      why,
    })),
  };
}

interface ExtractContext {
  reading: TextReading;
  clauses: Clauses;
  speakers: Speakers;
  items: Item[];
  places: PlaceFinder;
  at: ReturnType<typeof createTimes>;
  /** The time of the text itself. */
  published: Claim['as_of'];
  /** UTF-16 index → code point. */
  points: (index: number) => number;
}

function toDocumentLine(reading: TextReading, date: TextDate): DocumentLine {
  const {source, language} = reading;
  const published = {published_from: date.from, published_to: date.to, published_basis: date.basis};
  return {type: 'document', doc: source.id, ...published, published_time: toHour(reading, date), language};
}

/** The hour that comes with the publication, else that of a date line which gives the same day. */
function toHour({source, tokens, dates}: TextReading, {from, dateline}: TextDate): string | null {
  const given = source.published && parseTimeOfDay(source.published);
  if (given) return given;
  return (dateline?.gregorian?.[0] === from && dateline && findTimeBeside(tokens, dates, dateline)) || null;
}

function toClaim(context: ExtractContext, count: CountFound): Claim {
  const {range, sentence, measure, operator, hedge, value, high, unit, concept} = count;
  const owner = unit === 'cluster' ? undefined : findOwner(context.reading, context.items, sentence, range);
  const {place, place_basis} = owner?.places.length
    ? context.places.ofName(owner, range, sentence)
    : context.places.at(range, sentence);
  // a cluster is named in a province; a number about the country belongs to none
  const isInProvince = place !== null && place !== 'IR';
  const said = toSaid(context, count);
  return {
    type: 'claim',
    ...locate(context, range),
    measure,
    operator,
    hedge: hedge ? locate(context, hedge).quote : null,
    value,
    ...(high === undefined ? {} : {high}),
    unit,
    place,
    place_basis,
    cluster: owner && isInProvince ? toDisplayName(locate(context, owner).quote) : null,
    sector: (isInProvince ? owner?.products[0]?.sector : undefined) ?? sectorOf(context, count),
    concept,
    nature: isOfPeriod(context, count, said.as_of) ? 'flow' : count.nature,
    part_of: null,
    ...said,
  };
}

/** How, of when and by whom something is said, and the rule that found it. */
function toSaid(context: ExtractContext, {range, sentence, modality, rule}: CountFound | MentionFound) {
  const speaker = context.speakers.bySentence[sentence];
  return {
    modality,
    ...context.at(range, sentence, modality),
    speaker: speaker?.name ?? null,
    speaker_post: speaker?.post ?? null,
    rule,
    ...toCertainty(rule),
  };
}

// What these rules say was assumed: no word of the text tells what is counted.
const FALLBACKS = new Set(['cluster-count:carried', 'noun:unknown']);

function toCertainty(rule: string): Pick<Claim, 'certainty' | 'certainty_reasons'> {
  return FALLBACKS.has(rule)
    ? {certainty: 'unsure', certainty_reasons: ['measure: no predicate']}
    : {certainty: 'sure', certainty_reasons: []};
}

// Events are counted within a period; what runs or is active is counted at a moment.
const EVENTS = new Set(['identified', 'launched', 'completed', 'licensed', 'developed', 'feasibility']);

/** «در سال ۹۶ حدود ۱۲ خوشه شناسایی شد»: a year or an interval of its own bounds the count. */
function isOfPeriod(
  {published}: ExtractContext,
  {unit, stage, modality}: CountFound,
  asOf: Claim['as_of'],
): boolean {
  if (unit !== 'cluster' || modality !== 'fact' || !stage || !EVENTS.has(stage) || asOf === null)
    return false;
  return (Array.isArray(asOf) || /^\d{4}$/.test(asOf)) && JSON.stringify(asOf) !== JSON.stringify(published);
}

/** «۳ خوشه صنعتی طلا و جواهر», «۲۰۰ واحد سنگ»: the one trade that the counted noun names. */
function sectorOf({reading}: ExtractContext, {range, item}: CountFound): string | null {
  if (item?.names.length === 1) return item.names[0]!.products[0]?.sector ?? null;
  return item ? null : (startingAt(reading.of('product'), range.to)?.sector ?? null);
}

function toMention(context: ExtractContext, mention: MentionFound): StageMention {
  const {range, stage, sector, town, whereabouts} = mention;
  return {
    type: 'stage',
    ...locate(context, range),
    cluster: toDisplayName(mention.name),
    ...(town ? {town} : {}),
    ...whereabouts,
    sector,
    stage,
    ...toSaid(context, mention),
  };
}

function locate({reading, points}: ExtractContext, {from, to}: TokenRange) {
  const start = reading.tokens[from]!.start;
  const end = reading.tokens[to - 1]!.end;
  return {
    doc: reading.source.id,
    quote: reading.raw.slice(start, end),
    start: points(start),
    end: points(end),
  };
}
