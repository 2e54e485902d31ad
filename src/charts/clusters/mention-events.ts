import {group} from 'd3-array';
import type {Language} from '../../rows.js';
import {formatInterval, formatIntervalShort} from '../../words/interval.js';
import {isolateInText} from '../../words/isolate.js';
import {formatPlainList} from '../../words/list.js';
import {findDatedInterval, findInterval} from '../../series/interval.js';
import {pickColumn} from '../../words/language.js';
import {formatCluster, formatModality, formatVoice, type Mention} from '../statement.js';
import {say} from '../../words/say.js';
import {toStageMark, toStageRank} from '../stages.js';

/** What one voice told of one cluster at one time: one row of the drawing, whatever the number of stages. */
export interface Event {
  first: Mention;
  stages: string[];
}

/** What a row's words begin with: the stage on a cluster's page, the cluster on a sector's or province's. */
export type EventHead = 'stage' | 'cluster';

/** Gathers mentions into events, in order of time and then of the programme. */
export function toEvents(rows: readonly Mention[], language: Language): Event[] {
  const sorted = [...rows].sort(
    (one, other) => toSortKey(one).localeCompare(toSortKey(other)) || toStageRank(one) - toStageRank(other),
  );
  const events = group(sorted, (row) => {
    const names = [formatCluster(row, language), formatVoice(row, language)];
    return [toSortKey(row), ...names, row.modality, row.grade, toStageMark(row.stage_id)].join('|');
  });
  const nameStage = (row: Mention) => pickColumn(row, 'stage', language) ?? say(language, 'events.named');
  return [...events.values()].map((members) => ({
    first: members[0]!,
    stages: [...new Set(members.map(nameStage))],
  }));
}

// undated ones come last
function toSortKey(row: Mention): string {
  const interval = findInterval(row);
  return interval ? `${interval.from}${interval.to}` : '9999';
}

/** What an event's row says: stages (or cluster and stages), voice and time. */
export function toParts(event: Event, by: EventHead, language: Language): string[] {
  const {first} = event;
  const interval = findInterval(first);
  const when = interval ? formatIntervalShort(interval, language) : '';
  const told = formatStages(event, language);
  return by === 'cluster'
    ? [formatCluster(first, language), told, when]
    : [told, formatVoice(first, language), when];
}

function formatStages({first, stages}: Event, language: Language): string {
  const modality = formatModality(first, language);
  return formatPlainList(stages, language) + (modality && ` (${modality})`);
}

/** What events find: the newest dated one with a stage, who tells it and when, and what was told first. */
export function findInEvents(events: readonly Event[], by: EventHead, language: Language): string {
  const told = events.filter(({first}) => first.stage_id !== null);
  const dated = (told.length > 0 ? told : events).filter(({first}) => findDatedInterval(first));
  const head = dated.at(-1) ?? told.at(-1) ?? events.at(-1);
  if (!head) return say(language, 'events.none');
  const first = dated[0];
  return (
    say(language, 'finding.event', toTold(head, language)) +
    (first && first !== head
      ? say(
          language,
          by === 'stage' ? 'finding.event-first' : 'finding.event-first-of',
          toTold(first, language),
        )
      : '')
  );
}

function toTold(event: Event, language: Language): Record<'cluster' | 'stages' | 'who' | 'when', string> {
  const {first} = event;
  return {
    cluster: isolateInText(formatCluster(first, language), language),
    stages: formatStages(event, language),
    who: isolateInText(formatVoice(first, language), language),
    when: formatInterval(findInterval(first) ?? {}, language),
  };
}

const MOST_TOLD = 16;

/** The alt text after the title: each event with its doubt of time. */
export function describeEvents(events: Event[], by: EventHead, language: Language): string[] {
  const told = events.slice(0, MOST_TOLD).map((event) => {
    const {first} = event;
    const voice = formatVoice(first, language);
    const when = formatInterval(findInterval(first) ?? {}, language, {isFull: true});
    const stages = formatStages(event, language);
    if (by === 'stage') return formatPlainList([stages, voice, when], language);
    const parts = [formatCluster(first, language), stages, `\u2068${voice}\u2069`, when];
    return formatPlainList(parts, language);
  });
  const rest = events.length - told.length;
  return [...told, ...(rest > 0 ? [say(language, 'events.rest-told', {n: rest})] : [])];
}
