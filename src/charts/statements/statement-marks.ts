import type {Language} from '../../rows.js';
import {isolateInDrawing} from '../../words/isolate.js';
import {formatQuantity} from '../../words/quantity.js';
import {findConceptColours, toHex, type ColourName} from '../colours.js';
import {toGradient} from '../gradient.js';
import {drawByDash, listLayer} from '../layers.js';
import {formatVoice, isOpen, isPromise, type Statement} from '../statement.js';
import {PAINT, verbatim, type Layer, type Linked} from '../spec.js';
import {fromX, toTimeSpan, toX, type TimeScale, type TimeSpan} from '../time-axis.js';
import {describeStatement} from './describe-statement.js';

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

/** Width and height of the band behind “about”. */
const BAND = 22;
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
      ...{claim_id: row.claim_id, middle, value, isDashed, form},
      shape: toShape(row.operator, form === 'dot'),
      fill: toHex(isHollow || isDashed ? 'paper' : colours.mark),
      stroke: toHex(colours.mark),
      // the arrow of a bar belongs to the bar, which is the link
      ...(form === 'dot' && toLink(row, language)),
    }));
  const mark = {type: 'point', opacity: 1, strokeWidth: 1.8, size: SYMBOL_SIZE * 4};
  const encoding = {x, y, shape: verbatim('shape'), ...PAINT};
  return [true, false].flatMap((isDot) =>
    drawByDash(
      values.filter(({form}) => (form === 'dot') === isDot),
      mark,
      encoding,
    ),
  );
}

/** A statement's mark as a link to its sentence, named by its words. */
function toLink(row: Statement, language: Language): Linked {
  return {href: row.href, label: describeStatement(row, language)};
}

/** Stems from the lower to the upper number of statements that give a range, which the dot at one end alone would belie. */
export function drawRanges(marks: readonly StatementMark[], x: Layer, y: Layer): Layer[] {
  const values = marks
    .filter(({row}) => row.high !== null)
    .map(({row, middle, value, colours}) => {
      return {claim_id: row.claim_id, middle, value, high: row.high, stroke: toHex(colours.mark)};
    });
  return listLayer(values, RANGE, {x, y, y2: {field: 'high'}, stroke: PAINT.stroke});
}

const RANGE = {type: 'rule', strokeWidth: 6, strokeOpacity: 0.4};

/** Bars for statements whose day is not known, lighter at the ends, and soft bands behind “about”. */
export function drawBars(
  marks: StatementMark[],
  {scale, language}: {scale: TimeScale; language: Language},
  x: Layer,
  y: Layer,
): Layer[] {
  const bands = marks.filter(({row}) => row.operator === '~').map((mark) => toBand(mark, scale));
  const bars = marks.filter(({form}) => form !== 'dot').map((mark) => toBar(mark, language));
  const encoding = {x: {...x, field: 'from'}, x2: {field: 'to'}, y, ...PAINT};
  const bar = {type: 'rect', height: {expr: 'datum.height'}, cornerRadius: 3.5, strokeWidth: 1.4};
  return [...listLayer(bands, bar, encoding), ...drawByDash(bars, bar, encoding, [3, 2])];
}

function toBar({row, from, to, value, colours, isHollow, isDashed, form}: StatementMark, language: Language) {
  const stroke = toGradient(form === 'strip' ? 'paper' : colours.tint, colours.mark, 0.3);
  const fill = isHollow || isDashed ? toHex('paper') : stroke;
  return {
    ...{claim_id: row.claim_id, from, to, value, fill, stroke, isDashed, height: 7},
    ...toLink(row, language),
  };
}

function toBand({row, middle, value, colours, form, ...span}: StatementMark, scale: TimeScale) {
  const x = toX(scale, middle);
  const [from, to] =
    form === 'dot' ? [fromX(scale, x - BAND / 2), fromX(scale, x + BAND / 2)] : [span.from, span.to];
  const fill = toGradient('paper', colours.tint, 0.5, true);
  return {claim_id: row.claim_id, from, to, value, fill, stroke: null, height: BAND};
}

/** How far a mark reaches from its middle, in pixels: what labels must keep clear of. */
export function toReach(
  {form, from, to, row: {operator}}: StatementMark,
  scale: TimeScale,
): {x: number; up: number; down: number} {
  const arrow = REACH * 0.95;
  const plain = operator === '~' ? BAND / 2 : 6;
  return {
    x: form === 'dot' ? plain : Math.max(6, (toX(scale, to) - toX(scale, from)) / 2),
    up: operator.startsWith('>') ? arrow : plain,
    down: operator.startsWith('<') ? arrow : plain,
  };
}

/** The label of a mark: the value with its hedge, and whose word it is. */
export function toLabelLines({row}: StatementMark, language: Language): [value: string, voice: string] {
  return [isolateInDrawing(formatQuantity(row, language)), isolateInDrawing(formatVoice(row, language))];
}
