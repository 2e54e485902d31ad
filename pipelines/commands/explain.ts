import {openDatabase, type Database} from '../../src/io/duckdb.js';
import {toPaths} from '../line/paths.js';
import {EXIT, type Command} from './command.js';
import {rankNearest} from '../../src/entities/nearest.js';
import {findIds} from './explain/find-ids.js';
import {formatExplanation} from './explain/format-explanation.js';
import {readExplanation} from './explain/read-explanation.js';

export const explainCommand: Command = {
  usage: '<id>',
  help: `Leads from a claim (c…) to its sentence, its document and the rule that read it. The beginning of an id is enough where
only one begins so. A mention of a cluster (m…) is explained as well, and so is a number that was rejected (r…, as in
out.rejected), with what the rule that rejected it says.`,
  async run({root, data, positionals, values, stdout, stderr}) {
    const [id, ...others] = positionals;
    if (!id || others.length > 0) {
      stderr.write(`error: ${id ? 'one id at a time' : 'missing id'}; see khoosheh explain --help\n`);
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

const KINDS: Record<string, string> = {c: 'claim', m: 'mention', r: 'rejected number'};

async function describeMiss(database: Database, id: string, found: string[]): Promise<string> {
  const kind = KINDS[id.charAt(0)] ?? 'id';
  if (found.length > 1)
    return `not one ${kind}: ${id}; ${found.length} begin so: ${found.slice(0, 5).join(', ')}`;
  const nearest = rankNearest(id, await findIds(database, '')).slice(0, 3);
  return `unknown ${kind}: ${id}; nearest: ${nearest.join(', ') || 'none, the warehouse is empty'}`;
}
