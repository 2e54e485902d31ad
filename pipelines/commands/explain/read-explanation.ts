import type {Database, Row} from '../../../src/io/duckdb.js';
import {findRefusalRule} from '../../../src/words/refusals.js';
import {createLocator} from '../../../src/text/locate.js';

/** A statement, or a number that is none, with all that leads to it. */
export interface Explanation {
  statement: Row;
  sentence: string;
  /** Where the quote begins in the sentence, in code points. */
  quote_at: number;
  document: Row;
  relations: Row[];
}

/** Views, keys and relations of what can be explained, by the first letter of its id. */
const KINDS: Record<string, {view: string; key: string; relations?: string}> = {
  c: {view: 'out.claims', key: 'claim_id', relations: 'core.relations'},
  m: {view: 'out.mentions', key: 'mention_id', relations: 'core.mention_relations'},
  r: {view: 'out.rejected', key: 'rejected_id'},
};

/** Reads what leads to a claim, a mention or a rejected number; the id must be there. */
export async function readExplanation(database: Database, id: string): Promise<Explanation> {
  const {view, key, relations} = KINDS[id.charAt(0)]!;
  const [row] = await database.read(`SELECT * FROM ${view} WHERE ${key} = $1`, [id]);
  const {document_id, quote_start, quote_end, rule} = row!;
  const document = [String(document_id)];
  const [source] = await database.read('SELECT text FROM core.texts WHERE document_id = $1', document);
  const text = String(source!.text);
  const {start, end} = createLocator(text).findSentence({start: Number(quote_start), end: Number(quote_end)});
  const [told] = await database.read(
    'SELECT * EXCLUDE (text) FROM out.documents WHERE document_id = $1',
    document,
  );
  return {
    statement: relations ? row! : {...row!, ...explainRule(String(rule))},
    sentence: [...text].slice(start, end).join(''),
    quote_at: Number(quote_start) - start,
    document: told!,
    relations: relations ? await readRelations(database, {id, key, relations}) : [],
  };
}

function explainRule(name: string): Row {
  const rule = findRefusalRule(name);
  return {reason_en: rule?.reason ?? null, rule_fa: rule?.fa ?? null};
}

function readRelations(
  database: Database,
  {id, key, relations}: {id: string; key: string; relations: string},
): Promise<Row[]> {
  return database.read(
    `SELECT kind, conflict_kind, if(${key} = $1, other_${key}, ${key}) AS other_id, rule, reason_fa, reason_en
     FROM ${relations} WHERE $1 IN (${key}, other_${key}) ORDER BY ALL`,
    [id],
  );
}
