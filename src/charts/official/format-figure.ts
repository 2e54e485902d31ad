import type {Language} from '../../rows.js';
import {toName} from '../../words/name.js';
import {NAMES} from '../../words/names.js';
import {formatNumber} from '../../words/number.js';
import {say} from '../../words/say.js';
import {formatUnitName} from '../../words/unit.js';

/** How the figures of one drawing are written: what each is divided by, and with how many decimals. */
export interface FigureScale {
  per: number;
  decimals: number;
}

/** The scale of figures of one unit: great ones in millions, whole ones without decimals, all others to one. */
export function toFigureScale(values: readonly number[], unit: string): FigureScale {
  if (unit === 'percent') return {per: 1, decimals: 1};
  const highest = Math.max(0, ...values);
  const per = highest >= MILLION / 10 ? MILLION : 1;
  const isWhole = per === 1 && values.every((value) => Number.isInteger(value));
  return {per, decimals: isWhole || highest / per >= 100 ? 0 : 1};
}

const MILLION = 1_000_000;

/** The number of a figure as its drawing writes it, without unit: 13267637 in millions is 13.3. */
export function formatScaled(value: number, {per, decimals}: FigureScale, language: Language): string {
  return formatNumber(value / per, language, {decimals});
}

/** An official figure as a sentence says it, with scale and unit: “13.3 million people”, “1,073 million rials”, “12.5%”. */
export function formatFigure(value: number, unit: string, scale: FigureScale, language: Language): string {
  const number = formatScaled(value, scale, language);
  if (unit === 'percent') return say(language, 'shares.percent', {number});
  const scaled = scale.per === 1 ? number : say(language, 'figure.in-millions', {number});
  const noun = toName(NAMES.units, unit)[language];
  return [scaled, formatUnitName(noun, value, language)].join(' ');
}
