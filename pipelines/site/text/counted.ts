import type {Language} from '../../../src/rows.js';
import type {CoverageState} from '../../../src/words/definitions.js';
import {formatNumber} from '../../../src/words/number.js';
import {html, type Html} from './html.js';

/** The quantities that several pages tell; what is of one province, sector or measure carries its id. */
export type CountedQuantity =
  | 'documents'
  | 'numbers'
  | 'numbers.refused'
  | 'clusters.named'
  | 'clusters.provinces'
  | 'provinces'
  | `provinces.${CoverageState}`
  | `province.${string}.${'numbers' | 'clusters'}`
  | `sector.${string}.${'clusters' | 'provinces' | 'namings'}`
  | 'national.counts'
  | 'national.terms'
  | 'national.voices'
  | 'disagreements'
  | 'echoes'
  | 'indicators';

/** A number under the name of what it counts, so that a crawler finds one number wherever one thing is counted; phrases take it for a number. */
export function renderCounted(quantity: CountedQuantity, n: number, language: Language): Html {
  const counted = html`<data value="${n}" data-count="${quantity}">${formatNumber(n, language)}</data>`;
  return Object.assign(counted, {valueOf: () => n});
}
