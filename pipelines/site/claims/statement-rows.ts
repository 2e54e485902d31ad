import type {Mention as ChartMention, Statement} from '../../../src/charts/rows.js';
import type {Claim, Mention} from '../data/read-site-data.js';
import {toClaimAddress, toMentionAddress} from '../text/links.js';
import type {Language} from '../../../src/rows.js';

/** Claims as charts take them: the columns of `out.claims` and `out.series`, with the way to each sentence. */
export function toStatements(claims: readonly Claim[], language: Language): Statement[] {
  return claims.map((claim) => ({...claim, href: toClaimAddress(claim, language)}));
}

/** Mentions as charts take them. */
export function toChartMentions(mentions: readonly Mention[], language: Language): ChartMention[] {
  return mentions.map((mention) => ({...mention, href: toMentionAddress(mention, language)}));
}
