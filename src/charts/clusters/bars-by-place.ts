import {toHex} from '../colours.js';
import {formatNumber} from '../../words/number.js';
import {formatPlainList} from '../../words/list.js';
import {isolateInDrawing} from '../../words/isolate.js';
import type {Language} from '../../rows.js';
import {
  createSpec,
  pixel,
  SIZES,
  type ChartMeta,
  type ChartOptions,
  type ChartSpec,
  type Layer,
} from '../spec.js';
import {shorten} from '../text-width.js';

/** A place (or sector) and how many named clusters it has. */
export interface Count {
  id: string;
  name: string;
  value: number;
}

const ROW = 24;

/** Draws counts as bars from one edge, longest first, with the number at the end; rows without a count are for the caller to tell. */
export function barsByPlace(rows: Count[], options: ChartOptions): ChartSpec {
  const {language, width = 640} = options;
  const sorted = [...rows].sort(
    (one, other) => other.value - one.value || one.name.localeCompare(other.name, language),
  );
  const label = Math.min(170, width * 0.4);
  const scale = (Math.min(width, 560) - label - 40) / Math.max(1, ...rows.map(({value}) => value));
  const sign = language === 'fa' ? -1 : 1;
  const start = language === 'fa' ? width - label : label;
  const bars = sorted.map(({id, name, value}, index) => ({
    id,
    name,
    value,
    x: start,
    end: start + sign * value * scale,
    y: index * ROW + 4,
    y2: index * ROW + 16,
  }));
  const title =
    options.title ??
    formatPlainList(
      sorted.slice(0, 3).map(({name, value}) => `${name} ${formatNumber(value, language)}`),
      language,
    );
  const margin = {top: 2, right: 0, bottom: 2, left: 0};
  const height = Math.max(1, bars.length) * ROW;
  const meta: ChartMeta = {
    language,
    title,
    subtitle: options.subtitle ?? '',
    width,
    height: height + 4,
    margin,
    notes: [],
  };
  const told = sorted.map(({name, value}) => `${name}: ${formatNumber(value, language)}`);
  return createSpec(meta, `${title}. ${formatPlainList(told, language)}.`, {
    width,
    height,
    layer: createLayers(bars, {width, label, sign, language}),
  });
}

type Bar = {name: string; value: number; x: number; end: number; y: number; y2: number};

function createLayers(
  bars: Bar[],
  {width, label, sign, language}: {width: number; label: number; sign: number; language: Language},
): Layer[] {
  const align = language === 'fa' ? 'right' : 'left';
  const names = bars.map(({name, y}) => ({
    text: isolateInDrawing(shorten(name, SIZES.label, label - 10)),
    x: language === 'fa' ? width : 0,
    y: y + 6,
  }));
  const values = bars.map(({value, end, y}) => ({
    text: formatNumber(value, language),
    x: end + sign * 6,
    y: y + 6,
  }));
  const encoding = {x: pixel('x'), y: pixel('y'), text: {field: 'text'}};
  return [
    {
      data: {values: bars},
      mark: {type: 'rect', fill: toHex('lapis3')},
      encoding: {x: pixel('x'), x2: {field: 'end'}, y: pixel('y'), y2: {field: 'y2'}},
    },
    {data: {values: names}, mark: {type: 'text', align}, encoding},
    {data: {values}, mark: {type: 'text', align, fontWeight: 600}, encoding},
  ];
}
