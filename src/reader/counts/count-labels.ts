import {covering, firstFrom, inside, within, type TokenRange} from '../reading/spans.js';
import {asExisting, measureClusters} from './count-clusters.js';
import {isBareYear, measuredOf, toCount, type CountFrame} from './count-frame.js';
import {measureNoun} from './measure-noun.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import type {CountFound, Measured} from './count.js';
import type {LineSpan} from '../../text/read-lines.js';
import type {ClauseTold} from '../clauses/telling.js';
import {findAboveRows, findHeading} from '../reading/heads.js';
import {CELL_MARKS, LABEL_ENDS} from './count-lexicon.js';

/**
 * A number in an entry of a list or in a row of a table: what it counts stands in its label («شناسایی‌شده: ۱۱ خوشه», «تعداد
 * بنگاه: ۱۸۵»), at the head of its column, or in the heading above («خوشه‌های پایان‌یافته به تفکیک استان»).
 */
export function countOfLabel(frame: CountFrame): CountFound | undefined {
  const {reading, number} = frame;
  const at = firstFrom(reading.lines, number.from + 1) - 1;
  const line = reading.lines[at];
  if (!line || (line.kind !== 'item' && line.kind !== 'row')) return undefined;
  if (isBareYear(reading, number)) return undefined;
  const isUnitised = reading.hasTermAt(['percent', 'money', 'quantity', 'span'], number.to);
  const own = nounBehind(reading, number.to);
  if (isUnitised || (own && !isClusterNoun(own))) return undefined;
  const measured = line.kind === 'row' ? measureCell(frame, at) : measureLabel(frame, line, at);
  if (!measured) return undefined;
  return toCount(frame, own && own.to <= line.to ? own.to : number.to, {
    ...measured,
    rule: `label:${measured.measure}`,
  });
}

/** The noun behind a number, on its line. */
function nounBehind({tokens, termAt}: TextReading, at: number): Annotation | undefined {
  return tokens[at]?.before === 'line' ? undefined : termAt('noun', at);
}

/** What the words before the number say, else the heading above the list. */
function measureLabel(frame: CountFrame, line: TokenRange, at: number): Measured | undefined {
  const {reading, number} = frame;
  const isLabelled =
    (number.from - 1 > line.from && LABEL_ENDS.has(reading.tokens[number.from - 1]?.text ?? '')) ||
    reading.tokens[number.from]!.before === 'line';
  if (!isLabelled) return undefined;
  return (
    measureWords(frame, {from: line.from, to: number.from}, nounBehind(reading, number.to)) ??
    measureHeading(frame, at)
  );
}

/** A label with a noun counts that; one with a predicate counts the clusters that the text or the heading speaks of. */
function measureWords(frame: CountFrame, {from, to}: TokenRange, behind?: Annotation): Measured | undefined {
  const {reading} = frame;
  const nouns = [...inside(reading.of('noun'), from, to), ...(behind ? [behind] : [])];
  const noun = nouns.find((one) => !isClusterNoun(one) && measureNoun(frame, one).measure !== 'other');
  const cluster = nouns.find(isClusterNoun);
  const predicate = predicateIn(reading, from, to);
  // “Jobs in clusters”, «واحدهای عضو خوشه»: what is counted stands first
  if (noun && !(cluster && cluster.from < noun.from)) return measureNoun(frame, noun);
  if (!cluster && !(predicate && reading.hasClusters)) return undefined;
  const measured = measureClusters(frame, predicate ? [predicate] : [], cluster?.means.split(' ')[2] ?? null);
  return typeof measured === 'string' ? undefined : asExisting(measured);
}

const KINDS = ['process', 'phrase', 'state', 'act', 'element', 'verb'];

/** What a predicate without a verb tells: «شناسایی‌شده», “In implementation”. */
export function predicateIn({of, grammar}: TextReading, from: number, to: number): ClauseTold | undefined {
  const found = KINDS.flatMap((kind) => within(of(kind), from, to)).filter(({means}) =>
    grammar.meanings.has(means),
  );
  const first = found.toSorted(
    (a, b) => grammar.meanings.get(a.means)!.rank - grammar.meanings.get(b.means)!.rank,
  )[0];
  if (!first) return undefined;
  const stage = grammar.meanings.get(first.means)![first.kind === 'phrase' ? 'running' : 'reached'];
  return {
    stage,
    means: first.means,
    modality: 'fact',
    unreal: undefined,
    isPooled: false,
    isStatus: true,
    clause: 0,
  };
}

/** The nearest line above that names what is counted. */
function measureHeading(frame: CountFrame, at: number): Measured | undefined {
  const {lines} = frame.reading;
  const heading = lines[findHeading(frame.reading, at)];
  if (heading) return measureWords(frame, heading);
  const last = frame.before.at(-1);
  return last && measuredOf(last);
}

/** The head of a number's column, in the first row of the table. */
function measureCell(frame: CountFrame, at: number): Measured | undefined {
  const {reading, number} = frame;
  const first = findAboveRows(reading, at) + 1;
  const cells = cellsOf(reading, reading.lines[at]!);
  const cell = covering(cells, number.from);
  const head = cell && cellsOf(reading, reading.lines[first]!)[firstFrom(cells, cell.from)];
  return (head && first < at ? measureWords(frame, head) : undefined) ?? measureHeading(frame, first);
}

const known = new WeakMap<LineSpan, readonly TokenRange[]>();

/** The cells of a row, cut once, however many numbers stand in it. */
function cellsOf(reading: TextReading, line: LineSpan): readonly TokenRange[] {
  let cells = known.get(line);
  if (!cells) known.set(line, (cells = cutCells(reading, line)));
  return cells;
}

function cutCells({tokens}: TextReading, {from, to}: TokenRange): TokenRange[] {
  const cells: TokenRange[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const isEnd = at === to || CELL_MARKS.has(tokens[at]!.text) || (at > start && tokens[at]!.gap === 'cell');
    if (!isEnd) continue;
    if (at > start) cells.push({from: start, to: at});
    start = at < to && CELL_MARKS.has(tokens[at]!.text) ? at + 1 : at;
  }
  return cells;
}
