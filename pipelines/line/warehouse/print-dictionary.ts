import type {Database} from '../../../src/io/duckdb.js';
import {describeTables, type TableDescription} from './describe-tables.js';

/** Prints the data dictionary of a database as Markdown, from what the database says of itself. */
export async function printDictionary(database: Database, described?: TableDescription[]): Promise<string> {
  const tables = described ?? (await describeTables(database));
  const macros = await database.read(
    `SELECT schema_name || '.' || function_name || '(' || array_to_string(parameters, ', ') || ')' AS name, comment
     FROM duckdb_functions() WHERE schema_name IN ('core', 'out') ORDER BY name`,
  );
  return [
    '# Data dictionary',
    '',
    'Printed from the database by `khoosheh dictionary`; edit the comments in `pipelines/tables/`, not this page.',
    '',
    'Schema `core` holds what publishers said, one row a statement. Schema `out` holds views shaped for one page or download.',
    'Days are Gregorian and intervals include both ends. CSV files are UTF-8 and exact: cells hold what the table holds, nothing is',
    'escaped for spreadsheets, a line feed may stand within quotes, and null is an empty cell without quotes.',
    ...tables.flatMap(formatTable),
    ...macros.flatMap(({name, comment}) => ['', `## ${name}`, '', `Macro. ${comment}.`]),
    '',
  ].join('\n');
}

function formatTable({name, kind, comment, columns, key, references}: TableDescription): string[] {
  const targets = new Map(references.map(({columns: [column], table}) => [column, table]));
  return [
    '',
    `## ${name}`,
    '',
    `${kind === 'view' ? 'View' : 'Table'}. ${comment}.${key.length > 0 ? ` Key: ${key.map((one) => `\`${one}\``).join(', ')}.` : ''}`,
    '',
    '| column | type | meaning |',
    '|---|---|---|',
    ...columns.map((column) => {
      const target = targets.get(column.name);
      const meaning = escapeCell(column.comment) + (target ? ` → \`${target}\`` : '');
      return `| \`${column.name}\` | ${column.type}${column.isRequired ? '' : ', may be null'} | ${meaning} |`;
    }),
  ];
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
