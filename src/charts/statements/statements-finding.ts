import {greatest} from 'd3-array';
import type {Language} from '../../rows.js';
import {isBareNoun, isOfUnlikeThings} from '../../series/claim.js';
import {toNoun} from '../../series/describe-claim.js';
import {findDatedInterval, findInterval} from '../../series/interval.js';
import {formatInterval} from '../../words/interval.js';
import {isolateInText} from '../../words/isolate.js';
import {pickColumn} from '../../words/language.js';
import {formatPlainList} from '../../words/list.js';
import {toInnerName, toName} from '../../words/name.js';
import {NAMES} from '../../words/names.js';
import {formatQuantity} from '../../words/quantity.js';
import {say} from '../../words/say.js';
import {formatUnitName} from '../../words/unit.js';
import {formatModality, formatVoice, isPromise, type Statement} from '../statement.js';

/**
 * What some statements find: who says what and when, of the newest dated one; and against what, the oldest of the same series, else the
 * newest under another term. Other measures, places and stages never enter the sentence: nothing is pooled.
 */
export function findInStatements(rows: readonly Statement[], language: Language, subject = ''): string {
  const head = findHead(rows);
  if (!head) return say(language, 'statements.none');
  if (isOfUnlikeThings(toKeyed(head))) return findInUnlike(head, rows, language);
  const modality = formatModality(head, language).toLowerCase();
  const said = {...toSaid(head, language), what: toWhat(head, language, subject), modality};
  const against = isPromise(head) ? undefined : findOther(head, rows);
  return (
    say(language, isPromise(head) ? 'finding.promises' : 'finding.says', said) +
    (against ? say(language, 'finding.against', toSaid(against, language)) : '')
  );
}

/** What statements that may each count another thing find: the newest and how many there are, never a total of the place nor one against another. */
function findInUnlike(head: Statement, rows: readonly Statement[], language: Language): string {
  const own = rows.filter((row) => row.measure_id === head.measure_id && isOfUnlikeThings(toKeyed(row)));
  const newest = greatest(own, (one, other) => toTime(one).localeCompare(toTime(other)))!;
  const measure = isolateInText(pickColumn(toInnerNames(newest), 'measure', language), language);
  const modality = formatModality(newest, language).toLowerCase();
  const {value, ...told} = toSaid(newest, language);
  const said = {...told, measure, n: own.length, value: value + (modality && ` (${modality})`)};
  if (own.length === 1) return say(language, 'finding.unlike-one', said);
  return say(language, findDatedInterval(newest) ? 'finding.unlike' : 'finding.unlike-undated', said);
}

function toKeyed({measure_id, cluster_id, cluster_name}: Statement) {
  return {measure_id, cluster_id: cluster_id ?? null, cluster_name: cluster_name ?? null};
}

/**
 * The statement that a finding begins with: a fact before a promise, a whole before what is of one sector or cluster or a part, the first
 * measure of the programme, all there are before those of a period, and of these the one told last, as `out.coverage` finds the latest count.
 */
export function findHead(rows: readonly Statement[]): Statement | undefined {
  const rank = ({measure_id}: Statement): number => MEASURES.indexOf(measure_id);
  const sorted = [...rows].sort(
    (one, other) =>
      Number(isPromise(one)) - Number(isPromise(other)) ||
      Number(isNarrow(one)) - Number(isNarrow(other)) ||
      rank(one) - rank(other) ||
      Number(one.nature === 'flow') - Number(other.nature === 'flow') ||
      toTold(other).localeCompare(toTold(one)) ||
      (one.told_by === undefined ? 0 : other.claim_id.localeCompare(one.claim_id)),
  );
  return sorted[0];
}

// the later of two clocks; statements of no warehouse have none and are as new as their day
function toTold(row: Statement): string {
  return row.told_by === undefined ? toTime(row) : (row.told_by ?? '');
}

const MEASURES = Object.keys(NAMES.measures);

/** What a statement counts, and where: “clusters identified in Iran”. */
export function toWhat(row: Statement, language: Language, subject = ''): string {
  const what = pickColumn(toInnerNames(row), 'measure', language);
  const place = row.place_id ? toName(NAMES.places, row.place_id)[language] : '';
  const cluster = pickColumn(row, 'cluster', language) ?? row.cluster_name;
  const sector = cluster ? undefined : pickColumn(row, 'sector', language);
  const parts = [cluster, subject || sector, place].map((part) => part && isolateInText(part, language));
  const where = formatPlainList([...new Set(parts)], language);
  return where ? say(language, 'finding.what-in', {what, place: where}) : what;
}

function toInnerNames({measure_fa, measure_en}: Statement) {
  return {measure_fa, measure_en: toInnerName({fa: measure_fa, en: measure_en}).en};
}

/** A statement as a sentence holds it: its number with hedge and term, whose word it is, and when. */
export function toSaid(row: Statement, language: Language): Record<'who' | 'value' | 'when', string> {
  const number = row.high ?? row.value;
  const isUnsaid = row.unit === 'percent' || isOwnUnit(row);
  const noun = isUnsaid ? '' : formatUnitName(toNoun(row, NAMES, language), number, language);
  return {
    who: isolateInText(formatVoice(row, language), language),
    value: [formatQuantity(row, language), noun].filter(Boolean).join(' '),
    when: formatInterval(findInterval(row) ?? {}, language),
  };
}

// “clusters identified” says by its name that it counts clusters; a term narrower than that stays.
function isOwnUnit(row: Statement): boolean {
  return isBareNoun(row) && row.measure_id.split('_').includes(`${row.unit}s`);
}

function findOther(head: Statement, rows: readonly Statement[]): Statement | undefined {
  const others = rows.filter((row) => row !== head && !isPromise(row) && isComparable(row, head));
  const same = others.filter((row) => isLike(row, head) && isOther(row, head));
  const oldest =
    same.sort((one, other) => toTime(one).localeCompare(toTime(other))).find(findDatedInterval) ?? same[0];
  return (
    oldest ?? findHead(others.filter((row) => row.concept_id !== head.concept_id && isSameDoing(row, head)))
  );
}

// One measure of one place, sector and cluster in one unit and of one nature: only such may be told against each other, each with its term.
function isComparable(row: Statement, head: Statement): boolean {
  return SHARED.every((column) => (row[column] ?? null) === (head[column] ?? null));
}

// prettier-ignore
const SHARED = ['measure_id', 'unit', 'place_id', 'sector_id', 'cluster_id', 'cluster_name', 'nature', 'is_part'] as const;

function isNarrow({sector_id, cluster_id, cluster_name, is_part}: Statement): boolean {
  return Boolean(sector_id || cluster_id || cluster_name || is_part);
}

// A count of clusters at a stage says by its measure what was done to them; of other things their clause alone does.
function isSameDoing(row: Statement, head: Statement): boolean {
  return head.measure_id.startsWith('clusters_') || (row.did ?? null) === (head.did ?? null);
}

function isLike(row: Statement, head: Statement): boolean {
  return row.concept_id === head.concept_id && row.series_id === head.series_id;
}

// The same number again is nothing to be set against.
function isOther(row: Statement, head: Statement): boolean {
  return row.value !== head.value || row.operator !== head.operator || row.high !== head.high;
}

// undated ones come first, so that the newest comes last
function toTime(row: Statement): string {
  return findDatedInterval(row)?.to ?? '';
}
