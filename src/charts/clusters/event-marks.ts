import type {Language} from '../../rows.js';
import {formatInterval} from '../../words/interval.js';
import {formatPlainList} from '../../words/list.js';
import {findInterval} from '../../series/interval.js';
import {toHex} from '../colours.js';
import {toGradient} from '../gradient.js';
import {drawByDash} from '../layers.js';
import {formatCluster, formatVoice, isPromise} from '../statement.js';
import type {Side} from '../side.js';
import {PAINT, pixel, verbatim, type Layer} from '../spec.js';
import {toStageMark, toStageShape} from '../stages.js';
import {toTimeSpan, toX, type TimeScale} from '../time-axis.js';
import {formatStages, type Event, type EventHead} from './mention-events.js';

export interface EventMarksOptions {
  /** Height of each event in the drawing. */
  heights: number[];
  /** Undefined where nothing is dated: then marks stand before their words. */
  scale: TimeScale | undefined;
  left: number;
  side: Side;
  language: Language;
  by: EventHead;
}

/** The marks of events: dots and bars in time, or bars with light ends before the words; each leads to its sentence. */
export function drawEventMarks(events: readonly Event[], options: EventMarksOptions): Layer[] {
  const marks = events.map((event, index) => toMark(event, options.heights[index]!, options));
  const encoding = {y: pixel('y'), ...PAINT};
  const span = {...encoding, x: pixel('x'), x2: {field: 'x2'}};
  const point = {...encoding, x: pixel('middle'), shape: verbatim('shape')};
  const bar = {type: 'rect', height: 8, cornerRadius: 4, strokeWidth: 1.3};
  const dot = {type: 'point', size: 90, strokeWidth: 1.7, opacity: 1};
  const [bars, dots] = [marks.filter(({isDot}) => !isDot), marks.filter(({isDot}) => isDot)];
  return [...drawByDash(bars, bar, span), ...drawByDash(dots, dot, point)];
}

function toMark(event: Event, y: number, options: EventMarksOptions) {
  const {mention_id, stage_id, grade, href, ...row} = event.first;
  const {isDot, x, x2} = toSpan(event, options);
  const colour = toStageMark(stage_id);
  const isDashed = isPromise(row);
  return {
    ...{mention_id, y, x, x2, middle: (x + x2) / 2, isDot, isDashed},
    fill: toHex(isDashed || grade === 'brief' ? 'paper' : colour),
    stroke: isDot ? toHex(colour) : toGradient('paper', colour, 0.35),
    shape: toStageShape(stage_id),
    ...{href, label: describeEvent(event, options)},
  };
}

function toSpan({first}: Event, {scale, left, side}: EventMarksOptions) {
  if (!scale) {
    const ends = [side.x - side.sign * 36, side.x - side.sign * 10].sort((one, other) => one - other);
    return {isDot: false, x: ends[0]!, x2: ends[1]!};
  }
  const {form, from, to} = toTimeSpan(first, scale);
  return {isDot: form === 'dot', x: left + toX(scale, from), x2: left + toX(scale, to)};
}

/** An event in words, as its mark is called, with its doubt of time. */
function describeEvent(event: Event, {by, language}: EventMarksOptions): string {
  const {first} = event;
  const when = formatInterval(findInterval(first) ?? {}, language, {isFull: true});
  const name = by === 'cluster' ? [formatCluster(first, language)] : [];
  const parts = [...name, formatStages(event, language), `\u2068${formatVoice(first, language)}\u2069`, when];
  return formatPlainList(parts, language);
}
