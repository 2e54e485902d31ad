import type {ClaimRow} from '../../../src/rows.js';
import type {Row} from '../../../src/io/duckdb.js';
import {findParts, type Partitive} from '../../../src/series/find-parts.js';
import type {Tables} from '../warehouse/tables.js';

/** Marks the claims that are a part of another number of their text, and where that stands: no series, total or comparison of wholes takes them in. */
export function markParts(tables: Tables): Tables {
  const parts = findParts(tables['core.claims']! as unknown as (Partitive & Spanned)[]);
  const claims = tables['core.claims']!.map((row): Row => {
    const whole = parts.get(String(row.claim_id));
    const marked = {...row, is_part: whole !== undefined};
    return whole ? {...marked, part_of_start: whole.quote_start, part_of_end: whole.quote_end} : marked;
  });
  return {...tables, 'core.claims': claims};
}

type Spanned = Pick<ClaimRow, 'quote_start' | 'quote_end'>;
