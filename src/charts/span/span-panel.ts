import type {Language} from '../../rows.js';
import {toNowruz} from '../../dates/jalali.js';
import type {DrawnText} from '../layers.js';
import {toSide} from '../side.js';
import {SIZES} from '../spec.js';
import {toX, type TimeScale} from '../time-axis.js';

/** Where a panel of the drawing lies: the years that all panels share, and its upper edge. */
export interface SpanPanel {
  scale: TimeScale;
  language: Language;
  top: number;
}

/** The left and the right edge of a Jalali year, in pixels, with a hair between it and its neighbour. */
export function toColumn({scale}: SpanPanel, year: number): {x: number; x2: number; middle: number} {
  const [x, x2] = [toX(scale, toNowruz(year)) + 1, toX(scale, toNowruz(year + 1)) - 1];
  return {x, x2, middle: (x + x2) / 2};
}

/** What a panel says of itself, on its face. */
export function toPanelHead({scale, language, top}: SpanPanel, text: string): DrawnText {
  const {x, align} = toSide(language, scale.width);
  return {x, y: top + 8, text, align, size: SIZES.small, weight: 600};
}
