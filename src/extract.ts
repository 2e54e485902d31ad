import {findRefusal} from './admission/find-refusal.js';
import {findTimeBeside, parseTimeOfDay} from './dates/parse-time-of-day.js';
import {clauseAt} from './reader/clauses/read-clauses.js';
import type {TextDate} from './reader/document-date.js';
import type {Whereabouts} from './reader/places/places.js';
import {readCounts} from './reader/counts/read-counts.js';
import {OF_THEM} from './reader/counts/count-lexicon.js';
import {readTrade} from './reader/read-trade.js';
import type {NameFound} from './reader/names/item.js';
import {findOwner} from './reader/names/owners.js';
import {readMentions} from './reader/mentions/read-mentions.js';
import {toDisplayName} from './reader/names/display-name.js';
import type {
  Claim,
  DocumentLine,
  Extraction,
  Rejected,
  SourceText,
  StageMention,
} from './reader/reading/lines.js';
import {FROM} from './text/particle-lexicon.js';
import type {Vocabulary} from './entities/reference-tables.js';
import {within, type TokenRange} from './reader/reading/spans.js';
import {type Features, judgeCertainty, listCountFeatures, listMentionFeatures} from './reader/certainty.js';
import type {TextReading} from './reader/reading/reading.js';
import type {CountFound} from './reader/counts/count.js';
import {readCounted} from './reader/counts/read-did.js';
import type {MentionFound} from './reader/mentions/mention.js';
import {type ExtractContext, readContext} from './reader/read-context.js';

/**
 * Reads one text: its date, its claims, its named clusters and the numbers that are no claims. It looks at nothing but this
 * text and the vocabulary; every number is either a claim or rejected by a named rule. Throws where the text is not admitted.
 */
export function extract(source: SourceText, vocabulary: Vocabulary): Extraction {
  const refusal = findRefusal(source);
  if (refusal !== undefined) throw new Error(`refused text: ${refusal}`);
  const {document, claims, stages, rejected} = readStatements(readContext(source, vocabulary));
  return {document, claims: claims.map(({line}) => line), stages: stages.map(({line}) => line), rejected};
}

