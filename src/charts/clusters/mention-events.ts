import {formatCount} from '../../words/unit.js';
import {formatPlainList} from '../../words/list.js';
import {formatInterval, formatIntervalShort} from '../../words/interval.js';
import type {Language} from '../../rows.js';
import {findInterval, formatModality, formatVoice, readName, type Mention} from '../rows.js';
import {toStageMark, toStageRank} from '../stages.js';

/** What one voice told of one cluster at one time: one row of the drawing, whatever the number of stages. */
export interface Event {
  first: Mention;
  stages: string[];
}

/** Gathers mentions into events, in order of time and then of the programme. */
export function toEvents(rows: Mention[], language: Language): Event[] {
  const sorted = [...rows].sort(
    (one, other) => toSortKey(one).localeCompare(toSortKey(other)) || toStageRank(one) - toStageRank(other),
  );
  const events = new Map<string, Event>();
  for (const row of sorted) {
    const key = [
      toSortKey(row),
      readName(row, 'cluster', language),
      row.modality,
      formatVoice(row, language),
      row.grade,
      toStageMark(row.stage_id),
    ].join('|');
    const event = events.get(key) ?? {first: row, stages: []};
    const stage = row.stage_id ? readName(row, 'stage', language) : NAMED[language];
    events.set(key, {...event, stages: [...new Set([...event.stages, stage])]});
  }
  return [...events.values()];
}

// undated ones come last
function toSortKey(row: Mention): string {
  const interval = findInterval(row);
  return interval ? `${interval.from}${interval.to}` : '9999';
}

const NAMED = {fa: 'تنها نام', en: 'named only'};

/** What an event's row says: stages (or cluster and stages), voice and time. */
export function toParts({first, stages}: Event, by: 'stage' | 'cluster', language: Language): string[] {
  const modality = formatModality(first.modality, language);
  const told = formatPlainList(stages, language) + (modality ? ` (${modality})` : '');
  const interval = findInterval(first);
  const when = interval ? formatIntervalShort(interval, language) : '';
  return by === 'cluster'
    ? [readName(first, 'cluster', language), told, when]
    : [told, formatVoice(first, language), when];
}

/** A plain title: how many statements, and how many of them dated. */
export function toTitle(rows: Mention[], language: Language): string {
  const dated = rows.filter((row) => findInterval(row)).length;
  const all = formatCount(rows.length, {fa: 'گفته', en: 'statement'}, language);
  const few = {fa: 'تا تاریخ دارد', en: 'of them dated', ens: 'of them dated'};
  const [every, none] =
    language === 'fa' ? ['همه تاریخ\u200cدار', 'بی\u200cتاریخ'] : ['all dated', 'undated'];
  const some = dated === 0 ? none : dated === rows.length ? every : formatCount(dated, few, language);
  if (!rows.length)
    return language === 'fa' ? 'هنوز مرحله\u200cای گفته نشده است' : 'No stage has been told yet';
  return language === 'fa' ? `${all}، ${some}` : `${all}, ${some}`;
}

/** How many events are drawn; the rest are counted in a note and stand in the table. */
export const MOST = 24;
const MOST_TOLD = 16;

/** Counts the events that were not drawn. */
export function toNotes(rows: Event[], language: Language): string[] {
  const rest = rows.length - MOST;
  const count = formatCount(
    rest,
    {
      fa: 'گفتهٔ دیگر در جدول است.',
      en: 'more statement stands in the table.',
      ens: 'more statements stand in the table.',
    },
    language,
  );
  return rest > 0 ? [count] : [];
}

/** The alt text: title, then each event with its doubt of time. */
export function describeEvents(
  events: Event[],
  title: string,
  {language, by}: {language: Language; by: 'stage' | 'cluster'},
): string {
  const told = events.slice(0, MOST_TOLD).map((event) => {
    const interval = findInterval(event.first);
    const voice = by === 'cluster' ? [`\u2068${formatVoice(event.first, language)}\u2069`] : [];
    const parts = toParts(event, by, language).slice(0, -1);
    return formatPlainList(
      [...parts, ...voice, formatInterval(interval ?? {}, language, {isFull: true})],
      language,
    );
  });
  const rest = events.length - told.length;
  const more = {fa: 'گفتهٔ دیگر در جدول', en: 'more in the table', ens: 'more in the table'};
  return [title, ...told, ...(rest > 0 ? [formatCount(rest, more, language)] : [])].join('. ').concat('.');
}
