import {group, least, sort} from 'd3-array';
import type {Language} from '../../rows.js';
import {formatInterval, formatIntervalShort} from '../../words/interval.js';
import {isolateInText} from '../../words/isolate.js';
import {formatPlainList} from '../../words/list.js';
import {findDatedInterval, findInterval, toRecency} from '../../series/interval.js';
import {pickColumn} from '../../words/language.js';
import {formatCluster, formatModality, formatVoice, isPromise, type Mention} from '../statement.js';
import {say} from '../../words/say.js';
import {isStage, toStageMark, toStageRank} from '../stages.js';

/** What one voice told of one cluster at one time: one row of the drawing, whatever the number of stages. */
export interface Event {
  first: Mention;
  stages: string[];
}

/** What a row's words begin with: the stage on a cluster's page, the cluster on a sector's or province's. */
export type EventHead = 'stage' | 'cluster';

/** Gathers mentions into events, newest first and at one time furthest along the programme first; undated ones last. */
export function toEvents(rows: readonly Mention[], language: Language): Event[] {
  const sorted = [...rows].sort(
    (one, other) => toRecency(other).localeCompare(toRecency(one)) || toStageRank(other) - toStageRank(one),
  );
  const events = group(sorted, (row) => {
    const names = [formatCluster(row, language), formatVoice(row, language)];
    return [toRecency(row), ...names, row.modality, row.grade, toStageMark(row.stage_id)].join('|');
  });
  const nameStage = (row: Mention) => pickColumn(row, 'stage', language) ?? say(language, 'events.named');
  return [...events.values()].map((members) => ({
    first: members[0]!,
    stages: [...new Set(sort(members, toStageRank).map(nameStage))],
  }));
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

/** The stages of an event, and how sure they are besides: a plan, a hope. */
export function formatStages({first, stages}: Event, language: Language): string {
  const modality = formatModality(first, language);
  return formatPlainList(stages, language) + (modality && ` (${modality})`);
}

/**
 * What events, newest first, find: the newest dated one with a stage that was reached, else with an award or a promise, who tells it and when; and, where all are of one cluster, what was
 * told first: what was told of another cluster is no beginning of it.
 */
export function findInEvents(events: readonly Event[], by: EventHead, language: Language): string {
  const told = events.filter(({first}) => first.stage_id !== null);
  const dated = (told.length > 0 ? told : events).filter(({first}) => findDatedInterval(first));
  const reached = dated.find(({first}) => isStage(first.stage_id) && !isPromise(first));
  const head = reached ?? dated[0] ?? told.at(-1) ?? events.at(-1);
  if (!head) return say(language, 'events.none');
  const newest = say(language, 'finding.event', toTold(head, language));
  const first = by === 'stage' && least(dated, (event) => findInterval(event.first)!.from);
  if (!first || first === head) return newest;
  return newest + say(language, 'finding.event-first', toTold(first, language));
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
