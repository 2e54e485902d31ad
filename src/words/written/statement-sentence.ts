import type {Language} from '../../rows.js';
import {formatInterval} from '../interval.js';
import {isolateInText} from '../isolate.js';
import {pickColumn} from '../language.js';
import {COMMA, formatPlainList} from '../list.js';
import {toInnerName, toName, toPublisher} from '../name.js';
import {NAMES} from '../names.js';
import {PHRASES, type PhraseKey} from '../phrases.js';
import {toQuantityWords} from '../quantity.js';
import {say} from '../say.js';
import {formatUnitName} from '../unit.js';
import {showSpeaker, toSubject, type ShowName} from './name-book.js';
import type {ToldClaim, ToldMention, ToldRow} from './told-row.js';
import {isInferred, isSaidThen, toSaid, toThat} from './told-time.js';

/**
 * A statement in one plain sentence of ours, made of its fields alone: who said it and when, as a fact or a plan, the number
 * with its hedge and its term, where, the time it holds for, and what is doubtful. Undefined for a cluster that is only named.
 */
export function toStatementSentence(
  row: ToldRow,
  language: Language,
  showName: ShowName,
): string | undefined {
  const told =
    'measure_id' in row ? toToldClaim(row, language, showName) : toToldStage(row, language, showName);
  if (told === undefined) return undefined;
  const who = toWho(row, language, showName);
  const sentence = say(language, hasComma(row, who, language) ? 'told.sentence' : 'told.sentence-text', {
    who,
    told,
  });
  const isUnsure = row.certainty === 'unsure' && row.review !== 'confirmed';
  return isUnsure ? say(language, 'told.unsure', {sentence}) : sentence;
}

function toWho(row: ToldRow, language: Language, showName: ShowName): string {
  if (!row.speaker) return toText(toPublisher(row, language), language);
  const [speaker, post] = showSpeaker(row.speaker, row.speaker_post, language, showName);
  const subject = toSubject(speaker).replace(/^the /, 'The ');
  const names = post ? [subject, post.text] : [subject];
  return names.map((name) => isolateInText(name, language)).join(COMMA[language]);
}

function toText(publisher: string, language: Language): string {
  const isStated = publisher !== '' && publisher !== say(language, 'publisher.unstated');
  return isStated ? say(language, 'told.text-of', {publisher}) : say(language, 'told.text-unstated');
}

// A comma within the subject wants one behind it: “a text published by EghtesadOnline, English, put …”.
function hasComma(row: ToldRow, who: string, language: Language): boolean {
  return hasPost(row) || (!row.speaker && who.includes(COMMA[language]));
}

// Some speakers are named by their post alone.
function hasPost({speaker, speaker_post}: ToldRow): boolean {
  return Boolean(speaker && speaker_post) && speaker_post !== speaker;
}

function toToldClaim(claim: ToldClaim, language: Language, showName: ShowName): string {
  const measure = toInnerName(toName(NAMES.measures, claim.measure_id))[language];
  const key = toKey(claim);
  if (isSpoken(key)) return toSpoken(claim, {key, measure, language, showName});
  const clause = say(language, key, {
    n: claim.high ?? claim.value,
    what: toWhat(claim, language),
    where: toWhere(claim, language, showName),
    measure,
  });
  return toThat(clause, claim, language);
}

function toKey(claim: ToldClaim): PhraseKey {
  const kind = toKind(claim);
  if (kind === 'other') return `told.other-${claim.modality}`;
  const tail = claim.modality === 'fact' ? '' : '-ahead';
  const key = `told.${kind}${tail}`;
  return key in PHRASES ? (key as PhraseKey) : `told.figure${tail}`;
}

function toKind({measure_id, unit, rule}: ToldClaim): string {
  if (measure_id === 'other' || measure_id === 'growth') return measure_id;
  if (unit === 'percent' || unit === 'times') return 'share';
  // Only some projects are called projects of cluster development by their own text.
  if (measure_id === 'cluster_projects' && rule !== 'noun:cluster_projects') return 'projects';
  return CLAUSES[measure_id] ?? measure_id;
}

