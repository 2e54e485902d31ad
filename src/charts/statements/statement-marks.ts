import {findConceptColours, toHex, type ColourName} from '../colours.js';
import {formatQuantity} from '../../words/quantity.js';
import {isolateInDrawing} from '../../words/isolate.js';
import type {Language} from '../../rows.js';
import {findInterval, formatVoice, isOpen, isPromise, type Statement} from '../rows.js';
import {listLayer, verbatim, type Layer} from '../spec.js';
import {fromX, toDays, toX, type TimeScale} from '../time-axis.js';

/** One statement as drawn: an exact day is a dot, a longer stretch a bar, an undated one a bar in the strip. */
export interface StatementMark {
  row: Statement;
  form: 'dot' | 'bar' | 'strip';
  /** Day numbers. */
  from: number;
  to: number;
  middle: number;
  value: number;
  colours: Record<'mark' | 'tint' | 'word', ColourName>;
  isHollow: boolean;
  isDashed: boolean;
}

/** A month is drawn as a dot: at the scale of decades its ends are closer than the dot is wide. */
const LONGEST_DOT = 31;

/** Says how each statement is drawn. */
export function toMark(row: Statement, scale: TimeScale): StatementMark {
  const interval = findInterval(row);
  const [from, to] = interval ? toDays(interval) : [scale.strip ?? scale.end, scale.domain[1]];
  return {
    row,
    form: !interval ? 'strip' : to - from <= LONGEST_DOT ? 'dot' : 'bar',
    from,
    to,
    middle: (from + to) / 2,
    value: row.value,
    colours: findConceptColours(row.concept_id),
    isHollow: row.grade === 'brief',
    isDashed: isPromise(row),
  };
}

const RADIUS = 0.34;
const DOT = `M${-RADIUS},0A${RADIUS},${RADIUS},0,1,1,${RADIUS},0A${RADIUS},${RADIUS},0,1,1,${-RADIUS},0Z`;
const UP = 'M0,-0.34L0,-1L-0.26,-0.68L0,-1L0.26,-0.68L0,-1';
const DOWN = UP.replace(/,-(\d)/g, ',$1');

/** The path of a mark for an operator, in a box from -1 to 1: the arrow leaves the dot on its open side. */
export function toShape(operator: string, hasDot = true): string {
  const dot = hasDot ? DOT : 'M-0.03,0L0.03,0';
  return operator === '>'
    ? dot + UP
    : operator === '>='
      ? `${dot}${UP}M-0.42,0.48L0.42,0.48`
      : operator === '<'
        ? dot + DOWN
        : operator === '<='
          ? `${dot}${DOWN}M-0.42,-0.48L0.42,-0.48`
          : dot;
}

export const SYMBOL_SIZE = 210;
const REACH = Math.sqrt(SYMBOL_SIZE);

/** A dot of a statement in a spec: shape by operator, hollow for briefs, dashed for promises. */
export function createSymbols(marks: StatementMark[], x: Layer, y: Layer, language: Language): Layer[] {
  const drawn = marks.filter(({form, row}) => form === 'dot' || isOpen(row.operator));
  return [true, false].flatMap((isDashed) => {
    const values = drawn.filter((mark) => mark.isDashed === isDashed).map((mark) => toSymbol(mark, language));
    if (!values.length) return [];
    const mark = {
      type: 'point',
      opacity: 1,
      strokeWidth: 1.8,
      size: SYMBOL_SIZE * 4,
      ...(isDashed && {strokeDash: [2.5, 2]}),
    };
    const encoding = {
      x: {...x, field: 'middle'},
      y,
      shape: verbatim('shape'),
      fill: verbatim('fill'),
      stroke: verbatim('stroke'),
    };
    return [{data: {values}, mark, encoding: {...encoding, tooltip: {field: 'tooltip'}}}];
  });
}

function toSymbol(mark: StatementMark, language: Language): Record<string, unknown> {
  const {row, middle, value, colours} = mark;
  const stroke = toHex(colours.mark);
  return {
    claim_id: row.claim_id,
    middle,
    value,
    shape: toShape(row.operator, mark.form === 'dot'),
    fill: mark.isHollow || mark.isDashed ? toHex('paper') : stroke,
    stroke,
    tooltip: `${formatQuantity(row, language)} · ${formatVoice(row, language)}`,
  };
}

/** Bars for statements whose day is not known, lighter at the ends, and soft bands behind “about”. */
export function createBars(marks: StatementMark[], scale: TimeScale, x: Layer, y: Layer): Layer[] {
  const bands = marks.filter(({row}) => row.operator === '~').map((mark) => toBand(mark, scale));
  const bars = marks.filter(({form}) => form !== 'dot');
  const encoding = {
    x: {...x, field: 'from'},
    x2: {field: 'to'},
    y,
    fill: verbatim('fill'),
    stroke: verbatim('stroke'),
  };
  const bar = {type: 'rect', height: {expr: 'datum.height'}, cornerRadius: 3.5, strokeWidth: 1.4};
  const solid = bars.filter(({isDashed}) => !isDashed).map(toBar);
  const dashed = bars.filter(({isDashed}) => isDashed).map(toBar);
  return [
    ...listLayer([...bands, ...solid], bar, encoding),
    ...listLayer(dashed, {...bar, strokeDash: [3, 2]}, encoding),
  ];
}

function toBar({row, from, to, value, colours, isHollow, isDashed, form}: StatementMark): Layer {
  const gradient = toGradient(form === 'strip' ? 'paper' : colours.tint, colours.mark);
  const fill = isHollow || isDashed ? toHex('paper') : gradient;
  return {claim_id: row.claim_id, from, to, value, fill, stroke: gradient, height: 7};
}

function toBand({row, middle, from, to, value, colours, form}: StatementMark, scale: TimeScale): Layer {
  const x = toX(scale, middle);
  const ends = form === 'dot' ? [fromX(scale, x - 11), fromX(scale, x + 11)] : [from, to];
  const stops = [
    {offset: 0, color: toHex('paper')},
    {offset: 0.5, color: toHex(colours.tint)},
    {offset: 1, color: toHex('paper')},
  ];
  return {
    claim_id: row.claim_id,
    from: ends[0],
    to: ends[1],
    value,
    fill: {gradient: 'linear', x1: 0, y1: 0, x2: 0, y2: 1, stops},
    stroke: null,
    height: 22,
  };
}

function toGradient(end: ColourName, middle: ColourName): Record<string, unknown> {
  const stops = [
    {offset: 0, color: toHex(end)},
    {offset: 0.3, color: toHex(middle)},
    {offset: 0.7, color: toHex(middle)},
    {offset: 1, color: toHex(end)},
  ];
  return {gradient: 'linear', x1: 0, y1: 0, x2: 1, y2: 0, stops};
}

/** How far a mark reaches from its middle, in pixels: what labels must keep clear of. */
export function toReach(mark: StatementMark, scale: TimeScale): {x: number; up: number; down: number} {
  const width = mark.form === 'dot' ? 6 : (toX(scale, mark.to) - toX(scale, mark.from)) / 2;
  const arrow = REACH * 0.95;
  const {operator} = mark.row;
  return {
    x: Math.max(6, width),
    up: operator.startsWith('>') ? arrow : operator === '~' ? 9 : 6,
    down: operator.startsWith('<') ? arrow : operator === '~' ? 9 : 6,
  };
}

/** The label of a mark: the value with its hedge, and whose word it is. */
export function toLabelLines({row}: StatementMark, language: Language): [value: string, voice: string] {
  return [isolateInDrawing(formatQuantity(row, language)), isolateInDrawing(formatVoice(row, language))];
}
