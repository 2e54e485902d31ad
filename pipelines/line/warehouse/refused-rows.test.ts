import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {createFolder} from '../../../src/io/fixtures/create-folder.js';
import {findRefusedRows} from './refused-rows.js';

const folder = createFolder();
writeFileSync(
  join(folder, 'core.parents.sql'),
  'CREATE TABLE core.parents (parent VARCHAR, place VARCHAR, PRIMARY KEY (parent, place));\n',
);
writeFileSync(
  join(folder, 'core.rows.sql'),
  `CREATE TABLE core.rows (
  row_id INTEGER PRIMARY KEY,
  parent VARCHAR,
  place VARCHAR,
  value DOUBLE CHECK (value >= 0),
  FOREIGN KEY (parent, place) REFERENCES core.parents (parent, place)
);
`,
);

const PARENTS = [
  {parent: 'a', place: 'IR'},
  {parent: 'b', place: 'IR'},
];
// more than one INSERT takes, and more than DuckDB looks at at once
const COUNT = 6000;

function find(faults: Record<number, object>) {
  const rows = Array.from({length: COUNT}, (_, index) => ({
    ...{row_id: index, parent: index % 2 ? 'a' : 'b', place: index % 5 ? 'IR' : null, value: index},
    ...faults[index],
  }));
  return findRefusedRows(folder, {'core.parents': PARENTS, 'core.rows': rows}, 'core.rows');
}

describe('findRefusedRows(folder, tables, table)', {timeout: 60_000}, () => {
  it('finds none where none is refused', async () => {
    expect(await find({})).toEqual([]);
  });

  it.each([0, 1500, 2048, 4999, 5000, COUNT - 1])('finds the row at fault, at %i', async (index) => {
    const [refused, ...others] = await find({[index]: {parent: 'z', place: 'IR'}});
    expect(others).toEqual([]);
    expect(refused).toMatchObject({table: 'core.rows', row: {row_id: index, parent: 'z'}});
    expect(refused!.cause).toMatch(/foreign key/i);
  });

  it('finds each of several: a key of two columns of which one is right, a value, and an id that stands twice', async () => {
    const refused = await find({
      7: {parent: 'a', place: 'IR-07'},
      2048: {parent: 'z', place: 'IR'},
      2049: {value: -1},
      5500: {row_id: 3},
    });
    expect(refused.map(({row}) => [row.row_id, row.value])).toEqual([
      [7, 7],
      [2048, 2048],
      [2049, -1],
      [3, 5500],
    ]);
  });
});
