import {openDatabase, type Database, type Row} from '../../src/io/duckdb.js';
import {EXIT, type Command} from './command.js';
import {findNearest} from './find-nearest.js';
import {formatExplanation} from './format-explanation.js';
import {toPaths} from '../line/paths.js';

export const explainCommand: Command = {
  usage: '<claim-id>',
  help: `Leads from a claim to its sentence, its document and the rule that read it. The beginning of an id is enough where only one
claim begins so. Ids of mentions (m…) are explained as well.`,
  async run({root, data, positionals, values, stdout, stderr}) {
    const [id, ...others] = positionals;
    if (!id || others.length > 0) {
      stderr.write(
        `error: ${id ? 'one claim at a time' : 'missing claim id'}; see khoosheh explain --help\n`,
      );
      return EXIT.usage;
    }
    const database = await openDatabase(toPaths(root, data).warehouse, {readOnly: true});
    try {
      const found = await findIds(database, id);
      if (found.length !== 1) {
        stderr.write(`error: ${await describeMiss(database, id, found)}\n`);
        return EXIT.usage;
      }
      const explanation = await readExplanation(database, found[0]!);
      stdout.write(
        values['json'] ? `${JSON.stringify(explanation, null, 2)}\n` : formatExplanation(explanation),
      );
      return EXIT.fine;
    } finally {
      database.close();
    }
  },
};

/** A statement with all that leads to it. */
export interface Explanation {
  statement: Row;
  sentence: string;
  document: Row;
  relations: Row[];
}

const IDS = 'SELECT claim_id AS id FROM core.claims UNION ALL SELECT mention_id FROM core.mentions';

async function findIds(database: Database, start: string): Promise<string[]> {
  const rows = await database.read(`SELECT id FROM (${IDS}) WHERE starts_with(id, $1) ORDER BY id`, [
    start.toLowerCase(),
  ]);
  return rows.map((row) => String(row.id));
}

async function describeMiss(database: Database, id: string, found: string[]): Promise<string> {
  if (found.length > 1)
    return `not one claim: ${id}; ${found.length} begin so: ${found.slice(0, 5).join(', ')}`;
  const ids = (await database.read(`SELECT id FROM (${IDS}) ORDER BY id`)).map((row) => String(row.id));
  return `unknown claim: ${id}; nearest: ${findNearest(id, ids).slice(0, 3).join(', ') || 'none, the warehouse is empty'}`;
}

async function readExplanation(database: Database, id: string): Promise<Explanation> {
  const [view, key] = id.startsWith('c') ? ['claims', 'claim_id'] : ['mentions', 'mention_id'];
  const relations = id.startsWith('c') ? 'core.relations' : 'core.mention_relations';
  const [statement] = await database.read(`SELECT * FROM out.${view} WHERE ${key} = $1`, [id]);
  const [located] = await database.read(
    `SELECT substring(text, sentence_start + 1, sentence_end - sentence_start) AS sentence
     FROM core.${view} JOIN core.texts USING (document_id) WHERE ${key} = $1`,
    [id],
  );
  const [document] = await database.read(
    'SELECT * EXCLUDE (text) FROM out.documents WHERE document_id = $1',
    [String(statement!.document_id)],
  );
  return {
    statement: statement!,
    sentence: String(located!.sentence),
    document: document!,
    relations: await database.read(
      `SELECT kind, conflict_kind, if(${key} = $1, other_${key}, ${key}) AS other_id, rule, reason_fa, reason_en
       FROM ${relations} WHERE $1 IN (${key}, other_${key}) ORDER BY ALL`,
      [id],
    ),
  };
}
