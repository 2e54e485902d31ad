import {isolateInDrawing} from '../words/isolate.js';
import {toHex, type ColourName} from './colours.js';
import {LINK, PAINT, pixel, type Layer, type Linked} from './spec.js';

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

/**
 * One layer over some rows, or none where there are no rows: an empty layer would still weigh. Where every row leads somewhere, its marks
 * are links.
 */
export function listLayer(values: (object | Linked)[], mark: Layer, encoding: Layer): Layer[] {
  if (values.length === 0) return [];
  const isLinked = values.every((row) => 'href' in row && row.href);
  return [{data: {values}, mark, encoding: {...encoding, ...(isLinked && LINK)}}];
}

export interface DrawnText {
  x: number;
  y: number;
  text: string;
  align?: 'left' | 'center' | 'right';
  size?: number;
  weight?: number;
  fill?: ColourName;
}

/**
 * All words of a drawing as one layer, each with its own place and style: many small layers cost far more to compile. The renderer lays
 * paper around them, so that no rule runs through a word.
 */
export function drawTexts(rows: DrawnText[], {fromX, fromY, x, y}: Plane = PIXELS): Layer[] {
  const values = rows.map(({text, align = 'left', size = 12.5, weight = 400, fill = 'ink', ...at}) => ({
    x: fromX(at.x),
    y: fromY(at.y),
    text: isolateInDrawing(text),
    ...{align, size, weight, fill: toHex(fill)},
  }));
  const expr = (field: string) => ({expr: `datum.${field}`});
  const mark = {type: 'text', align: expr('align'), fontSize: expr('size'), fontWeight: expr('weight')};
  return listLayer(values, mark, {x: x('x'), y: y('y'), text: {field: 'text'}, fill: PAINT.fill});
}

/** Words upon a dark area: what the renderer lays around them is as dark. */
export function drawTextsOnFill(rows: DrawnText[]): Layer[] {
  return drawTexts(rows).map((layer) => ({...layer, name: ON_FILL}));
}

/** The name of a layer of words upon a dark area. */
export const ON_FILL = 'on_fill';

export interface DrawnRule {
  x: number;
  x2: number;
  y: number;
  y2: number;
  stroke: ColourName;
  width?: number;
}

/** All straight rules of a drawing as one layer. */
export function drawRules(rows: DrawnRule[], plane: Plane = PIXELS, mark: Layer = {}): Layer[] {
  const {fromX, fromY, x, y} = plane;
  const values = rows.map(({stroke, width = 0.8, ...at}) => ({
    x: fromX(at.x),
    x2: fromX(at.x2),
    y: fromY(at.y),
    y2: fromY(at.y2),
    stroke: toHex(stroke),
    width,
  }));
  return listLayer(
    values,
    {type: 'rule', strokeWidth: {expr: 'datum.width'}, ...mark},
    {x: x('x'), x2: {field: 'x2'}, y: y('y'), y2: {field: 'y2'}, stroke: PAINT.stroke},
  );
}

export interface DrawnBox extends Linked {
  x: number;
  x2: number;
  y: number;
  y2: number;
  fill: string;
  stroke?: string;
}

/** Boxes in pixels as one layer. */
export function drawBoxes(rows: DrawnBox[], mark: Layer = {}): Layer[] {
  const encoding = {x: pixel('x'), x2: {field: 'x2'}, y: pixel('y'), y2: {field: 'y2'}, ...PAINT};
  return listLayer(rows, {type: 'rect', ...mark}, encoding);
}

/** Rows as a layer, and the dashed ones as a layer of their own beneath: a dash belongs to a whole layer. */
export function drawByDash(
  rows: ({isDashed: boolean} & Linked)[],
  mark: Layer,
  encoding: Layer,
  dash: [number, number] = [2.5, 2],
): Layer[] {
  const dashed = rows.filter(({isDashed}) => isDashed);
  const solid = rows.filter(({isDashed}) => !isDashed);
  return [...listLayer(dashed, {...mark, strokeDash: dash}, encoding), ...listLayer(solid, mark, encoding)];
}
