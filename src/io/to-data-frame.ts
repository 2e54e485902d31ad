import type {DataFrame} from 'danfojs-node';

/** What a cell may hold. */
export type FrameCell = string | number | bigint | boolean | Date | null | undefined;

type ColumnType = 'string' | 'int32' | 'float32' | 'boolean' | 'datetime';

/**
 * Makes a danfojs DataFrame of rows, every value as it was: no sampling, no guessing from text (`0412` and `1403-05-12`
 * stay text), null stays null. Whole bigints become numbers where every one in the column is exact as a number, else
 * their digits as text. A column that mixes kinds is refused. The library is loaded on the first call.
 */
export async function toDataFrame(rows: readonly Readonly<Record<string, FrameCell>>[]): Promise<DataFrame> {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names.map((name) =>
    toColumn(
      name,
      rows.map((row) => row[name] ?? null),
    ),
  );
  const table = rows.map((_row, index) => columns.map((column) => column.values[index]!));
  const {DataFrame} = await import('danfojs-node');
  return new DataFrame(table, {columns: names, dtypes: columns.map((column) => column.type)});
}

interface FrameColumn {
  type: ColumnType;
  values: (string | number | boolean | Date | null)[];
}

function toColumn(name: string, cells: Exclude<FrameCell, undefined>[]): FrameColumn {
  const kinds = [...new Set(cells.flatMap((cell) => (cell === null ? [] : [toKind(name, cell)])))];
  if (kinds.length > 1) throw new Error(`mixed types in column: ${name}; found: ${kinds.sort().join(', ')}`);
  const hasNull = cells.includes(null);
  const [kind = 'string'] = kinds;
  if (kind !== 'number') return {type: toPlainType(kind), values: cells as FrameColumn['values']};
  const numbers = cells.map(toExactNumber);
  if (numbers.includes(undefined)) {
    return {type: 'string', values: cells.map((cell) => (cell === null ? null : String(cell)))};
  }
  const values = numbers as (number | null)[];
  return {type: !hasNull && values.every(isInt32) ? 'int32' : 'float32', values};
}

function toKind(name: string, cell: NonNullable<FrameCell>): 'string' | 'number' | 'boolean' | 'date' {
  if (cell instanceof Date) return 'date';
  const kind = typeof cell;
  if (kind === 'bigint' || kind === 'number') return 'number';
  if (kind === 'string' || kind === 'boolean') return kind;
  throw new Error(`unsupported value in column: ${name}; found: ${kind}`);
}

function toPlainType(kind: 'string' | 'boolean' | 'date'): ColumnType {
  return kind === 'date' ? 'datetime' : kind;
}

/** Undefined where a bigint has no exact number. */
function toExactNumber(cell: Exclude<FrameCell, undefined>): number | null | undefined {
  if (typeof cell !== 'bigint') return cell as number | null;
  return Number.isSafeInteger(Number(cell)) ? Number(cell) : undefined;
}

// danfojs calls its numbers `int32` or `float32`; the cells keep the full double either way.
function isInt32(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && Math.abs(value) < 2 ** 31;
}
