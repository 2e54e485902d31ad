import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openDatabase, type Database} from '../../../src/io/duckdb.js';
import {createInserter} from './create-inserter.js';

describe('createInserter(database)', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(':memory:');
    await database.run(
      'CREATE SCHEMA core; CREATE TABLE core.cells (id INTEGER PRIMARY KEY, day DATE, share DOUBLE, good BOOLEAN, name VARCHAR)',
    );
  });
  afterAll(() => database.close());

  it('casts text to the types of the columns, whatever columns a row has', async () => {
    const insert = await createInserter(database);
    await insert('core.cells', [
      {id: '1', day: '2014-08-30', good: 'yes'},
      {id: 2, share: '4.82', name: 'خوشه «آ»'},
    ]);
    expect(await database.read('FROM core.cells ORDER BY id')).toEqual([
      {id: 1, day: '2014-08-30', share: null, good: true, name: null},
      {id: 2, day: null, share: 4.82, good: null, name: 'خوشه «آ»'},
    ]);
  });

  it('takes an empty text for null', async () => {
    const insert = await createInserter(database);
    await insert('core.cells', [{id: 3, name: ''}]);
    expect(await database.read('SELECT name FROM core.cells WHERE id = 3')).toEqual([{name: null}]);
  });

  it('names a key that is no column', async () => {
    const insert = await createInserter(database);
    await expect(insert('core.cells', [{id: 4, worth: 1}])).rejects.toThrow(
      'unknown columns: worth; table core.cells',
    );
  });

  it('names the table whose rows are refused', async () => {
    const insert = await createInserter(database);
    await expect(insert('core.cells', [{id: 5}, {id: 5}])).rejects.toThrow(/^refused rows: core\.cells: /);
    await expect(insert('core.cells', [{id: 6, day: '1393-13-01'}])).rejects.toThrow(
      /^refused rows: core\.cells: /,
    );
  });
});
