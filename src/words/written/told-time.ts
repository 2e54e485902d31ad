import {toJalaliTime} from '../../dates/intervals.js';
import type {Language} from '../../rows.js';
import {formatInterval} from '../interval.js';
import {say} from '../say.js';
import type {ToldRow} from './told-row.js';

/** “said on 3 May 2014 that …”; of an unknown day of saying nothing is said. */
export function toThat(clause: string, row: ToldRow, language: Language): string {
  const isToStart = 'stage_id' in row && row.stage_id === 'planned' && row.modality === 'plan';
  const key = isToStart ? 'told.as-plan-to-start' : (`told.as-${row.modality}` as const);
  return say(language, 'told.that', {
    said: toSaid(row, language),
    clause: say(language, key, {clause: withTime(clause, row, language)}),
  });
}

/** “ on 3 May 2014 ”, with the space that its phrase needs; empty where the day of saying is not known. */
export function toSaid(row: ToldRow, language: Language): string {
  const when = toWhen(row.said_from, row.said_to, row, language);
  return when === undefined ? '' : say(language, 'told.said-when', {when});
}

function withTime(clause: string, row: ToldRow, language: Language): string {
  const when = toWhen(row.valid_from, row.valid_to, row, language);
  if (when === undefined) return say(language, 'told.undated', {clause});
  return isSaidThen(row) ? clause : say(language, 'told.true', {when, clause});
}

/** Whether it holds for the time at which it was said, which then stands once. */
export function isSaidThen({valid_from, valid_to, said_from, said_to}: ToldRow): boolean {
  return valid_from === said_from && valid_to === said_to;
}

/** “on 20 December 2020”, “in 1391 (2012/13)”, “between … and …”; undefined where nothing is known. */
function toWhen(
  from: string | null,
  to: string | null,
  row: ToldRow,
  language: Language,
): string | undefined {
  if (!from && !to) return undefined;
  const interval = formatInterval({from, to}, language);
  const when = say(language, `told.${toRelation(from, to)}`, {when: interval});
  return isInferred(from, to, row) ? say(language, 'told.inferred', {when}) : when;
}

/** Whether an interval is the time it holds for, inferred from other texts and not written. */
export function isInferred(
  from: string | null,
  to: string | null,
  {date_basis, valid_from, valid_to}: ToldRow,
): boolean {
  const hasPremises = date_basis === 'premises' || date_basis === 'published_about';
  return hasPremises && from === valid_from && to === valid_to;
}

function toRelation(from: string | null, to: string | null): 'on' | 'in' | 'between' {
  if (!from || !to) return 'between';
  if (from === to) return 'on';
  return typeof toJalaliTime([from.slice(0, 10), to.slice(0, 10)]) === 'string' ? 'in' : 'between';
}
