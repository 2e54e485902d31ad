import type {Language} from '../../rows.js';
import {joinInDrawing} from '../../words/isolate.js';
import {toHex} from '../colours.js';
import {toGradient} from '../gradient.js';
import {drawByDash, drawRules, drawTexts, PIXELS, type Plane, type DrawnText} from '../layers.js';
import {isPromise, type Mention} from '../statement.js';
import {say} from '../../words/say.js';
import {toSide} from '../side.js';
import {
  createChart,
  PAINT,
  pixel,
  position,
  SIZES,
  verbatim,
  type ChartOptions,
  type ChartSpec,
  type Layer,
} from '../spec.js';
import {toStageMark, toStageShape} from '../stages.js';
import {estimateWidth, shorten} from '../text-width.js';
import {
  createTimeScale,
  fromX,
  listStripHead,
  listYearRules,
  listYears,
  toTimeSpan,
  YEAR_PANEL,
  type TimeScale,
} from '../time-axis.js';
import {
  describeEvents,
  findInEvents,
  toEvents,
  toParts,
  type Event,
  type EventHead,
} from './mention-events.js';

export interface MentionsOptions extends ChartOptions {
  by: EventHead;
}

/** How many events are drawn; the rest are counted in a note and stand in the table. */
const MOST = 24;
const ROW = 38;
const WORD_SIZE = SIZES.small + 0.5;

/**
 * Draws the stages, awards and promises told of clusters, one row each, in order of time: a dot for a day, a bar for a longer stretch,
 * dashed for what was planned or hoped, hollow where a brief is all we have, undated ones last and in their own strip.
 */
export function mentionsOverTime(rows: readonly Mention[], options: MentionsOptions): ChartSpec {
  const {language, by, width: outer = 640} = options;
  const events = toEvents(rows, language);
  const drawn = events.slice(0, MOST);
  const width = outer - 4;
  const firsts = drawn.map(({first}) => first);
  const scale = createTimeScale(firsts, width, {language, strip: outer < 480 ? 54 : 72});
  const head = scale.strip === undefined ? 0 : 18;
  const heights = drawn.map((_, index) => head + index * ROW + 29);
  const bottom = head + Math.max(1, drawn.length) * ROW + 6;
  const years = listYears(scale, bottom, language);
  const tracks = heights.map((y) => ({x: 0, x2: width, y, y2: y, stroke: 'rule' as const}));
  const side = toSide(language, width);
  const words = drawn.map((event, index): DrawnText => ({
    ...{x: side.x, align: side.align, y: heights[index]! - 14, size: WORD_SIZE},
    text: toLine(event, by, width, language),
  }));
  const toPosition = (field: string): Layer => position(field, scale.domain);
  const plane: Plane = {...PIXELS, fromX: (x) => fromX(scale, x), x: toPosition};
  return createChart(options, {
    title: findInEvents(events, by, language),
    told: describeEvents(events, by, language),
    notes: events.length > MOST ? [say(language, 'events.rest', {n: events.length - MOST})] : [],
    ...{width, height: bottom + YEAR_PANEL[language], margin: {top: 4, right: 2, bottom: 4, left: 2}},
    view: {
      layer: [
        ...drawRules([...listYearRules(scale, head, bottom), ...tracks, ...years.rules], plane),
        ...drawMarks(drawn, heights, scale),
        ...drawTexts([...listStripHead(scale, 8, language), ...words, ...years.texts], plane),
      ],
    },
  });
}

function drawMarks(events: Event[], heights: number[], scale: TimeScale): Layer[] {
  const marks = events.map((event, index) => toMark(event, heights[index]!, scale));
  const encoding = {y: pixel('y'), ...PAINT};
  const span = {...encoding, x: position('from', scale.domain), x2: {field: 'to'}};
  const point = {...encoding, x: position('middle', scale.domain), shape: verbatim('shape')};
  const bar = {type: 'rect', height: 8, cornerRadius: 4, strokeWidth: 1.3};
  const dot = {type: 'point', size: 90, strokeWidth: 1.7, opacity: 1};
  return [true, false].flatMap((isDashed) => {
    const own = marks.filter((mark) => mark.isDashed === isDashed);
    const [bars, dots] = [own.filter(({form}) => form !== 'dot'), own.filter(({form}) => form === 'dot')];
    return [...drawByDash(bars, bar, span), ...drawByDash(dots, dot, point)];
  });
}

function toMark({first: {mention_id, stage_id, ...row}}: Event, y: number, scale: TimeScale) {
  const span = toTimeSpan(row, scale);
  const colour = toStageMark(stage_id);
  const isDashed = isPromise(row);
  return {
    ...{...span, mention_id, y, isDashed},
    fill: toHex(isDashed || row.grade === 'brief' ? 'paper' : colour),
    stroke: span.form === 'dot' ? toHex(colour) : toGradient('paper', colour, 0.35),
    shape: toStageShape(stage_id),
  };
}

// where a line is too long the day goes first, since the axis tells it too
function toLine(event: Event, by: EventHead, room: number, language: Language): string {
  const parts = toParts(event, by, language);
  if (estimateWidth(parts.join(' · '), WORD_SIZE) <= room) return joinInDrawing(parts, language);
  const [first, second] = parts as [string, string];
  const rest = room - estimateWidth(`${first} · `, WORD_SIZE);
  return joinInDrawing([first, shorten(second, WORD_SIZE, rest)], language);
}
