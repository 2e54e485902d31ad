import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path/posix';
import {parse} from 'csv-parse/sync';
import {group} from 'd3-array';
import {describe, expect, it} from 'vitest';
import {findTitleFault, listNumbers} from '../../src/charts/fixtures/find-title-fault.js';
import {gregorianToJalali} from '../../src/dates/jalali.js';
import {findRoot} from '../../src/io/find-root.js';

const DIST = join(findRoot(import.meta.url), 'dist');
const isBuilt = Boolean(statSync(join(DIST, 'fa/index.html'), {throwIfNoEntry: false}));
if (!isBuilt) console.warn('skipped: titles of built figures; dist/ is missing, make it with npm run build');

type Row = Record<string, string>;

/** A figure of a built page: its title, the heads of the table in it, and the rows that it offers. */
interface BuiltFigure {
  name: string;
  title: string;
  heads: string[];
  /** The lines that cite it. */
  citations: string[];
  rows: Row[];
}

const files = new Map<string, Row[]>();
const figures = isBuilt ? (['fa', 'en'] as const).flatMap((language) => listFigures(language)) : [];
const official = isBuilt ? readRows('data/out.observations.csv') : [];

describe.skipIf(!isBuilt)('the titles of the figures of the built site', () => {
  it('find: none is a bare count or a label', () => {
    expect(figures.length).toBeGreaterThan(0);
    const faults = figures.flatMap(({name, title}) => {
      const fault = findTitleFault(title);
      return fault ? [`${name}: ${fault}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('hold no number that the rows of their figure do not give', () => {
    const strange = figures.flatMap(({name, title, rows}) => {
      const known = listKnown(rows);
      const missing = listNumbers(title).filter((number) => !known.has(number));
      return missing.length ? [`${name}: ${missing.join(', ')} in ${title}`] : [];
    });
    expect(strange).toEqual([]);
  });

  it('stand in the lines that cite them', () => {
    const bare = (text: string): string => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
    const without = figures.filter(
      ({title, citations}) => !citations.some((line) => bare(line).includes(bare(title))),
    );
    expect(without.map(({name, title}) => `${name}: ${title}`)).toEqual([]);
  });

  it('and the heads of their tables hold none either', () => {
    const strange = figures.flatMap(({name, heads, rows}) => {
      const known = listKnown(rows);
      return heads.flatMap((head) => listNumbers(head).filter((number) => !known.has(number)).map((number) => `${name}: ${number} in ${head}`)); // prettier-ignore
    });
    expect(strange).toEqual([]);
  });
});

function listFigures(language: string): BuiltFigure[] {
  const pages = readdirSync(join(DIST, language), {recursive: true, encoding: 'utf8'});
  return pages
    .filter((file) => file.endsWith('index.html'))
    .flatMap((file) => {
      const html = readFileSync(join(DIST, language, file), 'utf8');
      const found = [...html.matchAll(/<figure class="k-figure"[^>]* id="([^"]+)"[\s\S]*?<\/figure>/g)];
      return found.map(([figure, id]) => toFigure(`${language}/${file}#${id}`, figure));
    });
}

function toFigure(name: string, figure: string): BuiltFigure {
  const [, title = ''] = /<h\d class="k-finding"[^>]*>([\s\S]*?)<\/h\d>/.exec(figure) ?? [];
  const [, path = ''] = /href="[^"]*?(files\/[^"]+\.csv)"/.exec(figure) ?? [];
  const heads = [...figure.matchAll(/<th scope="col"[^>]*>([\s\S]*?)<\/th>/g)].map(([, head]) =>
    toText(head!),
  );
  const citations = [...figure.matchAll(/<p class="cite"[^>]*>([\s\S]*?)<\/p>/g)].map(([, line]) =>
    toText(line!),
  );
  return {name, title: toText(title), heads, citations, rows: readRows(path)};
}

function toText(html: string): string {
  return html.replace(/<[^>]+>/g, '').replace(/&#?\w+;/g, ' ');
}

function readRows(path: string): Row[] {
  const known =
    files.get(path) ?? (parse(readFileSync(join(DIST, path), 'utf8'), {columns: true, bom: true}) as Row[]);
  files.set(path, known);
  return known;
}

// Sentences are full of numbers that no title may take for those of its figure.
const UNREAD = /^(?:quote|sentence|title|url|href|rule|certainty_reasons|.*_(?:start|end|id))$/;

/** Every number that rows give: their cells, days in both calendars, what is counted over them, and ranks among official figures. */
function listKnown(rows: Row[]): Set<number> {
  const cells = rows.flatMap((row) => Object.entries(row).filter(([column]) => !UNREAD.test(column)).map(([, cell]) => cell)); // prettier-ignore
  return new Set([...new Set(cells)].flatMap(listOfCell).concat(listCounts(rows), rows.flatMap(listRanks)));
}

function listOfCell(cell: string): number[] {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(cell);
  if (day) {
    const {year, day: jalaliDay} = gregorianToJalali(cell);
    return [...listYears(year), Number(day[1]), Number(day[1]) % 100, Number(day[3]), jalaliDay];
  }
  const numbers = listNumbers(cell).concat(/^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : []);
  return numbers.flatMap((number) => [
    ...toWritten(number),
    ...(number > 1300 && number < 1500 ? listYears(number) : []),
  ]);
}

// a number as drawings write it: whole, to one decimal, or in millions
function toWritten(number: number): number[] {
  const toTenth = (one: number): number => Math.round(one * 10) / 10;
  return [
    number,
    Math.round(number),
    toTenth(number),
    toTenth(number / 1e6),
    Math.round(number / 1e6),
    Number((number / 1e6).toPrecision(3)),
  ];
}

// a Jalali year and the two Gregorian years that it lies in: 1391 (2012/13)
function listYears(year: number): number[] {
  return [year, year + 621, year + 622, (year + 622) % 100];
}

function listCounts(rows: Row[]): number[] {
  const clusters = (own: Row[]): number =>
    new Set(own.map(({cluster_id, cluster_name}) => cluster_id || cluster_name)).size;
  const columns = Object.keys(rows[0] ?? {}).filter((column) =>
    ['stage_id', 'quadrant', 'place_id', 'is_in_frame', 'measure_id'].includes(column),
  );
  const parted = columns.flatMap((column) => [...group(rows, (row) => row[column]).values()]);
  const concentrated = rows.filter(({quotient}) => Number(quotient) > 1);
  const silent = concentrated.filter(({quadrant}) => quadrant === 'silent');
  return [
    ...[rows.length, clusters(rows), concentrated.length, silent.length],
    ...[concentrated.filter(({quadrant}) => quadrant === 'both').length],
    ...parted.flatMap((own) => [
      own.length,
      own.filter(({cluster_id, cluster_name}) => !cluster_id && !cluster_name).length,
      clusters(own),
      clusters(own.filter(({modality}) => modality === 'fact')),
    ]),
  ];
}

// of how many places with an official figure of one year and edition, and which from the top
function listRanks({indicator_id, place_id, period, edition, value}: Row): number[] {
  if (!indicator_id || !place_id || !value) return [];
  const peers = official.filter(
    (row) => row['indicator_id'] === indicator_id && row['period'] === period && row['edition'] === edition && row['place_id'] !== 'IR' && row['value'] !== '',
  ); // prettier-ignore
  const own = peers.find((row) => row['place_id'] === place_id);
  if (!own) return [];
  return [peers.length, 1 + peers.filter((row) => Number(row['value']) > Number(own['value'])).length];
}
