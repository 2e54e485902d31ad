import type {Mention, Statement} from '../../../src/charts/rows.js';
import type {SiteClaim, SiteMention} from '../data/read-site-data.js';
import {toClaimAddress, toMentionAddress} from '../text/links.js';
import type {Language} from '../../../src/rows.js';

/** Claims as charts take them: the columns of `out.claims` and `out.series`, with the way to each sentence. */
export function toStatements(claims: readonly SiteClaim[], language: Language): Statement[] {
  return claims.map((claim) => ({...claim, href: toClaimAddress(claim, language)}));
}

/** Mentions as charts take them. */
export function toChartMentions(mentions: readonly SiteMention[], language: Language): Mention[] {
  return mentions.map((mention) => ({...mention, href: toMentionAddress(mention, language)}));
}
