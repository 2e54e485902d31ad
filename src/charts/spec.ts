import {toHex} from './colours.js';
import type {Language} from '../rows.js';

/** One layer of a drawing, in Vega-Lite's words. */
export type Layer = Record<string, unknown>;

/** What a chart says besides its marks; the figure frame and the renderer read it. */
export interface ChartMeta {
  language: Language;
  /** The finding, as a sentence. */
  title: string;
  /** Measure, unit and place. */
  subtitle: string;
  /** Outer size of the drawing in pixels. */
  width: number;
  height: number;
  margin: {top: number; right: number; bottom: number; left: number};
  /** Sentences under the drawing: why there is no line, what is silent. */
  notes: string[];
}

/** A Vega-Lite spec whose `description` is the alt text. */
export type ChartSpec = Record<string, unknown> & {description: string; usermeta: {khoosheh: ChartMeta}};

/** What every chart function takes besides its rows. */
export interface ChartOptions {
  language: Language;
  /** Outer width in pixels; 640 where the page does not say. */
  width?: number;
  /** The finding as a sentence; a plain one is made from the rows where it is absent. */
  title?: string;
  /** Measure, unit and place. */
  subtitle?: string;
}

export const FONT = 'Vazirmatn, "Vazirmatn Variable", system-ui, sans-serif';
export const SIZES = {label: 12.5, small: 11};

/** Wraps panels or layers into a whole spec with the house's configuration: no frame, no grid, no legend. */
export function createSpec(meta: ChartMeta, description: string, body: Record<string, unknown>): ChartSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description,
    usermeta: {khoosheh: meta},
    background: null,
    padding: meta.margin,
    ...body,
    config: {
      aria: false,
      font: FONT,
      view: {stroke: null, fill: null},
      concat: {spacing: 0},
      text: {fontSize: SIZES.label, fill: toHex('ink'), baseline: 'middle', lineHeight: 14},
    },
  };
}

/** A position channel with a fixed domain and no axis of its own; axes are drawn as marks, in the page's digits. */
export function position(field: string, domain: [number, number], reverse = false): Record<string, unknown> {
  return {
    field,
    type: 'quantitative',
    axis: null,
    scale: {domain, nice: false, zero: false, ...(reverse && {reverse})},
  };
}

/** A channel whose values are drawn as they are. */
export function verbatim(field: string): Record<string, unknown> {
  return {field, type: 'nominal', scale: null, legend: null};
}

/** A position channel that holds pixels, for what has a place in the drawing but no quantity. */
export function pixel(field: string): Record<string, unknown> {
  return {field, type: 'quantitative', axis: null, scale: null};
}

/** One layer over some rows, or none where there are no rows: an empty layer would still weigh. */
export function listLayer(values: object[], mark: Layer, encoding: Layer): Layer[] {
  return values.length ? [{data: {values}, mark, encoding}] : [];
}
