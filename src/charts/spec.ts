import type {Language} from '../rows.js';
import {toOpening} from '../words/language.js';
import {say} from '../words/say.js';
import {toHex} from './colours.js';

/** One layer of a drawing, in Vega-Lite's words. */
export type Layer = Record<string, unknown>;

interface Margin {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

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
  margin: Margin;
  /** Sentences under the drawing: why there is no line, what is silent. */
  notes: string[];
}

/** A Vega-Lite spec whose `description` is the alt text: one sentence, which points to the table. */
export type ChartSpec = Record<string, unknown> & {description: string; usermeta: {khoosheh: ChartMeta}};

/** What a mark leads to, and what it says to who cannot see it: the address of a page, and the name of the link. */
export interface Linked {
  href?: string | undefined;
  label?: string | undefined;
}

/** What every chart function takes besides its rows. */
export interface ChartOptions {
  language: Language;
  /** Outer width in pixels; 640 where the page does not say. */
  width?: number;
  /** The finding as a sentence; the chart finds one in its rows where this is absent. */
  title?: string;
  /** What a finding is about where the rows do not say it: a place, a sector, a cluster, an indicator. */
  subject?: string;
  /** Measure, unit and place. */
  subtitle?: string;
}

/** What a chart draws and says. */
export interface Drawing {
  /** The finding in the rows, for pages that give none. */
  title: string;
  notes?: string[];
  /** Size within the margin. */
  width: number;
  height: number;
  margin?: Partial<Margin>;
  /** Layers of one view, or panels one beneath the other. */
  view: {layer: Layer[]} | {vconcat: Layer[]; spacing: number; bounds: 'flush'};
}

export const FONT = 'Vazirmatn, "Vazirmatn Variable", system-ui, sans-serif';
export const SIZES = {label: 12.5, small: 11};

/** Wraps a drawing into a whole spec with the house's configuration: no frame, no grid, no legend. */
export function createChart(options: ChartOptions, drawing: Drawing): ChartSpec {
  const {width, height, notes = [], view} = drawing;
  const margin = {top: 0, right: 0, bottom: 0, left: 0, ...drawing.margin};
  const {language, subtitle = ''} = options;
  const title = toOpening(options.title ?? drawing.title, language);
  const meta: ChartMeta = {
    ...{language, title, subtitle, notes, margin},
    width: width + margin.left + margin.right,
    height: height + margin.top + margin.bottom,
  };
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: say(language, 'chart.alt', {title}),
    usermeta: {khoosheh: meta},
    background: null,
    padding: margin,
    ...('layer' in view && {width, height}),
    ...view,
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
export function position(field: string, domain: [number, number]): Layer {
  return {field, type: 'quantitative', axis: null, scale: {domain, nice: false, zero: false}};
}

/** A position channel that holds pixels, for what has a place in the drawing but no quantity. */
export function pixel(field: string): Layer {
  return {field, type: 'quantitative', axis: null, scale: null};
}

/** A channel whose values are drawn as they are. */
export function verbatim(field: string): Layer {
  return {field, type: 'nominal', scale: null, legend: null};
}

/** Fill and stroke that each row carries itself. */
export const PAINT = {fill: verbatim('fill'), stroke: verbatim('stroke')};

/** The channels that make each mark of a layer a link with a name. */
export const LINK = {href: {field: 'href'}, tooltip: {field: 'label'}};
