import {findParts, type Partitive} from '../../../src/series/find-parts.js';
import type {Tables} from '../warehouse/tables.js';

/** Marks the claims that are a part of another number of their text: no series, total or comparison of wholes takes them in. */
export function markParts(tables: Tables): Tables {
  const parts = findParts(tables['core.claims']! as unknown as Partitive[]);
  const claims = tables['core.claims']!.map((row) => ({...row, is_part: parts.has(String(row.claim_id))}));
  return {...tables, 'core.claims': claims};
}
