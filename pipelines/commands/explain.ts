import {useDatabase, type Database, type Row} from '../../src/io/duckdb.js';
import {findCurrentRun, toPaths} from '../line/paths.js';
import {EXIT, UsageError, type Command} from './command.js';
import {rankNearest} from '../../src/entities/nearest.js';
import {formatExplanation, formatGone} from './explain/format-explanation.js';
import {readExplanation, type Explanation} from './explain/read-explanation.js';
import {findGoneIds, readGone} from './explain/read-gone.js';

export const explainCommand: Command = {
  usage: '<id>',
  help: `Leads from a claim (c…) to its sentence, its document and the rule that read it. The beginning of an id is enough where
only one begins so. A mention of a cluster (m…) is explained as well, and so is a number that was rejected (r…, as in
out.rejected), with what the rule that rejected it says. Of an id that was published and is gone it says what that
was, why it went and what it is now.`,
  async run({root, data, positionals, values, stdout}) {
    const [id, ...others] = positionals;
    if (!id || others.length > 0)
      throw new UsageError(`${id ? 'one id at a time' : 'missing id'}; see khoosheh explain --help`);
    const explanation = await useDatabase(
      findCurrentRun(toPaths(root, data)).warehouse,
      {readOnly: true},
      async (database) => {
        const current = await findIds(database, id);
        const found = current.length > 0 ? current : await findGoneIds(database, id);
        if (found.length !== 1) throw new UsageError(await describeMiss(database, id, found));
        return current.length > 0 ? readExplanation(database, found[0]!) : explainGone(database, found[0]!);
      },
    );
    stdout.write(values['json'] ? `${JSON.stringify(explanation, null, 2)}\n` : format(explanation));
    return EXIT.fine;
  },
};

const IDS = `SELECT claim_id AS id FROM core.claims UNION ALL SELECT mention_id FROM core.mentions
  UNION ALL SELECT rejected_id FROM core.rejected`;

async function findIds(database: Database, start: string): Promise<string[]> {
  const sql = `SELECT id FROM (${IDS}) WHERE starts_with(id, $1) ORDER BY id`;
  return (await database.read(sql, [start.toLowerCase()])).map((row) => String(row.id));
}

/** What is gone, in order, and the statement that it leads to, where one stands. */
type GoneExplanation = {gone: Row[]} & Partial<Explanation>;

async function explainGone(database: Database, id: string): Promise<GoneExplanation> {
  const gone = await readGone(database, id);
  const [end] = await findIds(database, String(gone.at(-1)?.successor_id ?? 'none'));
  return end ? {gone, ...(await readExplanation(database, end))} : {gone};
}

function format(explanation: Explanation | GoneExplanation): string {
  const gone = 'gone' in explanation ? explanation.gone.map(formatGone) : [];
  const {statement} = explanation;
  return [...gone, ...(statement ? [formatExplanation(explanation as Explanation)] : [])].join('\n');
}

const KINDS: Record<string, string> = {c: 'claim', m: 'mention', r: 'rejected number'};

async function describeMiss(database: Database, id: string, found: string[]): Promise<string> {
  const kind = KINDS[id.charAt(0)] ?? 'id';
  if (found.length > 1)
    return `not one ${kind}: ${id}; ${found.length} begin so: ${found.slice(0, 5).join(', ')}`;
  const likely = await findIds(database, id.charAt(0));
  const nearest = rankNearest(id, likely.length > 0 ? likely : await findIds(database, '')).slice(0, 3);
  return `unknown ${kind}: ${id}; nearest: ${nearest.join(', ') || 'none, the warehouse is empty'}`;
}
