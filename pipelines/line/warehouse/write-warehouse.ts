import {useDatabase} from '../../../src/io/duckdb.js';
import {createInserter} from './create-inserter.js';
import {createTables, orderTables, readTableFiles} from './create-tables.js';
import {findRefusedRows, RefusedRows, toBatches} from './refused-rows.js';
import type {Tables} from './tables.js';

/** Writes rows into a new database file, parents before children; the file must not exist yet. Throws `RefusedRows` where it takes some not. */
export function writeWarehouse(path: string, folder: string, tables: Tables): Promise<void> {
  return useDatabase(path, {}, async (database) => {
    await database.run('BEGIN');
    await createTables(database, folder);
    const insert = await createInserter(database);
    for (const {name} of orderTables(readTableFiles(folder)))
      for (const rows of toBatches(tables[name] ?? []))
        if (rows.length > 0)
          await insert(name, rows).catch(async (error: Error) => {
            const refused = error.message.startsWith('refused rows')
              ? await findRefusedRows(folder, tables, name)
              : [];
            throw refused.length > 0 ? new RefusedRows(refused) : error;
          });
    await database.run('COMMIT');
    // Closing would do the same, but says nothing where the disk is full.
    await database.run('CHECKPOINT');
  });
}
