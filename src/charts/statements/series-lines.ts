import {group, sort} from 'd3-array';
import {formatNumber} from '../../words/number.js';
import {formatQuantity} from '../../words/quantity.js';
import type {Language} from '../../rows.js';
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
export function toLineNote(
  marks: StatementMark[],
  segments: StatementMark[][],
  language: Language,
): string[] {
  const breaks = [...group(marks, ({row}) => row.series_id).values()].flatMap((members) =>
    listBreaks(members, language),
  );
  const notes = [...group(breaks, ({reason}) => reason).values()].map((same) => toBreakNote(same, language));
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
  const points = toOrder(members.filter(({form}) => form !== 'strip'));
  return points.flatMap((mark, index) => {
    const told = language === 'fa' ? mark.row.break_fa : mark.row.break_en;
    const last = points[index - 1];
    if (!told || !last) return [];
    const [from, to] = [last, mark].map(({row}) => formatQuantity(row, language)) as [string, string];
    // what follows the colon lists the statements in the way, which the drawing shows
    return [{reason: told.split(':')[0]!.replace(/\.$/, ''), from, to}];
  });
}
