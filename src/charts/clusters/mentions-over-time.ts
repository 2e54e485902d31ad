import type {Language} from '../../rows.js';
import {joinInDrawing} from '../../words/isolate.js';
import {drawRules, drawTexts, type DrawnRule, type DrawnText} from '../layers.js';
import type {Mention} from '../statement.js';
import {say} from '../../words/say.js';
import {toSide, type Side} from '../side.js';
import {createChart, SIZES, type ChartOptions, type ChartSpec} from '../spec.js';
import {estimateWidth, shorten} from '../text-width.js';
import {
  createTimeScale,
  listStripHead,
  listYearRules,
  listYears,
  YEAR_PANEL,
  type TimeScale,
} from '../time-axis.js';
import {drawEventMarks} from './event-marks.js';
import {findInEvents, toEvents, toParts, type Event, type EventHead} from './mention-events.js';

export interface MentionsOptions extends ChartOptions {
  by: EventHead;
}

/** How many events are drawn; the rest, the least recent and then the undated, are counted in a note. */
const MOST = 36;
const WORD_SIZE = SIZES.small + 0.5;

/**
 * Draws the stages, awards and promises told of clusters, one row each, newest first: a dot for a day, a bar for a longer stretch,
 * dashed for what was planned or hoped, hollow where a brief is all we have, undated ones last and in their own strip. Where all are
 * undated they are a list of marks, and no year is drawn.
 */
export function mentionsOverTime(rows: readonly Mention[], options: MentionsOptions): ChartSpec {
  const {language, by, width = 640} = options;
  const events = toEvents(rows, language);
  const drawn = events.slice(0, MOST);
  const grid = toGrid(drawn, width, language);
  const {scale, head, row} = grid;
  const tops = drawn.map((_, index) => head + index * row);
  const bottom = head + Math.max(1, drawn.length) * row + 4;
  const years = scale && listYears(scale, bottom, language);
  const rules = scale ? [...listYearRules(scale, head, bottom), ...(years?.rules ?? [])] : [];
  const words = drawn.map((event, index): DrawnText => ({
    ...{x: grid.side.x, align: grid.side.align, y: tops[index]! + grid.words, size: WORD_SIZE},
    text: toLine(event, by, grid.room, language),
  }));
  const heights = tops.map((top) => top + grid.mark);
  const tracks = scale
    ? heights.map((y): DrawnRule => ({x: 0, x2: scale.width, y, y2: y, stroke: 'rule'}))
    : [];
  const axisWords = scale ? [...listStripHead(scale, 8, language), ...years!.texts] : [];
  const rest = events.length - drawn.length;
  return createChart(options, {
    title: findInEvents(events, by, language),
    notes: rest > 0 ? [say(language, 'events.rest', {n: rest})] : [],
    ...{width, height: bottom + (scale ? YEAR_PANEL[language] : 0), margin: {top: 4, bottom: 4}},
    view: {
      layer: [
        ...drawRules(shift([...rules, ...tracks], grid.left)),
        ...drawEventMarks(drawn, {heights, language, by, ...grid}),
        ...drawTexts([...shift(axisWords, grid.left), ...words]),
      ],
    },
  });
}

/** How rows are laid out: words at the side where reading begins, the time beside them, or below them on a narrow drawing. */
interface Grid {
  /** Undefined where nothing is dated. */
  scale: TimeScale | undefined;
  /** Where time begins in the drawing. */
  left: number;
  /** Where words begin, and their room. */
  side: Side;
  room: number;
  head: number;
  row: number;
  /** Where the middle of words and mark lies in a row. */
  words: number;
  mark: number;
}

function toGrid(events: Event[], width: number, language: Language): Grid {
  const side = toSide(language, width);
  const firsts = events.map(({first}) => first);
  const isWide = width >= 480;
  const room = isWide ? Math.round(width * 0.48) : width;
  const track = isWide ? width - room - 16 : width - 4;
  const left = isWide && side.sign > 0 ? width - track - 2 : 2;
  const scale = createTimeScale(firsts, track, {language, strip: 54});
  if (scale.ticks.length === 0) {
    const after = {...side, x: side.x + side.sign * LIST};
    return {scale: undefined, left, side: after, room: width - LIST, head: 0, row: 24, words: 12, mark: 12};
  }
  const head = scale.strip === undefined ? 0 : 18;
  return isWide
    ? {scale, left, side, room, head, row: 24, words: 12, mark: 12}
    : {scale, left, side, room, head, row: 38, words: 13, mark: 29};
}

/** Room for the mark before the words of a list. */
const LIST = 40;

function shift<Drawn extends {x: number; x2?: number}>(rows: Drawn[], left: number): Drawn[] {
  return rows.map((row) => ({...row, x: row.x + left, ...(row.x2 !== undefined && {x2: row.x2 + left})}));
}

// where a line is too long the day goes first, since the axis tells it too
function toLine(event: Event, by: EventHead, room: number, language: Language): string {
  const parts = toParts(event, by, language);
  if (estimateWidth(parts.join(' · '), WORD_SIZE) <= room) return joinInDrawing(parts, language);
  const [first, second] = parts as [string, string];
  const rest = room - estimateWidth(`${first} · `, WORD_SIZE);
  const short = shorten(second, WORD_SIZE, rest);
  if (estimateWidth(short, WORD_SIZE) > rest) return shorten(first, WORD_SIZE, room);
  return joinInDrawing([first, short], language);
}
