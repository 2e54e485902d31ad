import {toHex, type ColourName} from './colours.js';
import {isolateInDrawing} from '../words/isolate.js';
import {listLayer, pixel, verbatim, type Layer} from './spec.js';

/** How pixels become the quantities of a drawing: layout is reckoned in pixels, specs hold days and values. */
export interface Plane {
  fromX: (x: number) => number;
  fromY: (y: number) => number;
  /** Position channels for a field of either direction. */
  x: (field: string) => Layer;
  y: (field: string) => Layer;
}

/** A plane where pixels are all there is. */
export const PIXELS: Plane = {fromX: (x) => x, fromY: (y) => y, x: pixel, y: pixel};

export interface TextRow {
  x: number;
  y: number;
  text: string | string[];
  align?: 'left' | 'center' | 'right';
  size?: number;
  weight?: number;
  fill?: ColourName;
}

export interface RuleRow {
  x: number;
  x2: number;
  y: number;
  y2: number;
  stroke: ColourName;
  width?: number;
}

/** All words of a drawing as one layer, each with its own place and style: many small layers cost far more to compile. */
export function drawTexts(rows: TextRow[], {fromX, fromY, x, y}: Plane): Layer[] {
  const values = rows.map(({text, align = 'left', size = 12.5, weight = 400, fill = 'ink', ...at}) => ({
    x: fromX(at.x),
    y: fromY(at.y),
    text: typeof text === 'string' ? isolateInDrawing(text) : text.map(isolateInDrawing),
    ...{align, size, weight, fill: toHex(fill)},
  }));
  const expr = (field: string) => ({expr: `datum.${field}`});
  const mark = {type: 'text', align: expr('align'), fontSize: expr('size'), fontWeight: expr('weight')};
  return listLayer(values, mark, {x: x('x'), y: y('y'), text: {field: 'text'}, fill: verbatim('fill')});
}

/** All straight rules of a drawing as one layer. */
export function drawRules(rows: RuleRow[], {fromX, fromY, x, y}: Plane): Layer[] {
  const values = rows.map(({stroke, width = 0.8, ...at}) => ({
    x: fromX(at.x),
    x2: fromX(at.x2),
    y: fromY(at.y),
    y2: fromY(at.y2),
    stroke: toHex(stroke),
    width,
  }));
  const mark = {type: 'rule', strokeWidth: {expr: 'datum.width'}};
  return listLayer(values, mark, {
    x: x('x'),
    x2: {field: 'x2'},
    y: y('y'),
    y2: {field: 'y2'},
    stroke: verbatim('stroke'),
  });
}
