import {sum} from 'd3-array';
import type {SpanYear} from '../../series/span-groups.js';
import {formatNumber} from '../../words/number.js';
import {say} from '../../words/say.js';
import {findConceptColours, toHex} from '../colours.js';
import {drawBoxes, drawTexts, type DrawnText} from '../layers.js';
import {toSide} from '../side.js';
import {SIZES, type Layer} from '../spec.js';
import {formatConcept} from '../statement.js';
import {estimateWidth} from '../text-width.js';
import {toColumn, toPanelHead, type SpanPanel} from './span-panel.js';

const STACK = 42;
const KEY_LINE = 16;

/** Height of the whole panel: a narrow drawing breaks the key to the terms into lines. */
export function measureTerms(years: readonly SpanYear[], panel: Omit<SpanPanel, 'top'>): number {
  return measureHead(years, panel) + STACK + 10;
}

function measureHead(years: readonly SpanYear[], panel: Omit<SpanPanel, 'top'>): number {
  const lines = layKey(years, panel).map(({line}) => line);
  return 52 + Math.max(0, ...lines) * KEY_LINE;
}

/** Draws the terms of each year as a stack of one height, a block a statement: how the word changes from year to year. */
export function drawTerms(years: readonly SpanYear[], panel: SpanPanel): Layer[] {
  const head = panel.top + measureHead(years, panel);
  const counts = years.map(({year, terms}): DrawnText => ({
    ...{x: toColumn(panel, year).middle, y: head - 7, align: 'center'},
    ...{
      text: formatNumber(
        sum(terms, ({statements}) => statements),
        panel.language,
      ),
    },
    ...{size: SIZES.small - 1, fill: 'quiet'},
  }));
  const key = listKey(years, panel);
  return [
    ...drawBoxes([...years.flatMap((year) => listBlocks(year, head, panel)), ...key.boxes]),
    ...drawTexts([toPanelHead(panel, say(panel.language, 'span.terms')), ...key.texts, ...counts]),
  ];
}

function listBlocks({year, terms}: SpanYear, head: number, panel: SpanPanel) {
  const {x, x2} = toColumn(panel, year);
  const blocks = sortTerms(terms).flatMap(({concept_id, statements}) =>
    Array.from({length: statements}, () => concept_id),
  );
  const height = STACK / blocks.length;
  const ground = head + STACK;
  return blocks.map((concept_id, index) => ({
    ...{year, concept_id, fill: toHex(findConceptColours(concept_id).mark)},
    ...{x: x + 1, x2: x2 - 1, y: ground - (index + 1) * height, y2: ground - index * height - 1},
  }));
}

// from the ground up: industrial, business, the bare noun
const ORDER = ['industrial_cluster', 'business_cluster', 'cluster'];

function sortTerms<Term extends {concept_id: string | null}>(terms: readonly Term[]): Term[] {
  const rank = ({concept_id}: Term): number =>
    (ORDER.indexOf(concept_id ?? '') + ORDER.length) % ORDER.length;
  return [...terms].sort((one, other) => rank(one) - rank(other));
}

/** Where the name of a term begins in the key: pixels from the edge at which reading begins, and in which line. */
interface KeyPlace {
  concept_id: string | null;
  text: string;
  from: number;
  line: number;
}

// Names are never cut: one that finds no room beside the last begins a line.
function layKey(years: readonly SpanYear[], {scale, language}: Omit<SpanPanel, 'top'>): KeyPlace[] {
  const used = new Map(years.flatMap(({terms}) => terms.map((term) => [term.concept_id, term] as const)));
  let [at, line] = [0, 0];
  return sortTerms([...used.values()]).map(({concept_id}) => {
    const text = formatConcept(concept_id, language);
    const width = 13 + estimateWidth(text, SIZES.small);
    if (at > 0 && at + width > scale.width) [at, line] = [0, line + 1];
    const place = {concept_id, text, from: at, line};
    at += width + 18;
    return place;
  });
}

// The names of the terms stand beside their colours, so that nobody need tell the colours apart.
function listKey(years: readonly SpanYear[], panel: SpanPanel) {
  const {x: edge, align, sign} = toSide(panel.language, panel.scale.width);
  const entries = layKey(years, panel).map(({concept_id, text, from, line}) => {
    const {mark, word} = findConceptColours(concept_id);
    const [x, y] = [edge + sign * from, panel.top + 21 + line * KEY_LINE];
    const end = x + sign * 9;
    return {
      box: {x: Math.min(x, end), x2: Math.max(x, end), y, y2: y + 9, fill: toHex(mark)},
      text: {x: end + sign * 4, y: y + 5, text, align, size: SIZES.small, fill: word} satisfies DrawnText,
    };
  });
  return {boxes: entries.map(({box}) => box), texts: entries.map(({text}) => text)};
}
