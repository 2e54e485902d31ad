import {toDays, type SpanYear} from '../../series/span-groups.js';
import {say} from '../../words/say.js';
import {drawRules, drawTexts} from '../layers.js';
import type {DrawnObservation} from '../official/official-runs.js';
import {createChart, type ChartOptions, type ChartSpec} from '../spec.js';
import {createTimeScale, listYearRules, listYears, YEAR_PANEL} from '../time-axis.js';
import {drawBand, measureBand} from './span-band.js';
import {OFFICIAL, drawOfficial} from './span-official.js';
import {drawTerms, measureTerms} from './span-terms.js';
import {formatSpan} from './span-words.js';

export interface SpanOptions extends ChartOptions {
  /** The country, province or sector, as a title names it. */
  name: string;
  /** How many statements have no year. */
  undated?: number;
  /** Official figures of one indicator and place, drawn beneath on the same years. */
  official?: readonly DrawnObservation[];
}

/** What every panel is laid out by. */
const NUMBERS = 28;

/**
 * Draws the span of what was said under any term: a band from the lowest to the highest statement of each year, with gaps where no year
 * speaks, never a line. Beneath it the share of each term among the statements of a year, and official figures on the same years.
 */
export function spanOfStatements(years: readonly SpanYear[], options: SpanOptions): ChartSpec {
  const {language, width: outer = 640, name, undated = 0, official = []} = options;
  const width = outer - 16;
  const spoken = [...years.map(({year}) => year), ...official.map(({period}) => Number(period))];
  const clocks = spoken.map((year) => toClocks(year));
  const scale = createTimeScale(clocks, width, {language, strip: 0, numbers: NUMBERS});
  const {head, height: terms} = measureBand({scale, language});
  const below = terms + (hasDrift(years) ? measureTerms(years, {scale, language}) : 0);
  const bottom = below + (official.length > 0 ? OFFICIAL.height : 0);
  const axis = listYears(scale, bottom, language);
  return createChart(options, {
    title: formatSpan(years, name, language),
    notes: [say(language, 'span.why'), ...(undated > 0 ? [say(language, 'span.undated', {n: undated})] : [])],
    ...{width, height: bottom + YEAR_PANEL[language], margin: {top: 4, right: 8, bottom: 6, left: 8}},
    view: {
      layer: [
        ...drawRules([...listYearRules(scale, head, bottom), ...axis.rules]),
        ...drawBand(years, {scale, language, top: 0}),
        ...(hasDrift(years) ? drawTerms(years, {scale, language, top: terms}) : []),
        ...(official.length > 0 ? drawOfficial(official, {scale, language, top: below}) : []),
        ...drawTexts(axis.texts),
      ],
    },
  });
}

// where one term is used alone there is no drift to show
function hasDrift(years: readonly SpanYear[]): boolean {
  return new Set(years.flatMap(({terms}) => terms.map(({concept_id}) => concept_id))).size > 1;
}

function toClocks(year: number) {
  const {from, to} = toDays(year);
  return {valid_from: from, valid_to: to, said_from: null, said_to: null};
}
