import {toJalaliTime} from '../../dates/intervals.js';
import type {ClaimView, Language, MentionView} from '../../rows.js';
import {formatInterval} from '../interval.js';
import {isolateInText} from '../isolate.js';
import {pickColumn} from '../language.js';
import {COMMA} from '../list.js';
import {toInnerName, toName, toPublisher} from '../name.js';
import {NAMES} from '../names.js';
import {PHRASES, type PhraseKey} from '../phrases.js';
import {toQuantityWords} from '../quantity.js';
import {say} from '../say.js';
import {formatUnitName} from '../unit.js';
import {toSubject, type ShowName} from './name-book.js';

type Shared =
  | 'modality'
  | 'valid_from'
  | 'valid_to'
  | 'said_from'
  | 'said_to'
  | 'date_basis'
  | 'speaker'
  | 'speaker_post'
  | 'certainty'
  | 'review'
  | 'source_fa'
  | 'source_en'
  | 'cluster_name'
  | 'cluster_fa'
  | 'cluster_en';

/** A number as somebody said it: columns of `out.claims`. */
export type ToldClaim = Pick<
  ClaimView,
  | Shared
  | 'measure_id'
  | 'operator'
  | 'hedge'
  | 'value'
  | 'high'
  | 'unit'
  | 'concept_id'
  | 'part_of_start'
  | 'place_id'
  | 'place_fa'
  | 'place_en'
  | 'sector_fa'
  | 'sector_en'
>;

/** A stage as somebody gave it to a cluster: columns of `out.mentions`. */
export type ToldMention = Pick<MentionView, Shared | 'stage_id'>;

/**
 * A statement in one plain sentence of ours, made of its fields alone: who said it and when, as a fact or a plan, the number
 * with its hedge and its term, where, the time it holds for, and what is doubtful. Undefined for a cluster that is only named.
 */
export function toStatementSentence(
  row: ToldClaim | ToldMention,
  language: Language,
  showName: ShowName,
): string | undefined {
  const told =
    'measure_id' in row ? toClaimClause(row, language, showName) : toStageClause(row, language, showName);
  if (told === undefined) return undefined;
  const clause = say(language, `told.as-${row.modality}`, {clause: withTime(told, row, language)});
  const sentence = say(language, hasPost(row) ? 'told.sentence' : 'told.sentence-text', {
    who: toWho(row, language, showName),
    said: toWhen(row.said_from, row.said_to, row, language) ?? say(language, 'told.at-unknown-time'),
    clause,
  });
  const isUnsure = row.certainty === 'unsure' && row.review !== 'confirmed';
  return isUnsure ? say(language, 'told.unsure', {sentence}) : sentence;
}

function toWho(row: ToldClaim | ToldMention, language: Language, showName: ShowName): string {
  if (!row.speaker) return toText(toPublisher(row, language), language);
  const speaker = toSubject(showName(row.speaker, language)).replace(/^the /, 'The ');
  const names = hasPost(row) ? [speaker, showName(row.speaker_post!, language).text] : [speaker];
  return names.map((name) => isolateInText(name, language)).join(COMMA[language]);
}

function toText(publisher: string, language: Language): string {
  const isStated = publisher !== '' && publisher !== say(language, 'publisher.unstated');
  return isStated ? say(language, 'told.text-of', {publisher}) : say(language, 'told.text-unstated');
}

// Some speakers are named by their post alone.
function hasPost({speaker, speaker_post}: ToldClaim | ToldMention): boolean {
  return Boolean(speaker && speaker_post) && speaker_post !== speaker;
}

// Where it holds for the time at which it was said, that time stands once.
function withTime(clause: string, row: ToldClaim | ToldMention, language: Language): string {
  const when = toWhen(row.valid_from, row.valid_to, row, language);
  if (when === undefined) return say(language, 'told.undated', {clause});
  const isOne = row.valid_from === row.said_from && row.valid_to === row.said_to;
  return isOne ? clause : say(language, 'told.true', {when, clause});
}

