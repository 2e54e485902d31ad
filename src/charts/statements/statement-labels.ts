import type {Language} from '../../rows.js';
import {placeLabels, type Box, type Placed} from '../place-labels.js';
import {findSegments} from './series-lines.js';
import type {TextRow} from '../layers.js';
import {SIZES} from '../spec.js';
import {toLabelLines, toReach, type StatementMark} from './statement-marks.js';
import {estimateWidth, shorten} from '../text-width.js';
import {toX, type TimeScale} from '../time-axis.js';

/** A lane's drawing area: its size in pixels, the value at its upper edge, and the step of its rules. */
export interface Panel {
  width: number;
  height: number;
  top: number;
  step: number;
}

const LINE = 14;

/** Writes value and source beside each mark where there is room; what finds none stays in the table. */
export function listLabels(
  marks: StatementMark[],
  scale: TimeScale,
  panel: Panel,
  language: Language,
): TextRow[] {
  const toY = (value: number) => panel.height * (1 - value / panel.top);
  const labelled = dropRepeats(marks, scale);
  const texts = labelled.map((mark) => toTexts(mark, scale, language));
  const wanted = labelled.map((mark, index) => ({
    x: toX(scale, mark.middle),
    y: toY(mark.value),
    reachX: toReach(mark, scale).x,
    reachY: Math.max(toReach(mark, scale).up, toReach(mark, scale).down),
    sizes: texts[index]!.map((lines) => toSize(lines)),
  }));
  const frame: Box = {x: -6, y: 0, width: panel.width + 12, height: panel.height};
  const obstacles = [...marks.map((mark) => toObstacle(mark, scale, toY)), ...listEdges(scale, panel)];
  const placed = placeLabels(wanted, frame, obstacles, listLineBoxes(marks, scale, toY));
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

function toRows(box: NonNullable<Placed>, lines: string[], mark: StatementMark): TextRow[] {
  const align = box.side === 'right' ? 'left' : box.side === 'left' ? 'right' : 'center';
  const x = align === 'left' ? box.x : align === 'right' ? box.x + box.width : box.x + box.width / 2;
  return lines.map((text, index) => ({
    x,
    y: box.y + LINE * (index + 0.5),
    text,
    align,
    ...(index
      ? {size: SIZES.small, fill: 'quiet'}
      : {size: SIZES.label, weight: 600, fill: mark.colours.word}),
  }));
}

// the same value said again close by is one label: the second mark speaks for itself
function dropRepeats(marks: StatementMark[], scale: TimeScale): StatementMark[] {
  return marks.filter((mark, index) => {
    const isNear = (other: StatementMark) =>
      Math.abs(toX(scale, other.middle) - toX(scale, mark.middle)) < 24;
    return !marks
      .slice(0, index)
      .some(
        (other) => other.value === mark.value && other.row.operator === mark.row.operator && isNear(other),
      );
  });
}

function toObstacle(mark: StatementMark, scale: TimeScale, toY: (value: number) => number): Box {
  const reach = toReach(mark, scale);
  const y = toY(mark.value);
  return {
    x: toX(scale, mark.middle) - reach.x,
    y: y - reach.up,
    width: reach.x * 2,
    height: reach.up + reach.down,
  };
}

function listEdges(scale: TimeScale, panel: Panel): Box[] {
  const steps = Array.from(
    {length: Math.floor(panel.top / panel.step)},
    (_, index) => (index + 1) * panel.step,
  );
  const numbers = steps.map((value) => ({
    x: 0,
    y: panel.height * (1 - value / panel.top) + 2,
    width: 24,
    height: 11,
  }));
  const end = toX(scale, scale.end) + 9;
  const strip =
    scale.strip === undefined
      ? []
      : [{x: end, y: 0, width: toX(scale, scale.strip) - end - 4, height: panel.height}];
  return [...numbers, ...strip];
}

function listLineBoxes(marks: StatementMark[], scale: TimeScale, toY: (value: number) => number): Box[] {
  return findSegments(marks).flatMap((segment) =>
    segment.slice(1).flatMap((mark, index) => {
      const last = segment[index]!;
      return Array.from({length: 24}, (_, step) => {
        const share = step / 24;
        const day = last.middle + (mark.middle - last.middle) * share;
        const value = last.value + (mark.value - last.value) * share;
        return {x: toX(scale, day) - 2, y: toY(value) - 2, width: 4, height: 4};
      });
    }),
  );
}
