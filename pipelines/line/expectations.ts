import type {Row} from '../../src/io/duckdb.js';
import type {Problem} from '../../src/io/problem.js';
import type {ReferenceRow} from '../../src/entities/reference-tables.js';
import type {Tables} from './warehouse/tables.js';

type Expectation = ReferenceRow<'expectations'>;

/** What a run made, as far as the table of expectations asks for it. */
export interface RunMade {
  tables: Tables;
  /** Texts that were refused or left out. */
  refused: number;
  /** Whether the briefs were read; where they were not, nothing is known of how much there should be. */
  hasBriefs: boolean;
}

/** A share says something from so many on; of fewer, one that is bad is no sign of anything. */
const FEWEST = 20;

type CountOrShare = number | {part: number; whole: number};

/** What a row of the table may ask for: how many there are, or a share. */
const QUANTITIES: Record<string, (outcome: RunMade) => CountOrShare> = {
  documents: ({tables}) => tables['core.documents']!.length,
  claims: ({tables}) => tables['core.claims']!.length,
  mentions: ({tables}) => tables['core.mentions']!.length,
  provinces: ({tables}) => new Set(stated(tables).flatMap(({place_id}) => toProvince(place_id) ?? [])).size,
  'texts refused': ({tables, refused}) => ({
    part: refused,
    whole: refused + tables['core.documents']!.length,
  }),
  'numbers rejected': ({tables}) => toRejected(tables, () => true),
  'numbers of briefs rejected': ({tables}) => {
    const briefs = new Set(
      tables['core.documents']!.flatMap((row) => (row.kind === 'brief' ? row.document_id! : [])),
    );
    return toRejected(tables, ({document_id}) => briefs.has(document_id!));
  },
};

/** Compares what a run made with the table of expectations: a problem for each row that does not hold. */
export function findUnexpected(expectations: readonly Expectation[], outcome: RunMade): Problem[] {
  const causes = expectations.flatMap((row) => compare(row, outcome) ?? []);
  const isEmpty = outcome.refused > 0 && outcome.tables['core.documents']!.length === 0;
  const all = isEmpty
    ? [...causes, `no text is left: ${outcome.refused} of ${outcome.refused} were refused`]
    : causes;
  return all.map((cause) => ({file: 'data/reference/expectations.csv', cause, severity: 'error'}));
}

function compare({quantity, least, most, unit}: Expectation, outcome: RunMade): string | undefined {
  const find = QUANTITIES[quantity];
  if (!find) return `unknown quantity: ${quantity}; known: ${Object.keys(QUANTITIES).join(', ')}`;
  const [low, high] = [toBound(least), toBound(most)];
  if (low === undefined || high === undefined || (low === null && high === null))
    return `wrong bounds of ${quantity}: ${least || 'nothing'} to ${most || 'nothing'}; expected numbers`;
  const found = find(outcome);
  const isShare = typeof found !== 'number';
  if (isShare !== (unit === 'percent'))
    return `wrong unit of ${quantity}: ${unit}; percent is that of shares alone`;
  if (isShare ? found.whole < FEWEST : !outcome.hasBriefs) return undefined;
  const value = isShare ? (100 * found.part) / found.whole : found;
  const shown = isShare ? `${value.toFixed(1)} percent (${found.part} of ${found.whole})` : String(value);
  if (low !== null && value < low) return `expected ${quantity}: at least ${least}; found: ${shown}`;
  return high !== null && value > high ? `expected ${quantity}: at most ${most}; found: ${shown}` : undefined;
}

// Null where no bound is given, undefined where it is no number.
function toBound(text: string): number | null | undefined {
  if (text === '') return null;
  const bound = Number(text);
  return Number.isFinite(bound) && bound >= 0 ? bound : undefined;
}

function stated(tables: Tables): Row[] {
  return [...tables['core.claims']!, ...tables['core.mentions']!];
}

function toProvince(place: Row[string] | undefined): Row[string] | undefined {
  return place && place !== 'IR' ? place : undefined;
}

function toRejected(tables: Tables, isOf: (row: Row) => boolean): CountOrShare {
  const part = tables['core.rejected']!.filter(isOf).length;
  return {part, whole: part + tables['core.claims']!.filter(isOf).length};
}
