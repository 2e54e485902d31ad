import {greatest} from 'd3-array';
import type {Table} from './find-tables.js';
import {findMonth, findYear, isYear, parseYear} from './cells/parse-year.js';
import {parseValue} from './cells/parse-value.js';
import type {PlaceResolver, TablePlace} from './cells/resolve-place.js';
import {readText, type Located, type Range, type Sheet} from './cells/sheet.js';
import {splitMarks} from './cells/tidy-text.js';
import {findUnit, type UnitWord} from './cells/find-unit.js';
import {PLAIN_HEADER} from './cells/label-lexicon.js';
import {findHeaderKind, isNowhere, isRankHeader} from './cells/labels.js';

export type ColumnRole = 'place' | 'label' | 'year' | 'value' | 'rank' | 'code' | 'index' | 'ignore';

/** What a column of a table holds, read from its header and its cells. */
export interface SheetColumn {
  column: number;
  role: ColumnRole;
  /** Header cells above it, from the top, merged ones included. */
  headers: Located[];
  /** The headers' words without year, rank and «مقدار», joined by « / ». */
  words: string;
  year?: string | undefined;
  /** A four-digit year that cannot be one. */
  implausible?: Located;
  hasReversedYear?: boolean;
  place?: TablePlace | undefined;
  unit?: UnitWord | undefined;
  marks: string[];
}

/** Reads the columns of a table: headers over several rows, merged cells and their spans, years, places, ranks. */
export function readColumns(table: Table, places: PlaceResolver): SheetColumn[] {
  const profiles = profileColumns(table, places);
  const columns = [...profiles].map(([column, profile]) =>
    toColumn(column, {headers: readHeaders(table, column, profiles), profile, places}),
  );
  // Where no header says so, the column of most places is the places'.
  if (!columns.some(({role}) => role === 'place')) promotePlaces(columns, profiles);
  return columns;
}

interface Profile {
  values: number;
  years: number;
  labels: number;
  places: number;
}

const SAMPLE = 400;

// A sample of rows is enough to tell labels from values; every cell is read strictly later.
function profileColumns(table: Table, places: PlaceResolver): Map<number, Profile> {
  const profiles = new Map<number, Profile>();
  const step = Math.max(1, Math.floor(table.rows.length / SAMPLE));
  const sample = table.rows.filter((_, index) => index % step === 0);
  for (let column = 0; column < table.sheet.columnCount; column++) {
    const profile = {values: 0, years: 0, labels: 0, places: 0};
    for (const row of sample) {
      const cell = table.sheet.read(row, column);
      if (!cell) continue;
      profiles.set(column, profile);
      profile[parseValue(cell) ? 'values' : 'labels']++;
      const year = parseYear(cell);
      if (isYear(year) && year.doubt !== 'two-digit') profile.years++;
      if (typeof cell.value === 'string' && (places.resolve(cell.value) || isNowhere(cell.value)))
        profile.places++;
    }
  }
  return profiles;
}

function readHeaders({sheet, headerRows}: Table, column: number, profiles: Map<number, Profile>): Located[] {
  const headers: Located[] = [];
  headerRows.forEach((row, level) => {
    const isLowest = level === headerRows.length - 1;
    const located =
      readMerged(sheet, row, column) ??
      (isLowest ? undefined : readSpan(sheet, row, {column, profiles, headerRows}));
    if (located && !headers.some((one) => one.row === located.row && one.column === located.column))
      headers.push(located);
  });
  return headers;
}

function readMerged(sheet: Sheet, row: number, column: number): Located | undefined {
  const {top, left} = findMerge(sheet, row, column) ?? {top: row, left: column};
  return readText(sheet, top, left);
}

// A header that was not merged still spans: «۱۳۹۶» over «مقدار» and «رتبه» stands above the first of them only.
function readSpan(
  sheet: Sheet,
  row: number,
  {column, profiles, headerRows}: {column: number; profiles: Map<number, Profile>; headerRows: number[]},
): Located | undefined {
  const below = headerRows.filter((one) => one > row);
  if (!below.some((one) => readMerged(sheet, one, column))) return undefined;
  for (let left = column - 1; left >= 0; left--) {
    const profile = profiles.get(left);
    if (profile && profile.labels > profile.values) return undefined;
    const located = readText(sheet, row, left);
    if (located) return findMerge(sheet, row, left) ? undefined : located;
  }
  return undefined;
}

function findMerge({merges}: Sheet, row: number, column: number): Range | undefined {
  return merges.find(
    ({top, left, bottom, right}) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

function toColumn(
  column: number,
  {headers, profile, places}: {headers: Located[]; profile: Profile; places: PlaceResolver},
): SheetColumn {
  const read: SheetColumn = {column, role: 'value', headers, words: '', marks: []};
  const words: string[] = [];
  let month: string | undefined;
  for (const header of headers) {
    const year = parseYear({value: header.text});
    const {text, marks} = splitMarks(header.text);
    if (isYear(year)) {
      read.year = year.period;
      read.hasReversedYear ||= year.doubt === 'reversed';
      read.marks.push(...year.marks);
    } else if (year) read.implausible = header;
    else {
      const place = findHeaderKind(text) === 'place' ? undefined : places.resolve(text);
      if (place) read.place = place;
      read.year ??= findYear(text);
      month = findMonth(text) ?? month;
      read.unit = findUnit(header.text) ?? read.unit;
      read.marks.push(...marks);
      // What is left of «1395 (2016)» besides years is nothing.
      if (!findMonth(text) && /\p{L}/u.test(text)) words.push(text);
    }
  }
  if (month && read.year && /^1[34]\d\d$/.test(read.year)) read.year = `${read.year}-${month}`;
  read.role = toRole(words, {profile, hasYear: read.year !== undefined || read.implausible !== undefined});
  read.words = words.filter((word) => !isPlain(word) && !(read.place && places.resolve(word))).join(' / ');
  return read;
}

function toRole(words: string[], {profile, hasYear}: {profile: Profile; hasYear: boolean}): ColumnRole {
  const last = words.at(-1) ?? '';
  if (words.some(isRankHeader)) return 'rank';
  const kind = findHeaderKind(last);
  if (kind === 'index' || kind === 'code') return kind;
  if (profile.labels > profile.values) {
    return kind === 'place' || (profile.places >= 2 && profile.places * 2 >= profile.labels)
      ? 'place'
      : 'label';
  }
  if (hasYear) return 'value';
  if (kind === 'year' || (words.length === 0 && profile.years === profile.values && profile.years > 1))
    return 'year';
  return 'value';
}

function promotePlaces(columns: SheetColumn[], profiles: Map<number, Profile>): void {
  const labels = columns.filter(({role, column}) => role === 'label' && profiles.get(column)!.places > 0);
  const best = greatest(labels, ({column}) => profiles.get(column)!.places);
  const profile = best && profiles.get(best.column)!;
  if (profile && profile.places * 2 >= profile.labels) best.role = 'place';
}

// Words that every table has and that say nothing of what is counted.
function isPlain(word: string): boolean {
  return isRankHeader(word) || findHeaderKind(word) === 'year' || PLAIN_HEADER.test(word);
}
