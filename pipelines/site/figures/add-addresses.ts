import type {Language} from '../../../src/rows.js';
import type {SiteClaim, SiteMention} from '../data/read-site-data.js';
import {toClaimAddress, toMentionAddress} from '../text/links.js';

/** Statements as a file for download has them: each with the address of its sentence. */
export function addAddresses<Row extends SiteClaim | SiteMention>(
  rows: readonly Row[],
  language: Language,
): (Row & {href: string})[] {
  return rows.map((row) => ({
    ...row,
    href: 'claim_id' in row ? toClaimAddress(row, language) : toMentionAddress(row, language),
  }));
}
