import {readTableFiles} from './create-tables.js';

/** What a column of a table of ours takes. */
export interface CellType {
  type: 'VARCHAR' | 'DOUBLE' | 'INTEGER' | 'DATE' | 'BOOLEAN';
  isNullable: boolean;
}

const COLUMN = /^ {2}([a-z_0-9]+) (VARCHAR|DOUBLE|INTEGER|DATE|BOOLEAN)\b(.*)$/gm;

/** Types of the columns of `core`, as their SQL declares them: `core.claims.value` → a number that is never null. */
export function readColumnTypes(folder: string): Map<string, CellType> {
  const tables = readTableFiles(folder).filter(({sql}) => sql.startsWith('CREATE TABLE '));
  return new Map(
    tables.flatMap(({name, sql}) =>
      [...sql.matchAll(COLUMN)].map(([, column, type, rest]): [string, CellType] => {
        const isNullable = !/NOT NULL|PRIMARY KEY/.test(rest!);
        return [`${name}.${column}`, {type: type as CellType['type'], isNullable}];
      }),
    ),
  );
}