/** “on 20 December 2020”, “in 1391 (2012/13)”, “between … and …”; undefined where nothing is known. */
function toWhen(
  from: string | null,
  to: string | null,
  {date_basis, valid_from, valid_to}: ToldClaim | ToldMention,
  language: Language,
): string | undefined {
  if (!from && !to) return undefined;
  const isInferred =
    (date_basis === 'premises' || date_basis === 'published_about') && from === valid_from && to === valid_to;
  const interval = formatInterval({from, to}, language);
  const when = say(language, `told.${toRelation(from, to)}`, {when: interval});
  return isInferred ? say(language, 'told.inferred', {when}) : when;
}

function toRelation(from: string | null, to: string | null): 'on' | 'in' | 'between' {
  if (!from || !to) return 'between';
  if (from === to) return 'on';
  return typeof toJalaliTime([from.slice(0, 10), to.slice(0, 10)]) === 'string' ? 'in' : 'between';
}

function toClaimClause(claim: ToldClaim, language: Language, showName: ShowName): string {
  return say(language, toKey(claim), {
    n: claim.high ?? claim.value,
    what: toWhat(claim, language),
    where: toWhere(claim, language, showName),
    measure: toInnerName(toName(NAMES.measures, claim.measure_id))[language],
  });
}

function toKey({measure_id, unit, modality}: ToldClaim): PhraseKey {
  const isShare = unit === 'percent' || unit === 'times';
  const kind = isShare ? 'figure' : (CLAUSES[measure_id] ?? measure_id);
  const key = `told.${kind}${modality === 'fact' ? '' : '-ahead'}`;
  return key in PHRASES ? (key as PhraseKey) : modality === 'fact' ? 'told.figure' : 'told.figure-ahead';
}

/** Measures of which a text says how many there are; those without a clause of their own are a figure by their name. */
const CLAUSES: Record<string, string> = {
  clusters_counted: 'exist',
  industrial_estates: 'exist',
  establishments: 'exist',
  courses: 'exist',
  books: 'exist',
  networks: 'exist',
  agents: 'exist',
};

/** The number with its hedge and the term or unit that it counts: «بیش از ۸۷۰ شهرک و ناحیه». */
function toWhat(claim: ToldClaim, language: Language): string {
  const {before, number, unit, after} = toQuantityWords(claim, language);
  const what = [before, number + unit, after, toNoun(claim, language)].filter(Boolean).join(' ');
  return claim.part_of_start === null ? what : say(language, 'told.part', {what});
}

function toNoun({concept_id, unit, value, high}: ToldClaim, language: Language): string {
  const key = `noun.${concept_id}`;
  if (key in PHRASES) return say(language, key as PhraseKey, {n: high ?? value});
  if (concept_id !== null) return toInnerName(toName(NAMES.concepts, concept_id))[language];
  return unit === 'percent'
    ? ''
    : formatUnitName(toName(NAMES.units, unit)[language], high ?? value, language);
}

function toWhere(claim: ToldClaim, language: Language, showName: ShowName): string {
  const cluster = toClusterName(claim, language, showName);
  if (cluster) return say(language, 'told.cluster', {name: cluster});
  const place = pickColumn(claim, 'place', language) ?? claim.place_fa;
  const sector = pickColumn(claim, 'sector', language);
  const parts = [
    place ? say(language, 'told.place', {place}) : say(language, 'told.place-none'),
    sector ? say(language, 'told.sector', {name: sector}) : '',
  ];
  return parts.join('');
}

function toStageClause(mention: ToldMention, language: Language, showName: ShowName): string | undefined {
  const {stage_id, modality} = mention;
  if (stage_id === null) return undefined;
  const stage = toName(NAMES.stages, stage_id)[language];
  const own = `stage.${stage_id}${modality === 'fact' ? '' : '-ahead'}`;
  const key = own in PHRASES ? (own as PhraseKey) : 'stage.ahead';
  const clause = say(language, key, {stage});
  return say(language, 'told.stage', {name: toClusterName(mention, language, showName), clause});
}

function toClusterName(row: ToldClaim | ToldMention, language: Language, showName: ShowName): string {
  const known = pickColumn(row, 'cluster', language) ?? row.cluster_fa;
  return (
    known ?? (row.cluster_name ? isolateInText(showName(row.cluster_name, language).text, language) : '')
  );
}
