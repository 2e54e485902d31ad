import {formatPlainList} from '../../words/list.js';
import {formatNumber} from '../../words/number.js';
import {toHex} from '../colours.js';
import {drawBoxes, drawTexts, type DrawnText} from '../layers.js';
import {toSide} from '../side.js';
import {createChart, SIZES, type ChartOptions, type ChartSpec} from '../spec.js';
import {shorten} from '../text-width.js';
import {findTop} from '../top-finding.js';

/** A place (or sector) and how many named clusters it has. */
export interface PlaceCount {
  id: string;
  name: string;
  value: number;
  /** The page of the place. */
  href?: string | undefined;
}

const ROW = 24;

/** Draws counts as bars from one edge, longest first, with the number at the end; rows without a count are for the caller to tell. */
export function barsByPlace(rows: readonly PlaceCount[], options: ChartOptions): ChartSpec {
  const {language, width = 640} = options;
  const sorted = [...rows].sort(
    (one, other) => other.value - one.value || one.name.localeCompare(other.name, language),
  );
  const label = Math.min(170, width * 0.4);
  const scale = (width - label - 40) / Math.max(1, ...rows.map(({value}) => value));
  const {x, align, sign} = toSide(language, width);
  const start = x + sign * label;
  const bars = sorted.map((row, index) => ({
    ...row,
    ...{x: start, x2: start + sign * row.value * scale, y: index * ROW + 4, y2: index * ROW + 16},
    fill: toHex('lapis3'),
    label: formatPlainList([row.name, formatNumber(row.value, language)], language),
  }));
  const names = bars.map(({name, y}): DrawnText => ({
    ...{x, y: y + 6, align},
    text: shorten(name, SIZES.label, label - 10),
  }));
  const values = bars.map(({value, x2, y}): DrawnText => ({
    ...{x: x2 + sign * 6, y: y + 6, align, weight: 600},
    text: formatNumber(value, language),
  }));
  const toRanked = (row: PlaceCount) => ({...row, written: formatNumber(row.value, language)});
  return createChart(options, {
    title: findTop(sorted.map(toRanked), options.subject ?? '', language),
    ...{width, height: Math.max(1, bars.length) * ROW, margin: {top: 2, bottom: 2}},
    view: {layer: [...drawBoxes(bars), ...drawTexts([...names, ...values])]},
  });
}
