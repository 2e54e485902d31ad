import {toHex} from '../colours.js';
import {joinInDrawing} from '../../words/isolate.js';
import type {Language} from '../../rows.js';
import {findInterval, isPromise, type Mention} from '../rows.js';
import {toStageMark} from '../stages.js';
import {drawRules, drawTexts, PIXELS, type Plane, type RuleRow, type TextRow} from '../layers.js';
import {describeEvents, MOST, toEvents, toNotes, toParts, toTitle, type Event} from './mention-events.js';
import {
  createSpec,
  listLayer,
  pixel,
  position,
  SIZES,
  verbatim,
  type ChartMeta,
  type ChartOptions,
  type ChartSpec,
  type Layer,
} from '../spec.js';
import {estimateWidth, shorten} from '../text-width.js';
import {
  createTimeScale,
  fromX,
  listYearRules,
  listYears,
  toDays,
  toStripWidth,
  YEAR_PANEL,
  type TimeScale,
} from '../time-axis.js';

export interface MentionsOptions extends ChartOptions {
  /** What each row's words begin with: the stage on a cluster's page, the cluster on a sector's or province's. */
  by: 'stage' | 'cluster';
}

const ROW = 38;
const UNDATED = {fa: 'بی\u200cتاریخ', en: 'undated'};

/**
 * Draws the stages, awards and promises told of clusters, one row each, in order of time: a dot for a day, a bar for a longer stretch,
 * dashed for what was planned or hoped, hollow where a brief is all we have, undated ones last and in their own strip.
 */
export function mentionsOverTime(rows: Mention[], options: MentionsOptions): ChartSpec {
  const {language, width = 640} = options;
  const events = toEvents(rows, language);
  const drawn = events.slice(0, MOST);
  const margin = {top: 4, right: 2, bottom: 4, left: 2};
  const strip = drawn.some(({first}) => !findInterval(first))
    ? toStripWidth(UNDATED[language], width < 480 ? 54 : 72)
    : 0;
  const scale = createTimeScale(
    drawn.map(({first}) => first),
    width - margin.left - margin.right,
    strip,
  );
  const head = strip ? 18 : 0;
  const place = (index: number) => head + index * ROW + 29;
  const bottom = head + Math.max(1, drawn.length) * ROW + 6;
  const years = listYears(scale, bottom, language);
  const plane = toPlane(scale);
  const words = listWords(drawn, place, scale, options);
  const undated: TextRow[] = strip
    ? [
        {
          x: scale.width - strip / 2,
          y: 8,
          text: UNDATED[language],
          align: 'center',
          size: SIZES.small,
          fill: 'quiet',
        },
      ]
    : [];
  const tracks = drawn.map((_, index): RuleRow => ({
    x: 0,
    x2: scale.width,
    y: place(index),
    y2: place(index),
    stroke: 'rule',
  }));
  const layer = [
    ...drawRules([...listYearRules(scale, head, bottom), ...tracks, ...years.rules], plane),
    ...createMarks(drawn, place, scale),
    ...drawTexts([...undated, ...words, ...years.texts], plane),
  ];
  const title = options.title ?? toTitle(rows, language);
  const height = bottom + YEAR_PANEL[language];
  const meta: ChartMeta = {
    language,
    title,
    subtitle: options.subtitle ?? '',
    width,
    height: height + margin.top + margin.bottom,
    margin,
    notes: toNotes(events, language),
  };
  return createSpec(meta, describeEvents(events, title, options), {width: scale.width, height, layer});
}

function toPlane(scale: TimeScale): Plane {
  return {...PIXELS, fromX: (x) => fromX(scale, x), x: (field) => position(field, scale.domain)};
}

function createMarks(rows: Event[], place: (index: number) => number, scale: TimeScale): Layer[] {
  const marks = rows.map((event, index) => toMark(event, place(index), scale));
  const encoding = {y: pixel('y'), fill: verbatim('fill'), stroke: verbatim('stroke')};
  const [middle, from] = [position('middle', scale.domain), position('from', scale.domain)];
  return [true, false].flatMap((isDashed) => {
    const dash = isDashed ? {strokeDash: [2.5, 2]} : {};
    const own = marks.filter((mark) => mark.isDashed === isDashed);
    const bars = own.filter(({isDot}) => !isDot).map(toBar);
    const dots = own.filter(({isDot}) => isDot);
    const bar = {type: 'rect', height: 8, cornerRadius: 4, strokeWidth: 1.3, ...dash};
    const dot = {type: 'point', size: 90, strokeWidth: 1.7, opacity: 1, ...dash};
    return [
      ...listLayer(bars, bar, {...encoding, x: from, x2: {field: 'to'}}),
      ...listLayer(dots, dot, {...encoding, x: middle, shape: verbatim('shape')}),
    ];
  });
}

function toMark({first: row}: Event, y: number, scale: TimeScale) {
  const interval = findInterval(row);
  const [from, to] = interval ? toDays(interval) : [scale.strip ?? scale.end, scale.domain[1]];
  const colour = toHex(toStageMark(row.stage_id));
  const isDashed = isPromise(row);
  return {
    mention_id: row.mention_id,
    from,
    to,
    middle: (from + to) / 2,
    y,
    fill: isDashed || row.grade === 'brief' ? toHex('paper') : colour,
    stroke: colour,
    shape: row.stage_id === 'award' ? 'diamond' : 'circle',
    isDashed,
    isDot: Boolean(interval) && to - from <= 31,
  };
}

function toBar({
  stroke,
  fill,
  ...mark
}: {
  stroke: string;
  fill: string;
  from: number;
  to: number;
  y: number;
  mention_id: string;
}): Layer {
  const stops = [
    {offset: 0, color: toHex('paper')},
    {offset: 0.35, color: stroke},
    {offset: 0.65, color: stroke},
    {offset: 1, color: toHex('paper')},
  ];
  return {
    mention_id: mark.mention_id,
    from: mark.from,
    to: mark.to,
    y: mark.y,
    fill,
    stroke: {gradient: 'linear', x1: 0, y1: 0, x2: 1, y2: 0, stops},
  };
}

function listWords(
  rows: Event[],
  place: (index: number) => number,
  scale: TimeScale,
  options: MentionsOptions,
): TextRow[] {
  const {language, by} = options;
  const [x, align] = language === 'fa' ? ([scale.width, 'right'] as const) : ([0, 'left'] as const);
  return rows.map((event, index) => {
    const text = toLine(event, by, scale.width, language);
    return {x, y: place(index) - 14, text, align, size: SIZES.small + 0.5};
  });
}

// where a line is too long the day goes first, since the axis tells it too
function toLine(event: Event, by: 'stage' | 'cluster', room: number, language: Language): string {
  const size = SIZES.small + 0.5;
  const parts = toParts(event, by, language);
  if (estimateWidth(parts.join(' · '), size) <= room) return joinInDrawing(parts, language);
  const [first, second] = parts as [string, string];
  return joinInDrawing([first, shorten(second, size, room - estimateWidth(`${first} · `, size))], language);
}