interface SpokenParts {
  key: PhraseKey;
  measure: string;
  language: Language;
  showName: ShowName;
}

function isSpoken(key: PhraseKey): boolean {
  return key === 'told.figure' || key === 'told.share' || key.startsWith('told.other-');
}

/** What is no clause behind “said that”: “put growth at 97% (Iran, undated)”, «از ۳ سال سخن گفته است (خوزستان)». */
function toSpoken(claim: ToldClaim, {key, measure, language, showName}: SpokenParts): string {
  const {valid_from, valid_to} = claim;
  const isDated = Boolean(valid_from ?? valid_to);
  const parts = formatPlainList(
    [
      claim.is_part && say(language, `told.brackets-${toPart(claim)}`),
      ...toBracketPlaces(claim, language, showName),
      !isDated && say(language, 'told.brackets-undated'),
    ],
    language,
  );
  const told = say(language, key, {
    measure,
    said: toSaid(claim, language),
    what: toPlainWhat(claim, language),
    where: say(language, 'told.brackets', {parts}),
  });
  if (!isDated || isSaidThen(claim)) return told;
  const interval = formatInterval({from: valid_from, to: valid_to}, language);
  const when = isInferred(valid_from, valid_to, claim)
    ? say(language, 'told.inferred', {when: interval})
    : interval;
  return say(language, 'told.its-time', {told, when});
}

function toBracketPlaces(claim: ToldClaim, language: Language, showName: ShowName): string[] {
  const cluster = toClusterName(claim, language, showName);
  if (cluster) return [say(language, 'told.brackets-cluster', {name: cluster})];
  const {place, sector} = toPlaceNames(claim, language);
  const name = place ?? say(language, 'told.brackets-place-none');
  return sector ? [name, say(language, 'told.brackets-sector', {name: sector})] : [name];
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
  const what = toPlainWhat(claim, language);
  return claim.is_part ? say(language, `told.${toPart(claim)}`, {what}) : what;
}

/** A part of a number of its text, or of several trades alone. */
function toPart({part_of_start}: ToldClaim): 'part' | 'trades' {
  return part_of_start === null ? 'trades' : 'part';
}

function toPlainWhat(claim: ToldClaim, language: Language): string {
  const {before, number, unit, after} = toQuantityWords(claim, language);
  return [before, number + unit, after, toNoun(claim, language)].filter(Boolean).join(' ');
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
  const {place, sector} = toPlaceNames(claim, language);
  const parts = [
    place ? say(language, 'told.place', {place}) : say(language, 'told.place-none'),
    sector ? say(language, 'told.sector', {name: sector}) : '',
  ];
  return parts.join('');
}

function toPlaceNames(claim: ToldClaim, language: Language): Record<'place' | 'sector', string | null> {
  return {
    place: pickColumn(claim, 'place', language) ?? claim.place_fa,
    sector: pickColumn(claim, 'sector', language) ?? null,
  };
}

function toToldStage(mention: ToldMention, language: Language, showName: ShowName): string | undefined {
  const {stage_id, modality} = mention;
  if (stage_id === null) return undefined;
  const stage = toName(NAMES.stages, stage_id)[language];
  const keys =
    modality === 'fact'
      ? [`stage.${stage_id}`]
      : [modality, 'ahead'].map((end) => `stage.${stage_id}-${end}`);
  const key = (keys.find((one) => one in PHRASES) ?? 'stage.ahead') as PhraseKey;
  const name = toClusterName(mention, language, showName);
  const clause = say(language, 'told.stage', {name, clause: say(language, key, {stage})});
  return toThat(clause, mention, language);
}

function toClusterName(row: ToldRow, language: Language, showName: ShowName): string {
  const known = pickColumn(row, 'cluster', language) ?? row.cluster_fa;
  return (
    known ?? (row.cluster_name ? isolateInText(showName(row.cluster_name, language).text, language) : '')
  );
}
