import type {Language} from '../../rows.js';
import type {DrawnText} from '../layers.js';
import {placeLabels, type Box, type PlacedLabel} from '../place-labels.js';
import {SIZES} from '../spec.js';
import {estimateWidth, shorten} from '../text-width.js';
import {toX, type TimeScale} from '../time-axis.js';
import {measureNumbers, toY, type Panel} from './panel.js';
import {toLabelLines, toReach, type StatementMark} from './statement-marks.js';

const LINE = 14;

/** Writes value and source beside each mark where there is room; what finds none stays in the table. */
export function listLabels(
  marks: StatementMark[],
  segments: StatementMark[][],
  {scale, panel, language}: {scale: TimeScale; panel: Panel; language: Language},
): DrawnText[] {
  const labelled = dropRepeats(marks, scale);
  const texts = labelled.map((mark) => toTexts(mark, scale, language));
  const wanted = labelled.map((mark, index) => {
    const reach = toReach(mark, scale);
    return {
      ...{x: toX(scale, mark.middle), y: toY(panel, mark.value)},
      ...{reachX: reach.x, reachY: Math.max(reach.up, reach.down)},
      sizes: texts[index]!.map(toSize),
    };
  });
  const frame: Box = {x: -6, y: 0, width: panel.width + 12, height: panel.height};
  const obstacles = [
    ...marks.map((mark) => toObstacle(mark, scale, panel)),
    ...listEdges(scale, panel, language),
  ];
  const lines = segments.flatMap((segment) => listLineBoxes(segment, scale, panel));
  const placed = placeLabels(wanted, frame, obstacles, lines);
  return placed.flatMap((box, index) => (box ? toRows(box, texts[index]![box.size]!, labelled[index]!) : []));
}

function toTexts(mark: StatementMark, scale: TimeScale, language: Language): string[][] {
  const [value, voice] = toLabelLines(mark, language);
  const room = mark.form === 'strip' ? toX(scale, mark.to) - toX(scale, mark.from) + 8 : 120;
  const short = shorten(voice, SIZES.small, room);
  return [...(estimateWidth(short, SIZES.small) <= room ? [[value, short]] : []), [value]];
}

function toSize(lines: string[]): {width: number; height: number} {
  const widths = lines.map((line, index) => estimateWidth(line, index ? SIZES.small : SIZES.label));
  return {width: Math.max(...widths) + 2, height: lines.length * LINE};
}

function toRows(box: NonNullable<PlacedLabel>, lines: string[], mark: StatementMark): DrawnText[] {
  const align = box.side === 'right' ? 'left' : box.side === 'left' ? 'right' : 'center';
  const x = align === 'left' ? box.x : align === 'right' ? box.x + box.width : box.x + box.width / 2;
  return lines.map((text, index) => ({
    ...{x, y: box.y + LINE * (index + 0.5), text, align},
    ...(index ? {size: SIZES.small, fill: 'quiet'} : {weight: 600, fill: mark.colours.word}),
  }));
}

// the same value said again close by is one label: the second mark speaks for itself
function dropRepeats(marks: StatementMark[], scale: TimeScale): StatementMark[] {
  const isSame = (one: StatementMark, other: StatementMark) =>
    other.value === one.value &&
    other.row.operator === one.row.operator &&
    Math.abs(toX(scale, other.middle) - toX(scale, one.middle)) < 24;
  return marks.filter((mark, index) => !marks.slice(0, index).some((other) => isSame(mark, other)));
}

function toObstacle(mark: StatementMark, scale: TimeScale, panel: Panel): Box {
  const {x, up, down} = toReach(mark, scale);
  return {
    ...{x: toX(scale, mark.middle) - x, width: x * 2},
    ...{y: toY(panel, mark.value) - up, height: up + down},
  };
}

function listEdges(scale: TimeScale, panel: Panel, language: Language): Box[] {
  const numbers = panel.ticks.slice(1).map((value) => ({
    x: 0,
    y: toY(panel, value) + 2,
    width: measureNumbers([value], language) - 10,
    height: 11,
  }));
  if (scale.strip === undefined) return numbers;
  const end = toX(scale, scale.end) + 9;
  return [...numbers, {x: end, y: 0, width: toX(scale, scale.strip) - end - 4, height: panel.height}];
}

const STEPS = 24;

function listLineBoxes(segment: StatementMark[], scale: TimeScale, panel: Panel): Box[] {
  return segment.slice(1).flatMap((mark, index) => {
    const last = segment[index]!;
    return Array.from({length: STEPS}, (_, step) => {
      const share = step / STEPS;
      const day = last.middle + (mark.middle - last.middle) * share;
      const value = last.value + (mark.value - last.value) * share;
      return {x: toX(scale, day) - 2, y: toY(panel, value) - 2, width: 4, height: 4};
    });
  });
}
