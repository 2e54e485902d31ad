import {group, groups, sort} from 'd3-array';
import type {Language} from '../../rows.js';
import {pickColumn} from '../../words/language.js';
import {formatQuantity} from '../../words/quantity.js';
import {say} from '../../words/say.js';
import type {StatementMark} from './statement-marks.js';

/** The runs that a line may join, as the warehouse says: the points of one segment of a series, in order of time. */
export function findSegments(marks: StatementMark[]): StatementMark[][] {
  const runs = group(marks.filter(isOnLine), ({row}) => `${row.series_id}|${row.segment}`);
  return [...runs.values()].map(toOrder).filter((run) => run.length > 1);
}

// a segment of the warehouse holds repeats of its points too; promises and undated marks carry no line whoever says so
function isOnLine({row, form}: StatementMark): boolean {
  return row.segment != null && form !== 'strip' && row.modality === 'fact';
}

function toOrder(marks: StatementMark[]): StatementMark[] {
  return sort(marks, ({middle}) => middle);
}

/** Sentences on why lines are broken or missing. */
export function listLineNotes(
  marks: StatementMark[],
  segments: StatementMark[][],
  language: Language,
): string[] {
  const series = groups(marks, ({row}) => row.series_id);
  const breaks = series.flatMap(([, members]) => listBreaks(members, language));
  const notes = groups(breaks, ({reason}) => reason).map(([reason, [first, ...others]]) =>
    others.length
      ? say(language, 'lines.breaks', {n: others.length + 1, reason})
      : say(language, 'lines.break', {...first!}),
  );
  if (segments.length || notes.length || !marks.length) return notes.slice(0, 3);
  const dated = marks.filter(({form}) => form !== 'strip').length;
  return [say(language, dated < 2 ? 'lines.too-few' : 'lines.not-in-a-row')];
}

// what follows the colon of a reason lists the statements in the way, which the drawing shows
function listBreaks(
  members: StatementMark[],
  language: Language,
): {reason: string; from: string; to: string}[] {
  const points = toOrder(members.filter(({form}) => form !== 'strip'));
  return points.flatMap(({row}, index) => {
    const told = pickColumn(row, 'break', language);
    const last = points[index - 1];
    if (!told || !last) return [];
    const reason = told.split(':')[0]!.replace(/\.$/, '');
    return [{reason, from: formatQuantity(last.row, language), to: formatQuantity(row, language)}];
  });
}
