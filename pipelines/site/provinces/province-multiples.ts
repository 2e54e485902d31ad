import {sharesOverTime} from '../../../src/charts/official/shares-over-time.js';
import type {ObservationView, PlaceRow} from '../../../src/rows.js';
import {inBoth, pickName} from '../../../src/words/language.js';
import {toLinked, type PageParts} from '../figures/charts.js';
import {renderFigure} from '../figures/render-figure.js';
import type {Html} from '../text/html.js';
import {sayText} from '../text/say.js';

const SHARES = [
  'gdp-share',
  'gdp-share-without-oil',
  'establishments-10plus-share',
  'output-10plus-share',
  'mining-output-share',
];

/** Small multiples of a province: its shares of the country over the years beyond value added, each with its rank. */
export async function drawProvinceMultiples(
  place: PlaceRow,
  {index, charts, language}: PageParts,
): Promise<Html> {
  const rows = [
    ...SHARES.flatMap((id) =>
      index.observations.filter((row) => row.indicator_id === id && row.place_id !== 'IR'),
    ),
    ...toLevels(index.observations),
  ];
  const own = rows.filter(({place_id}) => place_id === place.place_id);
  return renderFigure(
    {
      ...{id: 'weights', rows: own},
      place: {
        ...{language, path: `provinces/${place.place_id}/`, tableId: 'official-table'},
        subjects: inBoth((tongue) => pickName(place, tongue)),
        subtitle: sayText(language, 'province.weights-chart-measure'),
      },
      draw: (options) =>
        sharesOverTime(toLinked(rows, 'indicator', options.language), {
          ...options,
          panels: 'indicator',
          tellsRanks: true,
          place_id: place.place_id,
        }),
    },
    charts.downloads,
  );
}

// Per cent of the country's figure of the same year and edition: a quantity a head adds up to nothing, yet can be set against it.
function toLevels(observations: readonly ObservationView[]): ObservationView[] {
  const rows = observations.filter(({indicator_id, value}) => indicator_id === PER_HEAD && value !== null);
  const country = rows.filter(({place_id}) => place_id === 'IR');
  return rows.flatMap((row) => {
    const whole = country.find(({period, edition}) => period === row.period && edition === row.edition);
    if (row.place_id === 'IR' || !whole) return [];
    const names = {
      indicator_fa: sayText('fa', 'province.weights-per-head'),
      indicator_en: sayText('en', 'province.weights-per-head'),
    };
    return [{...row, ...names, value: (100 * row.value!) / whole.value!, unit: 'percent'}];
  });
}

const PER_HEAD = 'gdp-per-head-without-oil';
