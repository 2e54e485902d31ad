import {useDatabase} from '../../src/io/duckdb.js';
import {EXIT, type Command} from './command.js';
import {createTables} from '../line/warehouse/create-tables.js';
import {describeTables} from '../line/warehouse/describe-tables.js';
import {printDictionary} from '../line/warehouse/print-dictionary.js';
import {toPaths} from '../line/paths.js';

export const dictionaryCommand: Command = {
  help: `Prints the data dictionary (Markdown) from the tables as they are declared; --json prints the same as data.

docs/data-dictionary.md is this output: khoosheh dictionary > docs/data-dictionary.md`,
  async run({root, data, values, stdout}) {
    const text = await useDatabase(':memory:', {}, async (database) => {
      await createTables(database, toPaths(root, data).tables);
      if (values['json']) return `${JSON.stringify(await describeTables(database), null, 2)}\n`;
      return printDictionary(database);
    });
    stdout.write(text);
    return EXIT.fine;
  },
};