/** What the layers below make of a text: every line, and with each statement what speaks for and against it. */
export function readStatements(context: ExtractContext) {
  const {reading, clauses, forces, items, places} = context;
  const {counts, rejected} = readCounts(reading, clauses, forces, items);
  const stages = new Map(counts.flatMap(({item, stage}) => (item ? [[item, stage] as const] : [])));
  const mentions = readMentions({
    reading,
    clauses,
    forces,
    items,
    counts,
    places,
    stageOf: (item) => stages.get(item),
  });
  return {
    document: toDocumentLine(reading, context.date),
    claims: toClaims(context, counts),
    stages: mentions.map((mention) => toMention(context, mention)),
    rejected: rejected.map(({from, to, why}): Rejected => ({
      type: 'rejected',
      ...locate(context, {from, to}),
      why,
    })),
  };
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

/** The claims of a text in order: a part is placed where its whole is, unless its own clause names a place, and is of its trade. */
function toClaims(context: ExtractContext, counts: readonly CountFound[]): Judged<Claim>[] {
  const placed = new Map<CountFound, Whereabouts>();
  const claims: Judged<Claim>[] = [];
  for (const count of counts) {
    const owner = ownerOf(context, count);
    const where = placeOf(context, count, {owner, whole: count.partOf && placed.get(count.partOf)});
    placed.set(count, where);
    const {line, features} = toClaim(context, count, {owner, where});
    const before = isOfThem(context, count) ? claims.at(-1)?.line : undefined;
    const trade = line.sector === null && before ? pickTrade(before) : pickTrade(line);
    claims.push({line: {...line, ...trade}, features});
  }
  return claims;
}

function pickTrade({sector, is_narrow}: Claim): Pick<Claim, 'sector' | 'is_narrow'> {
  return {sector, is_narrow};
}

/** «از این خوشه‌ها امکان‌سنجی ۲۰ خوشه پایان یافته»: a sentence that goes on with what was counted before it. */
function isOfThem({reading: {tokens}, clauses}: ExtractContext, {sentence}: CountFound): boolean {
  const {from} = clauses.sentences[sentence]!;
  return tokens[from]?.text === FROM && OF_THEM.has(tokens[from + 1]?.text ?? '');
}

/** The named cluster that a count of other things belongs to. */
function ownerOf(
  {reading, items}: ExtractContext,
  {range, sentence, unit}: CountFound,
): NameFound | undefined {
  return unit === 'cluster' ? undefined : findOwner(reading, items, sentence, range);
}

function placeOf(
  {places, clauses}: ExtractContext,
  {range, sentence, unit}: CountFound,
  {owner, whole}: {owner: NameFound | undefined; whole: Whereabouts | undefined},
): Whereabouts {
  if (owner?.places.length) return places.ofName(owner, range, sentence);
  const clause = clauses.all[clauseAt(clauses, range.from)]!;
  const isNamed = within(places.scene.signs, clause.from, clause.to).some(({isScene}) => !isScene);
  if (whole && !isNamed) return whole;
  return places.at({...range, sentence, isOfClusters: unit === 'cluster', isName: false});
}

/** A statement with the features that its certainty was judged by. */
export interface Judged<Line> {
  line: Line;
  features: Features;
}

function toClaim(
  context: ExtractContext,
  count: CountFound,
  {owner, where}: {owner: NameFound | undefined; where: Whereabouts},
): Judged<Claim> {
  const {place, place_basis} = where;
  const {range, measure, operator, hedge, value, high, unit, concept} = count;
  // a cluster is named in a province; a number about the country belongs to none
  const isInProvince = place !== null && place !== 'IR';
  const own = (isInProvince ? owner?.products[0]?.sector : undefined) ?? undefined;
  const trade = readTrade(context.reading, count);
  const said = toSaid(context, count);
  const whole = count.partOf && locate(context, count.partOf.range);
  const features = listCountFeatures(context, count, where);
  const line: Claim = {
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
    sector: own ?? trade.sector,
    is_narrow: own === undefined && trade.isNarrow,
    concept,
    did: count.did ?? null,
    counted: readCounted(context.reading, count),
    nature: isOfPeriod(context, count, said.as_of) ? 'flow' : count.nature,
    part_of: whole ? [whole.start, whole.end] : null,
    ...said,
    ...judgeCertainty(features, context.reading.grammar.weightsOf('claim-certainty')),
  };
  return {line, features};
}

/** How, of when and by whom something is said, and the rule that found it. */
function toSaid(context: ExtractContext, {range, sentence, modality, rule}: CountFound | MentionFound) {
  const speaker = context.speakers.at(range.from);
  return {
    modality,
    ...context.at(range, sentence, modality),
    speaker: speaker?.name ?? null,
    speaker_post: speaker?.post ?? null,
    rule,
  };
}

// Events are counted within a period; what runs or is active is counted at a moment.
const EVENTS = new Set(['identified', 'launched', 'completed', 'licensed', 'developed', 'feasibility']);

/** «در سال ۹۶ حدود ۱۲ خوشه شناسایی شد»: a year or an interval of its own bounds the count. */
function isOfPeriod(
  {date}: ExtractContext,
  {unit, stage, modality}: CountFound,
  asOf: Claim['as_of'],
): boolean {
  if (unit !== 'cluster' || modality !== 'fact' || !stage || !EVENTS.has(stage) || asOf === null)
    return false;
  return (Array.isArray(asOf) || /^\d{4}$/.test(asOf)) && JSON.stringify(asOf) !== JSON.stringify(date.as_of);
}

function toMention(context: ExtractContext, mention: MentionFound): Judged<StageMention> {
  const {range, stage, sector, town, whereabouts} = mention;
  const features = listMentionFeatures(context, mention);
  const line: StageMention = {
    type: 'stage',
    ...locate(context, range),
    cluster: toDisplayName(mention.name),
    ...(town ? {town} : {}),
    place: whereabouts.place,
    place_basis: whereabouts.place_basis,
    sector,
    stage,
    ...toSaid(context, mention),
    ...judgeCertainty(features, context.reading.grammar.weightsOf('mention-certainty')),
  };
  return {line, features};
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
