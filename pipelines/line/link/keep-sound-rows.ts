import {hashId} from '../../../src/io/hash.js';
import type {Row} from '../../../src/io/duckdb.js';
import type {Problem} from '../../../src/io/problem.js';
import {createLocator} from '../../../src/text/locate.js';
import {createUnknownFinder} from '../warehouse/create-unknown-finder.js';
import type {TablesMade, Tables} from '../warehouse/tables.js';
import {findFault, type Fault} from './find-fault.js';

const REFERENCES = ['measure_id', 'unit', 'place_id', 'sector_id', 'concept_id', 'stage_id'] as const;
/** The tables of what texts say, and their keys. */
export const KEYS: Record<string, string> = {
  'core.claims': 'claim_id',
  'core.mentions': 'mention_id',
  'core.rejected': 'rejected_id',
};

/**
 * Leaves out rows that repeat an id, name something unknown, contradict themselves or are out of bounds; each is a problem, the others
 * go on. A number that was left out for its size or time is rejected by that name. What has no day of reading was read `today`.
 */
export function keepSoundRows(tables: Tables, today: string): TablesMade {
  const judge = createJudge(tables, today);
  const problems: Problem[] = [];
  const refused: Row[] = [];
  const kept: Tables = {...tables};
  for (const [table, key] of Object.entries(KEYS)) {
    const seen = new Set<Row[string]>();
    kept[table] = tables[table]!.filter((row) => {
      const twice = seen.has(row[key]!) ? {cause: `same statement twice: ${row[key]}`} : undefined;
      const fault: Fault | undefined = twice ?? judge(row);
      seen.add(row[key]!);
      if (!fault) return true;
      const cause = `${fault.cause}; at «${row.quote}»`;
      problems.push({file: String(row.document_id), cause, severity: 'error'});
      if (fault.rule && table === 'core.claims') refused.push({...row, rule: fault.rule});
      return false;
    });
  }
  const rejected = [...kept['core.rejected']!, ...toRejected(refused, tables)];
  const once = new Map(rejected.map((row) => [row.rejected_id, row]));
  return {tables: {...kept, 'core.rejected': [...once.values()]}, problems};
}

/** Creates what finds the first fault of a row; the code points of a text are parted once, as its rows stand together. */
export function createJudge(tables: Tables, today: string): (row: Row) => Fault | undefined {
  const findUnknown = createUnknownFinder(tables, REFERENCES);
  const texts = new Map(tables['core.texts']!.map(({document_id, text}) => [document_id, String(text)]));
  const days = new Map(tables['core.documents']!.map(({document_id, retrieved}) => [document_id, retrieved]));
  let last: {document_id: Row[string]; points: string[]} = {document_id: null, points: []};
  return (row) => {
    const {document_id = null} = row;
    if (last.document_id !== document_id) last = {document_id, points: [...(texts.get(document_id) ?? '')]};
    const unknown = findUnknown(row);
    return unknown ? {cause: unknown} : findFault(row, last.points, String(days.get(document_id) ?? today));
  };
}

function toRejected(claims: readonly Row[], tables: Tables): Row[] {
  const texts = new Map(tables['core.texts']!.map(({document_id, text}) => [document_id, String(text)]));
  return claims.map(({document_id, quote, quote_start, quote_end, rule}) => {
    const {countOccurrences} = createLocator(texts.get(document_id!)!);
    const nth = countOccurrences(String(quote), Number(quote_start));
    return {
      ...{rejected_id: hashId('r', [String(document_id), String(quote), nth]), document_id: document_id!},
      ...{quote: quote!, quote_start: quote_start!, quote_end: quote_end!, rule: rule!},
    };
  });
}
