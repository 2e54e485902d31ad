import {openDatabase} from '../../src/io/duckdb.js';
import {EXIT, type Command} from './command.js';
import {createTables} from '../line/warehouse/create-tables.js';
import {describeTables} from '../line/warehouse/describe-tables.js';
import {printDictionary} from '../line/warehouse/print-dictionary.js';
import {toPaths} from '../line/paths.js';

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
