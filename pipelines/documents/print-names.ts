import {toSkeleton} from '../../src/text/fold.js';
import type {HedgeWord} from '../../src/types.js';

/** Prints the hedges of `data/reference` as a table of code, by the letters of their words. */
export function printHedges(hedges: readonly HedgeWord[]): string {
  const rows = hedges.map(({hedge, operator, position, name_fa, name_en}) =>
    printRow(toSkeleton(hedge), {operator, position, fa: name_fa, en: name_en}),
  );
  return `${toHead('hedges.csv')}import type {Operator} from '../rows.js';

/** A hedge as it is said: how strong it is, where it stands beside its number, and its words. */
export interface SpokenHedge {
  operator: Operator;
  position: 'before' | 'after';
  fa: string;
  en: string;
}

/** Hedges by the letters of their words. */
export const HEDGES: Record<string, SpokenHedge> = {
${rows.join('\n')}
};
`;
}

function toHead(source: string): string {
  return `// printed by npm run documents from data/reference/${source}; edit the table, not this file\n`;
}

function printRow(key: string, row: Record<string, string>): string {
  const cells = Object.entries(row).map(([name, text]) => `${name}: ${quote(text)}`);
  return `  ${quote(key)}: {${cells.join(', ')}},`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
