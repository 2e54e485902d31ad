import {openDatabase, type Database} from '../../src/io/duckdb.js';
import {EXIT, type Command} from './command.js';
import {createTables} from '../line/create-tables.js';
import {describeTables} from '../line/describe-tables.js';
import {formatDictionary} from '../line/format-dictionary.js';
import {toPaths} from '../line/paths.js';

/** The data dictionary of a database, as Markdown. */
export async function printDictionary(database: Database): Promise<string> {
  const macros = await database.read(
    `SELECT schema_name || '.' || function_name || '(' || array_to_string(parameters, ', ') || ')' AS name, comment
     FROM duckdb_functions() WHERE schema_name IN ('core', 'out') ORDER BY name`,
  );
  return formatDictionary(await describeTables(database), macros as {name: string; comment: string}[]);
}

export const dictionaryCommand: Command = {
  help: `Prints the data dictionary (Markdown) from the tables as they are declared; --json prints the same as data.

docs/data-dictionary.md is this output: khoosheh dictionary > docs/data-dictionary.md`,
  async run({root, data, values, stdout}) {
    const database = await openDatabase(':memory:');
    try {
      await createTables(database, toPaths(root, data).tables);
      const tables = values['json']
        ? JSON.stringify(await describeTables(database), null, 2) + '\n'
        : undefined;
      stdout.write(tables ?? (await printDictionary(database)));
      return EXIT.fine;
    } finally {
      database.close();
    }
  },
};
