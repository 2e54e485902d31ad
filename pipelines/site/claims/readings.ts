import type {Language} from '../../../src/rows.js';
import {toReadings, type StageCounts} from '../../../src/series/to-readings.js';
import type {SiteClaim} from '../data/read-site-data.js';
import {html, type Html} from '../text/html.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';

/** Every reading that a text's own counts of stages allow, where it leaves open which of them lies inside which. */
export function renderReadings(claims: readonly SiteClaim[], language: Language): Html {
  const counts = findCounts(claims);
  const readings = counts ? toReadings(counts) : [];
  if (readings.length < 2) return html``;
  const table = renderTable(
    readings,
    [
      toColumn('document.readings-reading', ({id}) => say(language, `document.reading-${id}`), 'words'),
      toColumn('document.readings-reached', ({reached}) => reached, 'value'),
      toColumn('document.readings-studied', ({studied_only}) => studied_only, 'value'),
      toColumn('document.readings-identified', ({identified_only}) => identified_only, 'value'),
    ],
    {language, caption: sayText(language, 'document.readings-caption'), canFilter: false},
  );
  return html`<section id="readings"><h2>${say(language, 'document.readings-heading')}</h2><p>${say(language, 'document.readings-lead')}</p>${table}</section>`;
}

const FINISHED = ['clusters_licensed', 'clusters_completed'];
const RUNNING = ['clusters_active', 'clusters_implementation'];

// One text about one place, each stage once and without a hedge: only then is there something to add and subtract.
function findCounts(claims: readonly SiteClaim[]): StageCounts | undefined {
  const plain = claims.filter(
    ({operator, unit, modality}) => operator === '=' && unit === 'cluster' && modality === 'fact',
  );
  const find = (measures: string[]): number | undefined => {
    const found = plain.filter(
      ({measure_id, place_id}) => measures.includes(measure_id) && place_id === plain[0]!.place_id,
    );
    return found.length === 1 ? found[0]!.value : undefined;
  };
  const [identified, feasibility] = [find(['clusters_identified']), find(['clusters_feasibility'])];
  const [finished, running] = [find(FINISHED), find(RUNNING)];
  if (
    identified === undefined ||
    feasibility === undefined ||
    finished === undefined ||
    running === undefined
  )
    return undefined;
  return {identified, feasibility, finished, running};
}
