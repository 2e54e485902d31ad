import {showControls} from '../../src/text/show-controls.js';
import type {Row} from '../../src/io/duckdb.js';

const WIDEST = 60;

/** Formats rows for a terminal: columns in step, long texts cut, and how many rows there are. */
export function formatTable(columns: string[], rows: Row[]): string {
  const cells = rows.map((row) => columns.map((column) => toCell(row[column])));
  const widths = columns.map((column, index) =>
    Math.max(countCells(column), ...cells.map((row) => countCells(row[index]!))),
  );
  const toLine = (row: string[]) =>
    row
      .map((cell, index) => pad(cell, widths[index]!))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width));
  return [columns, rule, ...cells]
    .map(toLine)
    .concat(`${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`, '')
    .join('\n');
}

function toCell(value: unknown): string {
  const text =
    value === null || value === undefined
      ? ''
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);
  const line = showControls(text.replace(/\s*\n\s*/g, ' ⏎ '));
  const points = [...line];
  return points.length > WIDEST ? `${points.slice(0, WIDEST - 1).join('')}…` : line;
}

// Half-spaces and marks above letters take no cell of a terminal.
function countCells(text: string): number {
  return [...text.replace(/[\p{M}\u200b-\u200f\u2066-\u2069]/gu, '')].length;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - countCells(text)));
}
