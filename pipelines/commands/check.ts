import {useDatabase} from '../../src/io/duckdb.js';
import {formatProblem} from '../../src/io/problem.js';
import {check, listChecks} from '../line/check.js';
import {findCurrentRun, toPaths} from '../line/paths.js';
import {EXIT, type Command} from './command.js';

export const checkCommand: Command = {
  help: `Runs the checks of pipelines/checks on the warehouse and prints every problem.

A check is SQL that selects failing rows. A warning is printed but does not fail the command.`,
  async run({root, data, values, stdout}) {
    const paths = toPaths(root, data);
    const {warehouse} = findCurrentRun(paths);
    const problems = await useDatabase(warehouse, {readOnly: true}, (database) =>
      check(database, paths.checks),
    );
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    if (values['json']) stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
    else {
      for (const problem of problems) stdout.write(`${formatProblem(problem)}\n`);
      const counts = `${errors} errors, ${problems.length - errors} warnings`;
      stdout.write(`${listChecks(paths.checks).length} checks: ${counts}\n`);
    }
    return errors > 0 ? EXIT.problems : EXIT.fine;
  },
};
