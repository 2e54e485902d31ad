import type {Succession} from '../../../src/identity/follow-published.js';
import type {PublishedStatement} from '../../../src/identity/published-statement.js';

/** How many addresses are named on a terminal. */
const SHOWN = 10;

/** Says which addresses that were published lead on since now, and which were given up, one a line; empty where none. */
export function formatMoved({moved, retired}: Pick<Succession, 'moved' | 'retired'>): string {
  return [
    formatLines(
      moved,
      'leads on to a successor',
      'lead on to a successor',
      (row) => [`${row.statement_id} → ${row.successor_id}`, `${row.document_id}: ${row.reason}`] as const,
    ),
    formatLines(retired, 'is given up', 'are given up', (row) => [row.statement_id, toPlace(row)] as const),
  ].join('');
}

/** Says which addresses that were published would lead to nothing, one a line. */
export function formatVanishing(vanishing: readonly PublishedStatement[]): string {
  return formatLines(
    vanishing,
    'would vanish',
    'would vanish',
    (row) => [row.statement_id, toPlace(row)] as const,
  );
}

function formatLines(
  rows: readonly PublishedStatement[],
  one: string,
  many: string,
  say: (row: PublishedStatement) => readonly [id: string, about: string],
): string {
  if (rows.length === 0) return '';
  const lines = rows
    .slice(0, SHOWN)
    .map(say)
    .map(([id, about]) => `  ${id} (${about})`);
  const rest = rows.length > SHOWN ? [`  and ${rows.length - SHOWN} more; --json names them all`] : [];
  const count = rows.length === 1 ? `1 address ${one}` : `${rows.length} addresses ${many}`;
  return [`${count}:`, ...lines, ...rest, ''].join('\n');
}

function toPlace({document_id, sentence}: PublishedStatement): string {
  return `${document_id} «${sentence}»`;
}
