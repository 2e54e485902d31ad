import {toHex} from '../colours.js';
import {describeStatement} from '../describe-chart.js';
import {formatNumber} from '../../words/number.js';
import {formatQuantity} from '../../words/quantity.js';
import {formatIntervalShort} from '../../words/interval.js';
import {isolateInDrawing, joinInDrawing} from '../../words/isolate.js';
import type {Language} from '../../rows.js';
import {findInterval, formatConcept, formatVoice, type Statement} from '../rows.js';
import {niceStep} from '../nice-step.js';
import {
  createSpec,
  position,
  pixel,
  SIZES,
  type ChartMeta,
  type ChartOptions,
  type ChartSpec,
  type Layer,
} from '../spec.js';
import {createSymbols, toMark} from './statement-marks.js';
import {estimateWidth} from '../text-width.js';
import {createTimeScale} from '../time-axis.js';

export interface ConflictOptions extends ChartOptions {
  /** False where the two numbers count different things, so that their distance is no disagreement about one. */
  isSameThing?: boolean;
}

const ROW = 54;
const AXIS = 22;

/** Sets two statements (or more) that disagree on one axis of numbers, each with noun, voice and time; the gap in pomegranate. */
export function conflictFigure(rows: Statement[], options: ConflictOptions): ChartSpec {
  const {language, width = 640, isSameThing = true} = options;
  const highest = Math.max(1, ...rows.map(({value, high}) => high ?? value));
  const domain: [number, number] = [0, highest * 1.08];
  const margin = {top: 2, right: 14, bottom: 2, left: 14};
  const inner = width - margin.left - margin.right;
  const height = rows.length * ROW;
  const layer = [
    ...createAxis(domain, inner, height, language),
    ...(isSameThing ? createGap(rows, domain, height) : []),
    ...createMarks(rows, domain, language),
    ...createWords(rows, domain, inner, language),
  ];
  const title =
    options.title ??
    rows.map((row) => formatQuantity(row, language)).join(language === 'fa' ? ' در برابر ' : ' against ');
  const meta: ChartMeta = {
    language,
    title,
    subtitle: options.subtitle ?? '',
    width,
    height: height + AXIS + 4,
    margin,
    notes: [],
  };
  const description = [title, ...rows.map((row) => describeStatement(row, language))].join('. ').concat('.');
  return createSpec(meta, description, {width: inner, height: height + AXIS, layer});
}

function toY(index: number): number {
  return index * ROW + 38;
}

function createAxis(domain: [number, number], width: number, height: number, language: Language): Layer[] {
  const step = niceStep(domain[1]);
  const ticks = Array.from({length: Math.floor(domain[1] / step) + 1}, (_, index) => ({
    value: index * step,
    text: formatNumber(index * step, language),
    y: height + 12,
    y1: 14,
    y2: height + 3,
  }));
  const x = position('value', domain);
  return [
    {
      data: {values: ticks},
      mark: {type: 'rule', stroke: toHex('rule'), strokeWidth: 0.8},
      encoding: {x, y: pixel('y1'), y2: {field: 'y2'}},
    },
    {
      data: {values: ticks},
      mark: {type: 'text', align: 'center', fontSize: SIZES.small - 0.5, fill: toHex('quiet')},
      encoding: {x, y: pixel('y'), text: {field: 'text'}},
    },
    {
      data: {values: [{x: 0, x2: width, y: height + 3}]},
      mark: {type: 'rule', stroke: toHex('quiet'), strokeWidth: 0.8},
      encoding: {x: pixel('x'), x2: {field: 'x2'}, y: pixel('y')},
    },
  ];
}

/** The distance between the numbers, on the axis, and where each of them meets it. */
function createGap(rows: Statement[], domain: [number, number], height: number): Layer[] {
  const values = rows.map(({value}, index) => ({value, y: toY(index), y2: height + 3}));
  const [from, to] = [Math.min(...rows.map(({value}) => value)), Math.max(...rows.map(({value}) => value))];
  if (from === to) return [];
  const stroke = toHex('pomegranate');
  return [
    {
      data: {values},
      mark: {type: 'rule', stroke, strokeWidth: 0.9, strokeDash: [2, 2]},
      encoding: {x: position('value', domain), y: pixel('y'), y2: {field: 'y2'}},
    },
    {
      data: {values: [{from, to, y: height + 3}]},
      mark: {type: 'rule', stroke, strokeWidth: 3},
      encoding: {x: position('from', domain), x2: {field: 'to'}, y: pixel('y')},
    },
  ];
}

function createMarks(rows: Statement[], domain: [number, number], language: Language): Layer[] {
  const scale = createTimeScale(rows, 100, 0);
  const tracks = rows.map((_, index) => ({from: domain[0], to: domain[1], y: toY(index)}));
  const track = {
    data: {values: tracks},
    mark: {type: 'rule', stroke: toHex('rule'), strokeWidth: 0.8},
    encoding: {x: position('from', domain), x2: {field: 'to'}, y: pixel('y')},
  };
  const symbols = rows.flatMap((row, index) =>
    // here the axis is of numbers: a mark stands at its value, and time is told in words
    createSymbols(
      [{...toMark(row, scale), form: 'dot', middle: row.value, value: toY(index)}],
      position('value', domain),
      pixel('value'),
      language,
    ),
  );
  return [track, ...symbols];
}

function createWords(
  rows: Statement[],
  domain: [number, number],
  width: number,
  language: Language,
): Layer[] {
  const values = rows.map((row, index) => {
    const interval = findInterval(row);
    const parts = [
      row.concept_id ? formatConcept(row.concept_id, language) : '',
      formatVoice(row, language),
      formatIntervalShort(interval ?? {}, language),
    ];
    const x = (row.value / domain[1]) * width;
    const value = formatQuantity(row, language);
    const room = estimateWidth(value, SIZES.label) + 14;
    const isLeft = x + room > width;
    return {
      words: joinInDrawing(parts, language),
      value: isolateInDrawing(value),
      edge: language === 'fa' ? width + 14 : -14,
      x: x + (isLeft ? -11 : 11),
      y: toY(index),
      above: toY(index) - 22,
      isLeft,
    };
  });
  const edge = {type: 'text', align: language === 'fa' ? 'right' : 'left', fontSize: SIZES.small};
  const toLayer = (isLeft: boolean): Layer[] => {
    const own = values.filter((value) => value.isLeft === isLeft);
    const mark = {type: 'text', align: isLeft ? 'right' : 'left', fontWeight: 600};
    return own.length
      ? [{data: {values: own}, mark, encoding: {x: pixel('x'), y: pixel('y'), text: {field: 'value'}}}]
      : [];
  };
  return [
    {data: {values}, mark: edge, encoding: {x: pixel('edge'), y: pixel('above'), text: {field: 'words'}}},
    ...toLayer(true),
    ...toLayer(false),
  ];
}
