import type {ColumnDescription, TableDescription} from '../line/warehouse/describe-tables.js';

const HEAD = `// printed by npm run documents from the columns, keys and checks of pipelines/tables; edit those, not this file.

/** A Gregorian day as text: \`2014-08-30\`. */
export type Day = string;
`;

const TYPES: Record<string, string> = {
  VARCHAR: 'string',
  DATE: 'Day',
  DOUBLE: 'number',
  INTEGER: 'number',
  BOOLEAN: 'boolean',
};

/** Words whose singular is not the word without its last letter. */
const SINGULARS: Record<string, string> = {addresses: 'address', rejected: 'rejected', series: 'series'};

/** Columns that say too little of their values without their table. */
const VAGUE = ['kind', 'action', 'state', 'clock'];

/** Lists of values that have a name in what we say of the data, though their column is called otherwise. */
const NAMES: Record<string, string> = {'core.documents.kind': 'Grade'};

/**
 * Prints the types of rows. One table or view is one interface: the singular of its name, then Row in `core` and View in `out`
 * (`core.claims` → ClaimRow, `out.claims` → ClaimView). A view that takes another whole extends it.
 * One list of values in a check is one union, called after its column.
 */
export function printRows(tables: TableDescription[]): string {
  const unions = nameUnions(tables);
  const texts = [...unions.values()].sort((one, other) => (one.name < other.name ? -1 : 1)).map(printUnion);
  const find = ({values}: ColumnDescription) => unions.get(toKey(values))?.name;
  return [HEAD, ...texts, ...tables.map((table) => printInterface(table, find))].join('\n');
}

interface Union {
  name: string;
  values: string[];
  comment: string;
}

/** Where several tables check the same list, the shortest name is that of the plainest table. */
function nameUnions(tables: TableDescription[]): Map<string, Union> {
  const unions = new Map<string, Union>();
  for (const {name: table, columns} of tables)
    for (const {name: column, origin, values, comment} of columns) {
      if (!values || origin !== `${table}.${column}`) continue;
      const union = {name: nameUnion(table, column), values, comment};
      const known = unions.get(toKey(values));
      if (!known || union.name.length < known.name.length) unions.set(toKey(values), union);
    }
  const names = [...unions.values()].map(({name}) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice) throw new Error(`two lists of values with one name: ${twice}`);
  return unions;
}

function nameUnion(table: string, column: string): string {
  const plain = toPascal(column.split('_'));
  return NAMES[`${table}.${column}`] ?? (VAGUE.includes(column) ? toSingular(table) + plain : plain);
}

function toKey(values: string[] = []): string {
  return values.join('|');
}

function printUnion({name, values, comment}: Union): string {
  return `/** ${comment}. */\nexport type ${name} = ${values.map((value) => `'${value}'`).join(' | ')};\n`;
}

function printInterface(
  {name, comment, columns}: TableDescription,
  find: (column: ColumnDescription) => string | undefined,
): string {
  const lines = columns
    .filter(({parent}) => !parent)
    .map((column) => {
      const type = find(column) ?? TYPES[column.type];
      if (!type) throw new Error(`unknown type: ${column.type} of ${name}.${column.name}`);
      return `  ${column.name}: ${type}${column.isRequired ? '' : ' | null'};\n`;
    });
  const parents = [...new Set(columns.flatMap(({parent}) => (parent ? [toName(parent)] : [])))].join(', ');
  const head = `/** \`${name}\`: ${comment}. */\nexport`;
  if (lines.length === 0) return `${head} type ${toName(name)} = ${parents};\n`;
  return `${head} interface ${toName(name)}${parents && ` extends ${parents}`} {\n${lines.join('')}}\n`;
}

function toName(table: string): string {
  return toSingular(table) + (table.startsWith('out.') ? 'View' : 'Row');
}

function toSingular(table: string): string {
  const words = table.slice(table.indexOf('.') + 1).split('_');
  const last = words.pop()!;
  return toPascal([...words, SINGULARS[last] ?? last.replace(/s$/, '')]);
}

function toPascal(words: string[]): string {
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}
