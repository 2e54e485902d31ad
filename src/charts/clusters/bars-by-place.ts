import type {Language} from '../../rows.js';
import {isolateInText} from '../../words/isolate.js';
import {formatList, formatPlainList} from '../../words/list.js';
import {formatNumber} from '../../words/number.js';
import {say} from '../../words/say.js';
import {toHex} from '../colours.js';
import {drawBoxes, drawTexts, type DrawnText} from '../layers.js';
import {toSide} from '../side.js';
import {createChart, SIZES, type ChartOptions, type ChartSpec} from '../spec.js';
import {shorten} from '../text-width.js';
import {formatFigure} from '../official/format-figure.js';
import {findTop} from '../top-finding.js';

/** A place (or sector) and how many named clusters it has. */
export interface PlaceCount {
  id: string;
  name: string;
  value: number;
  /** Its unit, where it is an official figure. */
  unit?: string | undefined;
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
  return createChart(options, {
    title: findInCounts(sorted, options.subject ?? '', language),
    ...{width, height: Math.max(1, bars.length) * ROW, margin: {top: 2, bottom: 2}},
    view: {layer: [...drawBoxes(bars), ...drawTexts([...names, ...values])]},
  });
}

/** How many places with one each are named in a title; more are counted. */
const MOST_NAMED = 8;

// where every place has one, none has most
function findInCounts(rows: readonly PlaceCount[], what: string, language: Language): string {
  if (rows.length > 1 && rows.every(({value, unit}) => value === 1 && !unit)) {
    if (rows.length > MOST_NAMED) return say(language, 'finding.one-each-many', {what, n: rows.length});
    const names = rows.map(({name}) => isolateInText(name, language));
    return say(language, 'finding.one-each', {what, names: formatList(names, language)});
  }
  const scale = {per: 1, decimals: rows.every(({value}) => Number.isInteger(value)) ? 0 : 1};
  const ranked = rows.map((row) => ({
    ...row,
    written: row.unit
      ? formatFigure(row.value, row.unit, scale, language)
      : formatNumber(row.value, language),
  }));
  return findTop(ranked, what, language);
}
