import {Parser} from 'htmlparser2';
import {toSheet, type Range, type Sheet} from './cells/sheet.js';

interface OpenTable {
  caption: string;
  rows: (string | null)[][];
  merges: Range[];
  /** Cells of rows below that a cell above spans. */
  spanned: Set<string>;
  cell: {text: string; rowSpan: number; columnSpan: number} | undefined;
}

const LONGEST_SPAN = 1000;

/** Reads the tables of an HTML page as sheets, spans as merged cells, `<sup>` as footnote marks in brackets. */
export function parseHtmlTables(html: string): Sheet[] {
  const sheets: Sheet[] = [];
  const open: OpenTable[] = [];
  let heading = '';
  let sink: 'heading' | 'caption' | undefined;
  const close = () => {
    const table = open.pop();
    if (!table || table.rows.every((row) => row.every((cell) => !cell))) return;
    const title = (table.caption || heading).trim();
    const rows = title ? [[title], ...table.rows] : table.rows;
    const down = title ? 1 : 0;
    const merges = table.merges.map((one) => ({...one, top: one.top + down, bottom: one.bottom + down}));
    sheets.push(toSheet(`table ${sheets.length + 1}`, rows, merges));
    heading = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const table = open.at(-1);
      if (name === 'table')
        open.push({caption: '', rows: [], merges: [], spanned: new Set(), cell: undefined});
      else if (/^h[1-6]$/.test(name) && !table) [sink, heading] = ['heading', ''];
      else if (name === 'caption' && table) sink = 'caption';
      else if (name === 'tr' && table) table.rows.push([]);
      else if ((name === 'td' || name === 'th') && table) startCell(table, attributes);
      else if (name === 'sup' && table?.cell) table.cell.text += '(';
      else if (name === 'br' && table?.cell) table.cell.text += ' ';
    },
    ontext(text) {
      const table = open.at(-1);
      if (sink === 'caption' && table) table.caption += text;
      else if (table?.cell) table.cell.text += text;
      else if (sink === 'heading') heading += text;
    },
    onclosetag(name) {
      const table = open.at(-1);
      if (name === 'table') close();
      else if (name === 'caption' || /^h[1-6]$/.test(name)) sink = undefined;
      else if (name === 'sup' && table?.cell) table.cell.text += ')';
      else if ((name === 'td' || name === 'th') && table) endCell(table);
    },
  });
  parser.end(html);
  return sheets;
}

function startCell(table: OpenTable, attributes: Record<string, string>): void {
  endCell(table);
  if (table.rows.length === 0) table.rows.push([]);
  table.cell = {text: '', rowSpan: toSpan(attributes['rowspan']), columnSpan: toSpan(attributes['colspan'])};
}

function endCell(table: OpenTable): void {
  const {cell} = table;
  if (!cell) return;
  table.cell = undefined;
  const top = table.rows.length - 1;
  const row = table.rows[top]!;
  let left = row.length;
  while (table.spanned.has(`${top}|${left}`)) row[left++] = null;
  row[left] = cell.text.replace(/\s+/g, ' ').trim() || null;
  for (let column = left + 1; column < left + cell.columnSpan; column++) row[column] = null;
  const [bottom, right] = [top + cell.rowSpan - 1, left + cell.columnSpan - 1];
  if (bottom > top || right > left) table.merges.push({top, left, bottom, right});
  for (let below = top + 1; below <= bottom; below++)
    for (let column = left; column <= right; column++) table.spanned.add(`${below}|${column}`);
}

function toSpan(text: string | undefined): number {
  const span = Number(text ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, LONGEST_SPAN) : 1;
}
