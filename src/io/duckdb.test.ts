import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {holdDatabase} from './fixtures/hold-database.js';
import {createFolder} from './fixtures/create-folder.js';
import {openDatabase, useDatabase} from './duckdb.js';

describe('openDatabase(path)', () => {
  const folder = createFolder();

  it('reads days as text and counts as numbers', async () => {
    const database = await openDatabase(':memory:');
    const rows =
      await database.read(`SELECT DATE '2014-08-30' AS day, count(*) AS many, 1.5::DECIMAL(4, 2) AS share, NULL AS nothing,
      sum(n) AS total FROM range(3) AS range(n)`);
    database.close();
    expect(rows).toEqual([{day: '2014-08-30', many: 3, share: 1.5, nothing: null, total: 3}]);
  });

  it('binds values as text and keeps half-spaces and marks', async () => {
    const database = await openDatabase(':memory:');
    const rows = await database.read('SELECT $1 AS name, length($1) AS points', ['خوشه\u200cهای «کفش»']);
    database.close();
    expect(rows).toEqual([{name: 'خوشه\u200cهای «کفش»', points: 14}]);
  });

  it('counts code points in substring, as offsets of quotes do', async () => {
    const database = await openDatabase(':memory:');
    const rows = await database.read(
      "SELECT substring('خوشهٔ صنعتی', 7, 2) AS after_hamza, substring('🎉ب', 2, 1) AS after_pair",
    );
    database.close();
    expect(rows).toEqual([{after_hamza: 'صن', after_pair: 'ب'}]);
  });

  it('refuses to write a database opened for reading', async () => {
    const path = join(folder, 'read-only.duckdb');
    const writer = await openDatabase(path);
    await writer.run('CREATE TABLE one (id INTEGER)');
    writer.close();
    const reader = await openDatabase(path, {readOnly: true});
    await expect(reader.run('INSERT INTO one VALUES (1)')).rejects.toThrow(/read-only/);
    reader.close();
  });

  it('touches no other file where that is forbidden', async () => {
    const database = await openDatabase(':memory:', {fileAccess: false});
    await expect(database.run(`COPY (SELECT 1) TO '${join(folder, 'leak.csv')}'`)).rejects.toThrow(
      /disabled/,
    );
    database.close();
  });

  it('names the missing file', async () => {
    const path = join(folder, 'nowhere.duckdb');
    await expect(openDatabase(path, {readOnly: true})).rejects.toThrow(`missing database: ${path}`);
  });

  it('names the file that is no database', async () => {
    const path = join(folder, 'text.duckdb');
    writeFileSync(path, 'not a database, but longer than any header would be. '.repeat(400));
    await expect(openDatabase(path, {readOnly: true})).rejects.toThrow(`corrupted database: ${path}`);
  });

  it.each([
    ['empty', (bytes: Buffer) => bytes.subarray(0, 0)],
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['with a head of zeros', (bytes: Buffer) => bytes.fill(0, 0, 100)],
    ['with a changed block of what leads to the tables', (bytes: Buffer) => bytes.fill(0, 12_288, 12_800)],
    [
      'with a changed block of a table',
      (bytes: Buffer) => bytes.fill(1, bytes.length / 2, bytes.length / 2 + 9),
    ],
  ])('calls a database corrupted that is %s', async (_, damage) => {
    const path = join(folder, 'damaged.duckdb');
    rmSync(path, {force: true});
    const writer = await openDatabase(path);
    await writer.run("CREATE TABLE one AS SELECT range AS id, 'text ' || range AS text FROM range(99999)");
    writer.close();
    writeFileSync(path, damage(readFileSync(path)));
    const read = useDatabase(path, {readOnly: true}, (database) =>
      database.read('SELECT sum(id), sum(length(text)) FROM one'),
    );
    await expect(read).rejects.toThrow(`corrupted database: ${path}: `);
  });

  it('leaves what a statement says of itself in its own words', async () => {
    const database = await openDatabase(':memory:');
    await expect(database.read("SELECT error('corrupt: could not set lock')")).rejects.toThrow(
      /^Invalid Input Error: corrupt: could not set lock/,
    );
    database.close();
  });

  it('names the file and the process where another program holds it', async () => {
    const path = join(folder, 'held.duckdb');
    (await openDatabase(path)).close();
    const holder = await holdDatabase(path);
    await expect(openDatabase(path, {readOnly: true})).rejects.toThrow(
      `locked database: ${path}; held by process ${holder.pid}`,
    );
    await holder.release();
  });
});
