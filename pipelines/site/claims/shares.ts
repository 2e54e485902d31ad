import type {Language} from '../../../src/rows.js';
import {toRatio, type Ratio} from '../../../src/series/to-ratio.js';
import {scaleQuantity} from '../../../src/statistics/indicators/to-rate.js';
import {joinClauses} from '../../../src/words/list.js';
import {formatNumber} from '../../../src/words/number.js';
import type {SiteClaim} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {html, type Content, type Html} from '../text/html.js';
import {renderMeasure, renderPlace} from '../text/links.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';
import {renderQuantity, renderValue} from './claim-parts.js';

/** What share the counts of one text are of the clusters that it calls identified; where no ratio may be taken, the reason. */
export function renderShares(claims: readonly SiteClaim[], index: SiteIndex, language: Language): Html {
  const shares = listShares(claims);
  if (shares.length === 0) return html``;
  const table = renderTable(
    shares,
    [
      toColumn(
        'document.shares-part',
        ({part}) =>
          html`${renderValue(part, language)} <span class="soft">${renderMeasure(part.measure_id, language, index)}</span>`,
      ),
      toColumn(
        'document.shares-whole',
        ({whole}) =>
          html`${renderValue(whole, language)} <span class="soft">${renderPlace(whole.place_id, language, index)}</span>`,
      ),
      toColumn('document.shares-share', ({ratio}) => renderRatio(ratio, language), 'value'),
      toColumn('document.shares-notes', ({ratio}) => describeRatio(ratio, language), 'words'),
    ],
    {language, caption: sayText(language, 'document.shares-heading'), showsCaption: false, canFilter: false},
  );
  return html`<section id="shares"><h2>${say(language, 'document.shares-heading')}</h2><p>${say(language, 'document.shares-lead')}</p>${table}</section>`;
}

interface Share {
  part: SiteClaim;
  whole: SiteClaim;
  ratio: Ratio;
}

/** The counts of a text, parts of others apart, beside those of the clusters identified in the same place, each pair with its ratio or its refusal. */
export function listShares(claims: readonly SiteClaim[]): Share[] {
  const counts = claims.filter(
    ({unit, measure_id, is_part}) => unit === 'cluster' && measure_id.startsWith('clusters_') && !is_part,
  );
  const wholes = counts.filter(
    ({measure_id, modality}) => measure_id === 'clusters_identified' && modality === 'fact',
  );
  return wholes.flatMap((whole) =>
    counts
      .filter((part) => part.measure_id !== whole.measure_id && isOfOneSubject(part, whole))
      .map((part) => ({part, whole, ratio: toRatio(part, whole)})),
  );
}

function isOfOneSubject(part: SiteClaim, whole: SiteClaim): boolean {
  return (['place_id', 'sector_id', 'cluster_id', 'cluster_name'] as const).every(
    (column) => part[column] === whole[column],
  );
}

function renderRatio(ratio: Ratio, language: Language): Content {
  if (!ratio.ok) return html`<span class="soft">${say(language, 'none')}</span>`;
  const percent = {...scaleQuantity(ratio.quantity, 100), unit: 'percent'};
  return renderQuantity(percent, language, (end) => formatNumber(end, language, {atMost: 1}));
}

function describeRatio(ratio: Ratio, language: Language): string {
  if (!ratio.ok) return ratio[`reason_${language}`];
  return joinClauses(
    ratio.notes.map((note) => note[language]),
    language,
  );
}
