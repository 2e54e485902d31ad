import {pickColumn} from '../../words/language.js';
import {toHex} from '../colours.js';
import {drawRules, drawTexts, listLayer, type DrawnText} from '../layers.js';
import {toIndicators, type DrawnObservation} from '../official/official-runs.js';
import {formatFigure, toFigureScale} from '../official/format-figure.js';
import {PAINT, pixel, SIZES, type Layer} from '../spec.js';
import {toColumn, toPanelHead, type SpanPanel} from './span-panel.js';

/** Height of the whole panel. */
export const OFFICIAL = {height: 96};

const HEAD = 34;
const PLOT = 56;

/** Draws official figures of one indicator and place on the same years, a line an edition, its last figure written. */
export function drawOfficial(rows: readonly DrawnObservation[], panel: SpanPanel): Layer[] {
  const {language, scale, top} = panel;
  const first = rows[0]!;
  const runs = toIndicators(rows, {language, place_id: first.place_id}).flatMap((group) => group.runs);
  const values = runs.flat().map(({value}) => value);
  const highest = Math.max(...values, 0) || 1;
  const ground = top + HEAD + PLOT;
  const points = runs.flatMap((run, index) =>
    run.map(({year, value, isLatest, status}) => {
      const stroke = toHex(isLatest ? 'ink' : 'grey');
      return {
        ...{year, value, run: index, stroke, fill: status === 'A' ? stroke : toHex('paper')},
        ...{x: toColumn(panel, year).middle, y: ground - (value / (highest * 1.15)) * PLOT},
      };
    }),
  );
  const encoding = {x: pixel('x'), y: pixel('y'), stroke: PAINT.stroke};
  const last = points.at(-1)!;
  const label: DrawnText = {
    ...{x: last.x, y: last.y - 10, align: 'center', size: SIZES.small},
    text: formatFigure(last.value, first.unit, toFigureScale(values, first.unit), language),
  };
  return [
    ...drawRules([{x: 0, x2: scale.width, y: ground, y2: ground, stroke: 'quiet'}]),
    ...listLayer(points, {type: 'line', strokeWidth: 1.5}, {...encoding, detail: {field: 'run'}}),
    ...listLayer(
      points,
      {type: 'point', shape: 'circle', size: 14, strokeWidth: 1.1, opacity: 1},
      {...encoding, fill: PAINT.fill},
    ),
    ...drawTexts([toPanelHead(panel, pickColumn(first, 'indicator', language)), label]),
  ];
}
