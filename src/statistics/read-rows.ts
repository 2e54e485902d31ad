import {sort} from 'd3-array';
import type {SheetColumn} from './columns.js';
import type {DescribedTable} from './describe-table.js';
import {isYear, parseYear} from './cells/parse-year.js';
import type {Refuse} from './refusal.js';
import type {RowContext} from './row-context.js';
import {COUNTY_NOUN, PROVINCE_LABEL} from './cells/place-lexicon.js';
import {COUNTRY, type PlaceResolver, type TablePlace} from './cells/resolve-place.js';
import type {Range} from './cells/sheet.js';
import {splitMarks, tidyText} from './cells/tidy-text.js';
import {isNowhere, isTotalLabel} from './cells/labels.js';

/** Reads the labels of each row of a table: place, year, other labels, totals. */
export function readRows(described: DescribedTable, places: PlaceResolver, refuse: Refuse): RowContext[] {
  const {table, columns} = described;
  const stub = columns.filter(({role}) => role === 'place' || role === 'label' || role === 'year');
  const above: LabelReading['above'] = {label: '', province: undefined, year: undefined};
  const reading = {described, stub, places, refuse, readStub: createStubReader(described), above};
  const groups = sort(table.groups.values(), ({row}) => row);
  let group = '';
  return table.rows.map((row) => {
    while (groups[0] && groups[0].row < row) group = splitMarks(groups.shift()!.text).text;
    return readRow(row, group, reading);
  });
}

const NO_MARKS: string[] = [];

interface LabelReading {
  described: DescribedTable;
  stub: SheetColumn[];
  places: PlaceResolver;
  refuse: Refuse;
  readStub: (row: number, column: number) => string | undefined;
  /** Province of the rows above, which the counties under it lie in. */
  above: {label: string; province: string | undefined; year: string | undefined};
}

function readRow(row: number, group: string, reading: LabelReading): RowContext {
  const {described, stub, places, readStub, above} = reading;
  const context: RowContext = {
    row,
    place: undefined,
    printed: null,
    label: '',
    year: undefined,
    isTotal: false,
    isNowhere: false,
    marks: NO_MARKS,
  };
  const groupPlace = group ? places.resolve(group, described.province) : undefined;
  const labels = group && !groupPlace ? [group] : [];
  for (const {role, column} of stub) {
    const raw = readStub(row, column);
    if (raw === undefined) continue;
    const {text, marks} = splitMarks(raw);
    if (marks.length > 0) context.marks = [...context.marks, ...marks];
    if (role === 'year') readYear(context, {raw, column}, reading);
    else if (role === 'place') readPlace(context, {raw, text, column}, reading);
    else {
      labels.push(text);
      context.isTotal ||= isTotalLabel(text);
    }
  }
  context.place ??= groupPlace;
  context.year ??= above.year;
  context.label = labels.join(' / ');
  return context;
}

function readYear(
  context: RowContext,
  {raw, column}: {raw: string; column: number},
  {refuse}: LabelReading,
): void {
  const year = parseYear({value: raw});
  if (isYear(year)) {
    context.year = year.period;
    if (year.marks.length > 0) context.marks = [...context.marks, ...year.marks];
  } else {
    const what = year ? 'implausible year' : 'unreadable year';
    refuse('error', `${what}: «${raw}»`, {row: context.row, column});
  }
}

function readPlace(
  context: RowContext,
  {raw, text, column}: {raw: string; text: string; column: number},
  reading: LabelReading,
): void {
  const {described, places, refuse, above} = reading;
  const place = resolvePlace(context, raw, reading);
  const year = parseYear({value: text});
  context.printed = tidyText(text);
  if (place) {
    context.place = place;
    context.isTotal ||= place.kind === 'country' || isTotalLabel(text);
  } else if (isNowhere(text)) {
    context.isNowhere = true;
    context.place ??= described.place ?? COUNTRY;
  } else if (isYear(year)) {
    // «سال و استان»: years of the whole come first in the column of places, then the places of the last year.
    context.year = year.period;
    context.isTotal = true;
    context.place = described.place ?? COUNTRY;
    context.printed = null;
    above.year = year.period;
  } else if (isTotalLabel(text)) {
    context.isTotal = true;
    context.place ??= described.province ? described.place : COUNTRY;
  } else {
    const nearest = places.nearest(raw);
    const hint = nearest ? `; nearest: «${nearest}»` : '';
    refuse('error', `unknown place: «${raw.trim()}»${hint}`, {row: context.row, column});
  }
}

function resolvePlace(
  context: RowContext,
  raw: string,
  {described, places, above}: LabelReading,
): TablePlace | undefined {
  // A second column of places lies inside the first: «استان», then «شهرستان».
  if (context.place?.kind === 'province') return places.resolve(raw, context.place.place_id);
  const place = places.resolve(raw, described.province) ?? places.resolve(raw, above.province);
  if (place?.kind !== 'province') return place;
  // «یزد» under «استان یزد» is the county of that name.
  if (place.place_id === above.province && PROVINCE_LABEL.test(above.label) && tidyText(raw) !== above.label)
    return places.resolve(`${COUNTY_NOUN} ${raw}`, above.province) ?? place;
  above.province = place.place_id;
  above.label = tidyText(raw);
  return place;
}

// A label merged over several rows stands in the first; a blank place under a place means the same place.
function createStubReader({table, columns}: DescribedTable): LabelReading['readStub'] {
  const {sheet} = table;
  const merged = new Map<string, Range>();
  for (const range of sheet.merges)
    if (range.bottom > range.top && range.bottom - range.top < 10_000)
      for (let row = range.top; row <= range.bottom; row++) merged.set(`${row}|${range.left}`, range);
  const last = new Map<number, string>();
  const fills = columns.filter(({role}) => role === 'place' || role === 'label').length > 1;
  const placeColumns = new Set(columns.filter(({role}) => role === 'place').map(({column}) => column));
  return (row, column) => {
    const range = merged.get(`${row}|${column}`);
    const cell = range ? sheet.read(range.top, range.left) : sheet.read(row, column);
    const text = cell && String(cell.value).trim();
    if (text) last.set(column, text);
    return text || (fills && placeColumns.has(column) ? last.get(column) : undefined);
  };
}
