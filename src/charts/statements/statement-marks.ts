import type {Language} from '../../rows.js';
import {isolateInDrawing} from '../../words/isolate.js';
import {formatQuantity} from '../../words/quantity.js';
import {findConceptColours, toHex, type ColourName} from '../colours.js';
import {toGradient} from '../gradient.js';
import {drawByDash, listLayer} from '../layers.js';
import {formatVoice, isOpen, isPromise, type Statement} from '../statement.js';
import {PAINT, verbatim, type Layer} from '../spec.js';
import {fromX, toTimeSpan, toX, type TimeScale, type TimeSpan} from '../time-axis.js';

/** A statement's mark, wherever it stands. */
export interface Look {
  row: Statement;
  value: number;
  colours: Record<'mark' | 'tint' | 'word', ColourName>;
  isHollow: boolean;
  isDashed: boolean;
}

/** One statement as drawn: an exact day is a dot, a longer stretch a bar, an undated one a bar in the strip. */
export type StatementMark = Look & TimeSpan;

/** Says how each statement is drawn: the colours of its noun, hollow for a brief, dashed for a promise. */
export function toLook(row: Statement): Look {
  return {
    ...{row, value: row.value, colours: findConceptColours(row.concept_id)},
    ...{isHollow: row.grade === 'brief', isDashed: isPromise(row)},
  };
}

/** Says how each statement is drawn, and where in time. */
export function toMark(row: Statement, scale: TimeScale): StatementMark {
  return {...toLook(row), ...toTimeSpan(row, scale)};
}

const RADIUS = 0.34;
const DOT = `M${-RADIUS},0A${RADIUS},${RADIUS},0,1,1,${RADIUS},0A${RADIUS},${RADIUS},0,1,1,${-RADIUS},0Z`;
const UP = 'M0,-0.34L0,-1L-0.26,-0.68L0,-1L0.26,-0.68L0,-1';
const DOWN = UP.replace(/,-(\d)/g, ',$1');
const ARROWS: Record<string, string> = {
  '>': UP,
  '>=': `${UP}M-0.42,0.48L0.42,0.48`,
  '<': DOWN,
  '<=': `${DOWN}M-0.42,-0.48L0.42,-0.48`,
};

/** The path of a mark for an operator, in a box from -1 to 1: the arrow leaves the dot on its open side. */
export function toShape(operator: string, hasDot = true): string {
  return (hasDot ? DOT : 'M-0.03,0L0.03,0') + (ARROWS[operator] ?? '');
}

const SYMBOL_SIZE = 210;
const REACH = Math.sqrt(SYMBOL_SIZE);

/** The dots of statements, by what they carry as `middle` and `value`: shape by operator, hollow for briefs, dashed for promises. */
export function drawSymbols(
  marks: (Look & Pick<TimeSpan, 'form' | 'middle'>)[],
  x: Layer,
  y: Layer,
  language: Language,
): Layer[] {
  const values = marks
    .filter(({form, row}) => form === 'dot' || isOpen(row))
    .map(({row, middle, value, colours, form, isHollow, isDashed}) => ({
      ...{claim_id: row.claim_id, middle, value, isDashed},
      shape: toShape(row.operator, form === 'dot'),
      fill: toHex(isHollow || isDashed ? 'paper' : colours.mark),
      stroke: toHex(colours.mark),
      tooltip: `${formatQuantity(row, language)} · ${formatVoice(row, language)}`,
    }));
  const mark = {type: 'point', opacity: 1, strokeWidth: 1.8, size: SYMBOL_SIZE * 4};
  return drawByDash(values, mark, {x, y, shape: verbatim('shape'), ...PAINT, tooltip: {field: 'tooltip'}});
}

/** Bars for statements whose day is not known, lighter at the ends, and soft bands behind “about”. */
export function drawBars(marks: StatementMark[], scale: TimeScale, x: Layer, y: Layer): Layer[] {
  const bands = marks.filter(({row}) => row.operator === '~').map((mark) => toBand(mark, scale));
  const bars = marks.filter(({form}) => form !== 'dot');
  const encoding = {x: {...x, field: 'from'}, x2: {field: 'to'}, y, ...PAINT};
  const bar = {type: 'rect', height: {expr: 'datum.height'}, cornerRadius: 3.5, strokeWidth: 1.4};
  const solid = bars.filter(({isDashed}) => !isDashed).map(toBar);
  const dashed = bars.filter(({isDashed}) => isDashed).map(toBar);
  return [
    ...listLayer([...bands, ...solid], bar, encoding),
    ...listLayer(dashed, {...bar, strokeDash: [3, 2]}, encoding),
  ];
}

function toBar({row, from, to, value, colours, isHollow, isDashed, form}: StatementMark): Layer {
  const stroke = toGradient(form === 'strip' ? 'paper' : colours.tint, colours.mark, 0.3);
  const fill = isHollow || isDashed ? toHex('paper') : stroke;
  return {claim_id: row.claim_id, from, to, value, fill, stroke, height: 7};
}

function toBand({row, middle, value, colours, form, ...span}: StatementMark, scale: TimeScale): Layer {
  const x = toX(scale, middle);
  const [from, to] = form === 'dot' ? [fromX(scale, x - 11), fromX(scale, x + 11)] : [span.from, span.to];
  const fill = toGradient('paper', colours.tint, 0.5, true);
  return {claim_id: row.claim_id, from, to, value, fill, stroke: null, height: 22};
}

/** How far a mark reaches from its middle, in pixels: what labels must keep clear of. */
export function toReach(
  {form, from, to, row: {operator}}: StatementMark,
  scale: TimeScale,
): {x: number; up: number; down: number} {
  const arrow = REACH * 0.95;
  const plain = operator === '~' ? 9 : 6;
  return {
    x: form === 'dot' ? 6 : Math.max(6, (toX(scale, to) - toX(scale, from)) / 2),
    up: operator.startsWith('>') ? arrow : plain,
    down: operator.startsWith('<') ? arrow : plain,
  };
}

/** The label of a mark: the value with its hedge, and whose word it is. */
export function toLabelLines({row}: StatementMark, language: Language): [value: string, voice: string] {
  return [isolateInDrawing(formatQuantity(row, language)), isolateInDrawing(formatVoice(row, language))];
}
