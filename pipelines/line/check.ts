import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {openDatabase, type Database} from '../../src/io/duckdb.js';
import {formatProblem, type Problem} from '../../src/io/problem.js';
import {EXIT, type Command} from '../commands/command.js';
import {toPaths} from './paths.js';

/** Runs every check of a folder: SQL that selects failing rows as `subject` and `cause`; each row is a problem. */
export async function check(database: Database, folder: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const name of listChecks(folder)) {
    const sql = readFileSync(join(folder, `${name}.sql`), 'utf8');
    const severity = sql.startsWith('-- warning:') ? 'warning' : 'error';
    const rows = await database.read(`SELECT subject, cause FROM (${sql}) ORDER BY ALL`);
    for (const {subject, cause} of rows)
      problems.push({file: String(subject), cause: `${cause} (${name})`, severity});
  }
  return problems;
}

/** Names of the checks of a folder, in order. */
export function listChecks(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return files.sort().map((name) => name.slice(0, -'.sql'.length));
}

export const checkCommand: Command = {
  help: `Runs the checks of pipelines/checks on the warehouse and prints every problem.

A check is SQL that selects failing rows. A warning is printed but does not fail the command.`,
  async run({root, data, values, stdout}) {
    const paths = toPaths(root, data);
    const database = await openDatabase(paths.warehouse, {readOnly: true});
    try {
      const problems = await check(database, paths.checks);
      const errors = problems.filter((problem) => problem.severity === 'error').length;
      if (values['json']) stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
      else {
        for (const problem of problems) stdout.write(`${formatProblem(problem)}\n`);
        stdout.write(
          `${listChecks(paths.checks).length} checks: ${errors} errors, ${problems.length - errors} warnings\n`,
        );
      }
      return errors > 0 ? EXIT.problems : EXIT.fine;
    } finally {
      database.close();
    }
  },
};
