/** How a notebook shows rows: which columns under which heads, and the claim that a row leads to. */
export interface TableView {
  language: 'fa' | 'en';
  columns: Record<string, string>;
  /** Folder, document and claim. */
  link?: (row: Record<string, unknown>) => [folder: string, document: string, claim: string];
}

/** A table of rows as an element of the page. */
export function createTable(rows: Record<string, unknown>[], view: TableView): HTMLElement {
  const frame = document.createElement('div');
  frame.innerHTML = formatTable(rows, view);
  return frame;
}

/** The same table as markup, which is what the built page carries for readers without scripts. */
export function formatTable(rows: Record<string, unknown>[], {language, columns, link}: TableView): string {
  const names = Object.keys(columns);
  const cells = (row: Record<string, unknown>): string =>
    names
      .map((name, place) =>
        formatCell(row[name], {language, address: place === 0 && link ? toAddress(link(row)) : ''}),
      )
      .join('');
  const heads = names.map(
    (name) =>
      `<th scope="col"${isNumeric(rows, name) ? ' class="value"' : ''}>${escapeText(columns[name]!)}</th>`,
  );
  const label = escapeText(Object.values(columns).join(MARKS[language].comma));
  const hint = names.length > 3 ? '<p class="hint" aria-hidden="true">↔</p>' : '';
  return `<div class="table${hint && ' scrolls'}" role="region" tabindex="0" aria-label="${label}">${hint}<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table></div>`;
}

function formatCell(value: unknown, {language, address}: {language: 'fa' | 'en'; address: string}): string {
  const isNumber = typeof value === 'number';
  const text =
    value === null || value === undefined
      ? ''
      : isNumber
        ? toNumber(value, language)
        : toDigits(String(value), language);
  const inside = `<bdi>${escapeText(text)}</bdi>`;
  return `<td${isNumber ? ' class="value"' : ''}>${address ? `<a href="${escapeText(address)}">${inside}</a>` : inside}</td>`;
}

function toAddress([folder, document, claim]: [string, string, string]): string {
  return `../${folder}/${document}/#${claim}`;
}

function isNumeric(rows: Record<string, unknown>[], name: string): boolean {
  return rows.some((row) => typeof row[name] === 'number');
}

const MARKS = {
  fa: {comma: '، ', thousands: '٬', decimals: '٫'},
  en: {comma: ', ', thousands: ',', decimals: '.'},
};

// A page may import nothing from above its folder: this is the rule of src/words/number.ts, and a test holds the two together.
function toNumber(value: number, language: 'fa' | 'en'): string {
  const [whole, part] = String(Math.round(Math.abs(value) * 1000) / 1000).split('.') as [string, string?];
  const {thousands, decimals} = MARKS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return toDigits((value < 0 ? '\u2212' : '') + grouped + (part ? decimals + part : ''), language);
}

// Days of the file are Gregorian: they keep Latin digits, so that nobody takes them for Jalali ones.
function toDigits(text: string, language: 'fa' | 'en'): string {
  if (language === 'en' || /^\d{4}-\d\d-\d\d$|[a-z]/i.test(text)) return text;
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
