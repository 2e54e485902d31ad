import {standingsByQuotient} from '../../../src/charts/official/standings-by-quotient.js';
import type {PlacedStanding} from '../../../src/statistics/indicators/quadrants.js';
import {inBoth, pickColumn, pickName} from '../../../src/words/language.js';
import {formatDigits} from '../../../src/words/number.js';
import {html, type Html} from '../text/html.js';
import {toAddress} from '../text/page.js';
import {sayText} from '../text/say.js';
import type {PageParts} from './charts.js';
import {renderFigure} from './render-figure.js';
import {listStandings} from './standings.js';

/** The provinces of one activity on the line of location quotients: those with a named cluster, those without, the silent. */
export async function drawStandings(sectionId: string, {index, charts, language}: PageParts): Promise<Html> {
  const found = listStandings(index).find(({activity}) => activity.section_id === sectionId);
  const section = index.findSector(sectionId);
  const placed = found?.placed.filter(({quotient}) => quotient !== null) ?? [];
  if (!found || !section || placed.length === 0) return html``;
  const cited = [...found.shares.slice(0, 1), ...found.wholes.slice(0, 1)];
  const subtitle = sayText(language, 'quadrants.chart-measure', {
    period: formatDigits(cited[0]!.period, language),
  });
  return renderFigure(
    {
      id: `standings-${sectionId}`,
      rows: cited,
      offered: placed.map((one) => ({...one, period: cited[0]!.period})),
      place: {
        ...{
          language,
          path: 'quadrants/',
          subjects: inBoth((tongue) => pickColumn(section, 'title', tongue)),
          subtitle,
        },
        tableId: `numbers-${sectionId}`,
      },
      draw: (options) =>
        standingsByQuotient(
          placed.map((one) => ({
            ...{place_id: one.place_id, quotient: one.quotient!, is_close: one.is_close},
            name: pickName(index.findPlace(one.place_id)!, options.language),
            lane: toLane(one),
            href: toAddress(options.language, `provinces/${one.place_id}/`),
          })),
          options,
        ),
    },
    charts.downloads,
  );
}

function toLane({quadrant, named}: PlacedStanding): 'named' | 'not_named' | 'silent' {
  return quadrant === 'silent' ? 'silent' : named > 0 ? 'named' : 'not_named';
}
