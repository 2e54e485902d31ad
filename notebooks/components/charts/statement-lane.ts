import {toHex} from '../colours.js';
import {formatNumber, isolate, type Language} from '../format.js';
import {toDayNumber} from '../jalali.js';
import type {Break} from '../rows.js';
import {findSegments} from './series-lines.js';
import {position, SIZES, type Layer} from './spec.js';
import {createLabels, type Panel} from './statement-labels.js';
import {createBars, createSymbols, type StatementMark} from './statement-marks.js';
import {wrap} from './text-width.js';
import {createYearRules, toX, type TimeScale} from './time-axis.js';

/** Height of a lane's head, and of the space between two lanes. */
export const HEAD = 22;
export const GAP = 14;
export const UNDATED = {fa: 'بی\u200cتاریخ', en: 'undated'};

/** A head with the lane's name and the drawing below it. */
export function createLane(
  name: string,
  marks: StatementMark[],
  scale: TimeScale,
  panel: Panel,
  {
    language,
    breaks,
    isFirst,
    isLast,
    head,
  }: {language: Language; breaks: Break[]; isFirst: boolean; isLast: boolean; head: number},
): Layer[] {
  const x = position('middle', scale.domain);
  const y = position('value', [0, panel.top]);
  const layer = [
    createYearRules(scale),
    ...createGrid(panel, scale, language),
    ...createBars(marks, scale, x, y),
    ...createLines(marks, breaks, x, y),
    ...createSymbols(marks, x, y, language),
    ...createLabels(marks, breaks, scale, panel, language),
    ...createBreaks(breaks, scale, isFirst),
  ];
  const gap = {width: scale.width, height: GAP, layer: [createEmpty()]};
  const title = {...createHead(name, marks, scale, language, isFirst), height: head};
  return [title, {width: scale.width, height: panel.height, layer}, ...(isLast ? [] : [gap])];
}

function createHead(
  name: string,
  marks: StatementMark[],
  scale: TimeScale,
  language: Language,
  isFirst: boolean,
): Layer {
  const x = language === 'fa' ? toX(scale, scale.end) : 0;
  // a lane of one noun wears its colour; where nouns meet in one measure, the marks tell them apart
  const words = new Set(marks.map(({colours}) => colours.word));
  const word = toHex(words.size === 1 ? [...words][0]! : 'ink');
  const title = {
    type: 'text',
    align: language === 'fa' ? 'right' : 'left',
    fontWeight: 700,
    fontSize: 13,
    fill: word,
  };
  const layer: Layer[] = [
    {
      data: {values: [{name: isolate(name)}]},
      mark: title,
      encoding: {x: {value: x}, y: {value: 10}, text: {field: 'name'}},
    },
  ];
  if (scale.strip !== undefined && isFirst)
    layer.push({
      data: {values: [{word: isolate(UNDATED[language])}]},
      mark: {type: 'text', align: 'center', fontSize: SIZES.small, fill: toHex('quiet')},
      encoding: {
        x: {value: (toX(scale, scale.strip) + scale.width) / 2},
        y: {value: 10},
        text: {field: 'word'},
      },
    });
  return {width: scale.width, layer};
}

function createGrid(panel: Panel, scale: TimeScale, language: Language): Layer[] {
  const y = position('value', [0, panel.top]);
  const x = position('from', scale.domain);
  const steps = Array.from(
    {length: Math.floor(panel.top / panel.step)},
    (_, index) => (index + 1) * panel.step,
  );
  const ends = {from: scale.domain[0], to: scale.domain[1]};
  const values = steps.map((value) => ({value, ...ends, text: formatNumber(value, language)}));
  const rule = (stroke: string): Layer => ({type: 'rule', stroke, strokeWidth: 0.8});
  return [
    {data: {values: [{value: 0, ...ends}]}, mark: rule(toHex('quiet')), encoding: {x, x2: {field: 'to'}, y}},
    {data: {values}, mark: rule(toHex('rule')), encoding: {x, x2: {field: 'to'}, y}},
    {
      data: {values},
      mark: {type: 'text', align: 'left', dx: 3, dy: 8, fontSize: SIZES.small - 1, fill: toHex('quiet')},
      encoding: {x, y, text: {field: 'text'}},
    },
    ...(scale.strip === undefined ? [] : [createStripEdge(scale)]),
  ];
}

function createStripEdge(scale: TimeScale): Layer {
  return {
    data: {values: [{from: scale.end, to: scale.strip}]},
    mark: {type: 'rect', fill: toHex('paper')},
    encoding: {x: position('from', scale.domain), x2: {field: 'to'}},
  };
}

function createLines(marks: StatementMark[], breaks: Break[], x: Layer, y: Layer): Layer[] {
  return findSegments(marks, breaks).map((segment) => ({
    data: {values: segment.map(({middle, value, row}) => ({middle, value, claim_id: row.claim_id}))},
    mark: {type: 'line', strokeWidth: 1.6, stroke: toHex(segment[0]!.colours.mark)},
    encoding: {x, y},
  }));
}

function createBreaks(breaks: Break[], scale: TimeScale, isFirst: boolean): Layer[] {
  if (!breaks.length) return [];
  const rules = breaks.map(({date}) => ({day: toDayNumber(date)}));
  const encoding = {x: position('day', scale.domain)};
  const rule = {
    data: {values: rules},
    mark: {type: 'rule', stroke: toHex('ink'), strokeWidth: 1, strokeDash: [1.5, 2.5]},
    encoding,
  };
  return isFirst ? [rule, ...breaks.map((one) => createReason(one, scale))] : [rule];
}

/** The reason of a break, written beside its rule on the side with more room. */
function createReason({date, reason}: Break, scale: TimeScale): Layer {
  const day = toDayNumber(date);
  const x = toX(scale, day);
  const isRight = x < scale.width / 2;
  const lines = wrap(reason, SIZES.small, Math.min(190, (isRight ? scale.width - x : x) - 8)).map((line) =>
    isolate(line),
  );
  const mark = {
    type: 'text',
    align: isRight ? 'left' : 'right',
    dx: isRight ? 5 : -5,
    fontSize: SIZES.small,
    fill: toHex('ink'),
  };
  return {
    data: {values: [{day, lines}]},
    mark,
    encoding: {x: position('day', scale.domain), y: {value: -HEAD - 12}, text: {field: 'lines'}},
  };
}

function createEmpty(): Layer {
  return {data: {values: [{}]}, mark: {type: 'rule', opacity: 0}, encoding: {x: {value: 0}}};
}
