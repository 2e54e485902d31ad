import {sum} from 'd3-array';
import type {SpanYear} from '../../series/span-groups.js';
import {formatNumber} from '../../words/number.js';
import {say} from '../../words/say.js';
import {findConceptColours, toHex} from '../colours.js';
import {drawBoxes, drawTexts, type DrawnText} from '../layers.js';
import {toSide} from '../side.js';
import {SIZES, type Layer} from '../spec.js';
import {formatConcept} from '../statement.js';
import {estimateWidth, shorten} from '../text-width.js';
import {toColumn, toPanelHead, type SpanPanel} from './span-panel.js';

/** Height of the whole panel. */
export const TERMS = {height: 104};

const HEAD = 52;
const STACK = 42;

/** Draws the terms of each year as a stack of one height, a block a statement: how the word changes from year to year. */
export function drawTerms(years: readonly SpanYear[], panel: SpanPanel): Layer[] {
  const counts = years.map(({year, terms}): DrawnText => ({
    ...{x: toColumn(panel, year).middle, y: panel.top + HEAD - 7, align: 'center'},
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
    ...drawBoxes([...years.flatMap((year) => listBlocks(year, panel)), ...key.boxes]),
    ...drawTexts([toPanelHead(panel, say(panel.language, 'span.terms')), ...key.texts, ...counts]),
  ];
}

function listBlocks({year, terms}: SpanYear, panel: SpanPanel) {
  const {x, x2} = toColumn(panel, year);
  const blocks = sortTerms(terms).flatMap(({concept_id, statements}) =>
    Array.from({length: statements}, () => concept_id),
  );
  const height = STACK / blocks.length;
  const ground = panel.top + HEAD + STACK;
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

// The names of the terms stand beside their colours, so that nobody need tell the colours apart.
function listKey(years: readonly SpanYear[], {scale, language, top}: SpanPanel) {
  const used = new Map(years.flatMap(({terms}) => terms.map((term) => [term.concept_id, term] as const)));
  const {x: edge, align, sign} = toSide(language, scale.width);
  let at = edge;
  const entries = sortTerms([...used.values()]).map(({concept_id}) => {
    const room = scale.width - Math.abs(at - edge) - 13;
    const text = shorten(formatConcept(concept_id, language), SIZES.small, room);
    const {mark, word} = findConceptColours(concept_id);
    const [from, to] = [at, at + sign * 9];
    at = to + sign * (estimateWidth(text, SIZES.small) + 22);
    return {
      box: {x: Math.min(from, to), x2: Math.max(from, to), y: top + 21, y2: top + 30, fill: toHex(mark)},
      text: {x: to + sign * 4, y: top + 26, text, align, size: SIZES.small, fill: word} satisfies DrawnText,
    };
  });
  return {boxes: entries.map(({box}) => box), texts: entries.map(({text}) => text)};
}
