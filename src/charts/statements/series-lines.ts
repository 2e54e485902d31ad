import {formatNumber, formatValue, type Language} from '../../words/format.js';
import {toDayNumber} from '../jalali.js';
import type {Break, Statement} from '../rows.js';
import {canJoin, type StatementMark} from './statement-marks.js';

/**
 * Cuts marks into runs that a line may join: one series, dated to a month at most, plain values, and nothing between
 * two neighbours that breaks the run: a break, another value for the same time, a day that is not known, or an open side.
 */
export function findSegments(marks: StatementMark[], breaks: Break[]): StatementMark[][] {
  const days = breaks.map(({date}) => toDayNumber(date));
  // a row of the warehouse knows its series and, where a line runs through it, its segment: no segment is a verdict
  const runs = marks.some(({row}) => row.series_id != null || row.segment != null)
    ? groupBy(marks.filter(isOnLine), ({row}) => `${toSeriesId(row)}|${row.segment}`)
    : groupBy(marks, ({row}) => toSeriesId(row)).flatMap((members) => cut(members, days));
  return runs.map((run) => run.sort((a, b) => a.middle - b.middle)).filter((run) => run.length > 1);
}

// a segment of the warehouse holds repeats of its points too; promises and undated marks carry no line whoever says so
function isOnLine({row, form}: StatementMark): boolean {
  return row.segment != null && form !== 'strip' && row.modality === 'fact';
}

function groupBy<Row>(rows: Row[], key: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups.values()];
}

/** The key of a series where the row does not carry one: claims that share all of these are one series. */
export function toSeriesId(row: Statement): string {
  const {measure_id, unit, place_id, sector_id, cluster_id, concept_id, nature} = row;
  return (
    row.series_id ??
    [measure_id, unit, place_id, sector_id, cluster_id, concept_id, nature]
      .map((part) => part ?? '')
      .join('|')
  );
}

/** Sentences on why lines are broken or missing. */
export function toLineNote(
  marks: StatementMark[],
  segments: StatementMark[][],
  language: Language,
): string[] {
  const breaks = groupBy(marks, ({row}) => toSeriesId(row)).flatMap((members) =>
    listBreaks(members, language),
  );
  const notes = groupBy(breaks, ({reason}) => reason).map((same) => toBreakNote(same, language));
  if (segments.length || notes.length || !marks.length) return notes.slice(0, 3);
  const dated = marks.filter(({form}) => form !== 'strip').length;
  return [(dated < 2 ? TOO_FEW : NOT_IN_A_ROW)[language]];
}

interface LineBreak {
  reason: string;
  from: string;
  to: string;
}

function toBreakNote([first, ...others]: LineBreak[], language: Language): string {
  const {reason, from, to} = first!;
  const places = formatNumber(others.length + 1, language);
  if (others.length)
    return language === 'fa'
      ? `خط در ${places} جا بریده است: ${reason}.`
      : `The line is broken in ${places} places: ${reason}.`;
  return language === 'fa'
    ? `خط میان ${from} و ${to} بریده است: ${reason}.`
    : `The line is broken between ${from} and ${to}: ${reason}.`;
}

const TOO_FEW = {
  fa: 'خطی کشیده نشده است: خط دست\u200cکم دو گفتهٔ تاریخ\u200cدار از یک سری می\u200cخواهد.',
  en: 'No line is drawn: a line needs at least two dated statements of one series.',
};
const NOT_IN_A_ROW = {
  fa: 'خطی کشیده نشده است: در هیچ سری دو گفتهٔ تاریخ\u200cدارِ بی\u200cمناقشه پشت هم نیامده است.',
  en: 'No line is drawn: no series has two dated, uncontested statements in a row.',
};

function listBreaks(members: StatementMark[], language: Language): LineBreak[] {
  const points = members.filter(({form}) => form !== 'strip').sort((a, b) => a.middle - b.middle);
  return points.flatMap((mark, index) => {
    const told = language === 'fa' ? mark.row.break_fa : mark.row.break_en;
    const last = points[index - 1];
    if (!told || !last) return [];
    const [from, to] = [last, mark].map(({row}) => formatValue(row, language)) as [string, string];
    // what follows the colon lists the statements in the way, which the drawing shows
    return [{reason: told.split(':')[0]!.replace(/\.$/, ''), from, to}];
  });
}

// another value of the same series at the same time is a disagreement, and a line would have to choose
function isContested(mark: StatementMark, members: StatementMark[]): boolean {
  const isNear = (other: StatementMark) =>
    other.form !== 'strip' && other.from - 31 < mark.to && mark.from < other.to + 31;
  return members.some((other) => other.value !== mark.value && other.form === 'dot' && isNear(other));
}

function cut(members: StatementMark[], breakDays: number[]): StatementMark[][] {
  const runs: StatementMark[][] = [[]];
  for (const mark of [...members].filter(({form}) => form !== 'strip').sort((a, b) => a.middle - b.middle)) {
    const run = runs.at(-1)!;
    const last = run.at(-1);
    const isBroken = last !== undefined && breakDays.some((day) => day > last.middle && day <= mark.middle);
    if (!canJoin(mark) || isContested(mark, members)) runs.push([]);
    else if (isBroken) runs.push([mark]);
    else run.push(mark);
  }
  return runs;
}
