import {toAsciiDigits} from '../numbers/digits.js';
import {readColumns, type SheetColumn} from './columns.js';
import type {Table} from './find-tables.js';
import {findUnit, type UnitWord} from './cells/find-unit.js';
import {FOOTNOTE, NAMED_NUMBER, PLAIN_NUMBER, TABLE_WORD} from './cells/label-lexicon.js';
import {isNumberedTitle} from './cells/labels.js';
import {findYear} from './cells/parse-year.js';
import type {PlaceResolver, TablePlace} from './cells/resolve-place.js';
import type {Located} from './cells/sheet.js';
import {splitMarks, tidyText} from './cells/tidy-text.js';
import {BRACKETED_UNIT, UNIT_LINE} from './cells/unit-lexicon.js';

/** A table with what its title, sheet and file say for all its values. */
export interface DescribedTable {
  table: Table;
  /** The title without number, footnote marks and unit. */
  title: string;
  /** Number as printed («8-9»), where there is one. */
  number: string | null;
  columns: SheetColumn[];
  place: TablePlace | undefined;
  /** Province in which names of counties are looked for. */
  province: string | undefined;
  year: string | undefined;
  unit: UnitWord | undefined;
  /** Footnotes by their mark. */
  footnotes: Map<string, Located>;
}

export interface DescribeTableOptions {
  places: PlaceResolver;
  /** Name of the file, which may name a place or a year; its numbers are never province codes. */
  fileName: string;
  place?: TablePlace | undefined;
  period?: string | undefined;
}

/** Describes a table: what it counts, where, when and in what unit, as far as the table itself does not say in each row. */
export function describeTable(
  table: Table,
  {places, fileName, place, period}: DescribeTableOptions,
): DescribedTable {
  const main = findMainTitle(table.titles);
  const {text, marks} = splitMarks(main?.text ?? '');
  const words = [text, ...table.titles.map((line) => line.text), table.sheet.name, fileName];
  const province = findProvince(words, places);
  return {
    table,
    ...cleanTitle(text),
    columns: readColumns(table, places),
    place: place ?? findPlace([table.sheet.name, ...words], places, province),
    province,
    year: period ?? words.map(findYear).find(Boolean),
    unit: table.titles.map((line) => findUnit(line.text)).findLast(Boolean),
    footnotes: readFootnotes(table, marks),
  };
}

// A title of several lines: the numbered line says what is counted; else the last that is more than a unit.
function findMainTitle(titles: readonly Located[]): Located | undefined {
  const numbered = titles.findLast(({text}) => isNumberedTitle(text));
  return numbered ?? titles.findLast(({text}) => !UNIT_LINE.test(text.trim()));
}

function cleanTitle(text: string): {title: string; number: string | null} {
  const match = NAMED_NUMBER.exec(text) ?? PLAIN_NUMBER.exec(text);
  const rest = match ? text.slice(match[0].length) : text.replace(TABLE_WORD, '');
  const title = rest.replace(BRACKETED_UNIT, ' ');
  return {title: splitMarks(title).text, number: match ? toAsciiDigits(match[1]!.replace(/\s/g, '')) : null};
}

function findProvince(words: readonly string[], places: PlaceResolver): string | undefined {
  return words.map((text) => places.findIn(text)).find((place) => place?.kind === 'province')?.place_id;
}

// The sheet's own name first: in a workbook of one province each sheet is a county.
function findPlace(
  [sheet = '', ...others]: readonly string[],
  places: PlaceResolver,
  province: string | undefined,
): TablePlace | undefined {
  const name = tidyText(sheet).replace(/^[\u06f0-\u06f9\s\-–._)(]+|[\u06f0-\u06f9\s\-–._)(]+$/g, '');
  const named = places.resolve(name, province) ?? places.findIn(name, province);
  if (named) return named;
  const found = others.map((text) => places.findIn(text, province)).filter((place) => place !== undefined);
  return found.find(({kind}) => kind === 'county') ?? found.find(({kind}) => kind === 'province') ?? found[0];
}

function readFootnotes(table: Table, titleMarks: string[]): Map<string, Located> {
  const footnotes = new Map<string, Located>();
  for (const note of table.notes) {
    const match = FOOTNOTE.exec(tidyText(note.text));
    if (!match) continue;
    const mark = match[3] ?? String(Number(toAsciiDigits((match[1] ?? match[2])!)));
    footnotes.set(mark, {...note, text: match[4]!});
  }
  for (const mark of titleMarks)
    if (!footnotes.has(mark)) footnotes.set(mark, {text: '', row: -1, column: -1});
  return footnotes;
}
