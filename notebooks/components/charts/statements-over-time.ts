import {toHex} from '../colours.js';
import {describeChart} from '../describe-chart.js';
import {formatNumber, isolate, type Language} from '../format.js';
import {toDayNumber} from '../jalali.js';
import {findInterval, formatConcept, readName, type Break, type Statement} from '../rows.js';
import {findSegments, toLineNote} from './series-lines.js';
import {createLabels, type Panel} from './statement-labels.js';
import {createBars, createSymbols, toMark, type StatementMark} from './statement-marks.js';
import {
  createSpec,
  position,
  SIZES,
  type ChartMeta,
  type ChartOptions,
  type ChartSpec,
  type Layer,
} from './spec.js';
import {niceStep} from './nice-step.js';
import {wrap} from './text-width.js';
import {
  createTimeScale,
  createYearPanel,
  createYearRules,
  toStripWidth,
  toX,
  YEAR_PANEL,
  type TimeScale,
} from './time-axis.js';

export interface StatementsOptions extends ChartOptions {
  /** What parts the lanes; `concept` by default, `measure` on the page of a province. */
  lanes?: 'concept' | 'measure';
  breaks?: Break[];
  /** Height of a lane's drawing in pixels. */
  laneHeight?: number;
}

const HEAD = 22;
const NUMBERS = 28;
const GAP = 14;
const CONCEPT_ORDER = ['industrial_cluster', 'business_cluster', 'cluster'];

/**
 * Draws every statement as a mark at its Jalali time and value, in lanes by noun (or by measure). Lines run only inside one series,
 * between statements dated to a month; undated ones stand in a strip at the end, never as a dated point.
 */
export function statementsOverTime(rows: Statement[], options: StatementsOptions): ChartSpec {
  const {language, width = 640, lanes = 'concept', breaks = []} = options;
  const margin = {top: breaks.length ? 34 : 6, right: 8, bottom: 6, left: 8};
  const hasUndated = rows.some((row) => !findInterval(row));
  const strip = hasUndated ? toStripWidth(UNDATED[language], width < 480 ? 62 : 88) : 0;
  const scale = createTimeScale(rows, width - margin.left - margin.right, strip, NUMBERS);
  const groups = toLanes(rows, lanes, options);
  const laneHeight = options.laneHeight ?? (groups.length > 1 ? 124 : 210);
  const marks = groups.map((lane) => lane.rows.map((row) => toMark(row, scale)));
  const head = groups.length === 1 && !groups[0]!.name && !hasUndated ? 4 : HEAD;
  const panels = groups.map((lane, index) => {
    const top = Math.max(
      ...rows.filter(({unit}) => unit === lane.rows[0]!.unit).map((row) => row.high ?? row.value),
    );
    const panel = {width: scale.width, height: laneHeight, top: Math.max(1, top) * 1.2, step: niceStep(top)};
    const place = {isFirst: index === 0, isLast: index === groups.length - 1, head};
    return createLane(lane.name, marks[index]!, scale, panel, {language, breaks, ...place});
  });
  const inner =
    groups.length * (laneHeight + head) + Math.max(0, groups.length - 1) * GAP + YEAR_PANEL[language];
  const segments = marks.flatMap((lane) => findSegments(lane, breaks));
  const meta: ChartMeta = {
    language,
    title: options.title ?? toTitle(rows, language),
    subtitle: options.subtitle ?? '',
    width,
    height: inner + margin.top + margin.bottom,
    margin,
    notes: toLineNote(marks.flat(), segments, language),
  };
  const description = describeChart(rows, {language, title: meta.title, breaks, lines: segments.length});
  return createSpec(meta, description, {
    vconcat: [...panels.flat(), createYearPanel(scale, language)],
    spacing: 0,
    bounds: 'flush',
  });
}

const UNDATED = {fa: 'بی\u200cتاریخ', en: 'undated'};

function toLanes(
  rows: Statement[],
  by: 'concept' | 'measure',
  {language}: StatementsOptions,
): {name: string; rows: Statement[]}[] {
  const key = (row: Statement) =>
    (by === 'concept' ? (row.concept_id ?? '') : row.measure_id) + (row.unit === 'percent' ? ' %' : '');
  const rank = (row: Statement) =>
    row.concept_id ? CONCEPT_ORDER.indexOf(row.concept_id) : CONCEPT_ORDER.length;
  const sorted = by === 'concept' ? [...rows].sort((a, b) => rank(a) - rank(b)) : rows;
  const keys = [...new Set(sorted.map(key))];
  return keys.map((lane) => {
    const members = sorted.filter((row) => key(row) === lane);
    const first = members[0]!;
    const isPlain = by === 'concept' && keys.length === 1 && !first.concept_id;
    const name =
      by === 'concept' ? formatConcept(first.concept_id, language) : readName(first, 'measure', language);
    return {name: isPlain ? '' : name, rows: members};
  });
}

/** A head with the lane's name and the drawing below it. */
function createLane(
  name: string,
  marks: StatementMark[],
  scale: TimeScale,
  panel: Panel,
  {
    language,
    breaks,
    isFirst,
    isLast,
    head,
  }: {language: Language; breaks: Break[]; isFirst: boolean; isLast: boolean; head: number},
): Layer[] {
  const x = position('middle', scale.domain);
  const y = position('value', [0, panel.top]);
  const layer = [
    createYearRules(scale),
    ...createGrid(panel, scale, language),
    ...createBars(marks, scale, x, y),
    ...createLines(marks, breaks, x, y),
    ...createSymbols(marks, x, y, language),
    ...createLabels(marks, breaks, scale, panel, language),
    ...createBreaks(breaks, scale, isFirst),
  ];
  const gap = {width: scale.width, height: GAP, layer: [createEmpty()]};
  const title = {...createHead(name, marks, scale, language, isFirst), height: head};
  return [title, {width: scale.width, height: panel.height, layer}, ...(isLast ? [] : [gap])];
}

function createHead(
  name: string,
  marks: StatementMark[],
  scale: TimeScale,
  language: Language,
  isFirst: boolean,
): Layer {
  const x = language === 'fa' ? toX(scale, scale.end) : 0;
  const word = marks[0] ? toHex(marks[0].colours.word) : toHex('ink');
  const title = {
    type: 'text',
    align: language === 'fa' ? 'right' : 'left',
    fontWeight: 700,
    fontSize: 13,
    fill: word,
  };
  const layer: Layer[] = [
    {
      data: {values: [{name: isolate(name)}]},
      mark: title,
      encoding: {x: {value: x}, y: {value: 10}, text: {field: 'name'}},
    },
  ];
  if (scale.strip !== undefined && isFirst)
    layer.push({
      data: {values: [{word: isolate(UNDATED[language])}]},
      mark: {type: 'text', align: 'center', fontSize: SIZES.small, fill: toHex('quiet')},
      encoding: {
        x: {value: (toX(scale, scale.strip) + scale.width) / 2},
        y: {value: 10},
        text: {field: 'word'},
      },
    });
  return {width: scale.width, layer};
}

function createGrid(panel: Panel, scale: TimeScale, language: Language): Layer[] {
  const y = position('value', [0, panel.top]);
  const x = position('from', scale.domain);
  const steps = Array.from(
    {length: Math.floor(panel.top / panel.step)},
    (_, index) => (index + 1) * panel.step,
  );
  const ends = {from: scale.domain[0], to: scale.domain[1]};
  const values = steps.map((value) => ({value, ...ends, text: formatNumber(value, language)}));
  const rule = (stroke: string): Layer => ({type: 'rule', stroke, strokeWidth: 0.8});
  return [
    {data: {values: [{value: 0, ...ends}]}, mark: rule(toHex('quiet')), encoding: {x, x2: {field: 'to'}, y}},
    {data: {values}, mark: rule(toHex('rule')), encoding: {x, x2: {field: 'to'}, y}},
    {
      data: {values},
      mark: {type: 'text', align: 'left', dx: 3, dy: 8, fontSize: SIZES.small - 1, fill: toHex('quiet')},
      encoding: {x, y, text: {field: 'text'}},
    },
    ...(scale.strip === undefined ? [] : [createStripEdge(scale)]),
  ];
}

function createStripEdge(scale: TimeScale): Layer {
  return {
    data: {values: [{from: scale.end, to: scale.strip}]},
    mark: {type: 'rect', fill: toHex('paper')},
    encoding: {x: position('from', scale.domain), x2: {field: 'to'}},
  };
}

function createLines(marks: StatementMark[], breaks: Break[], x: Layer, y: Layer): Layer[] {
  return findSegments(marks, breaks).map((segment) => ({
    data: {values: segment.map(({middle, value, row}) => ({middle, value, claim_id: row.claim_id}))},
    mark: {type: 'line', strokeWidth: 1.6, stroke: toHex(segment[0]!.colours.mark)},
    encoding: {x, y},
  }));
}

function createBreaks(breaks: Break[], scale: TimeScale, isFirst: boolean): Layer[] {
  if (!breaks.length) return [];
  const rules = breaks.map(({date}) => ({day: toDayNumber(date)}));
  const encoding = {x: position('day', scale.domain)};
  const rule = {
    data: {values: rules},
    mark: {type: 'rule', stroke: toHex('ink'), strokeWidth: 1, strokeDash: [1.5, 2.5]},
    encoding,
  };
  return isFirst ? [rule, ...breaks.map((one) => createReason(one, scale))] : [rule];
}

/** The reason of a break, written beside its rule on the side with more room. */
function createReason({date, reason}: Break, scale: TimeScale): Layer {
  const day = toDayNumber(date);
  const x = toX(scale, day);
  const isRight = x < scale.width / 2;
  const lines = wrap(reason, SIZES.small, Math.min(190, (isRight ? scale.width - x : x) - 8)).map((line) =>
    isolate(line),
  );
  const mark = {
    type: 'text',
    align: isRight ? 'left' : 'right',
    dx: isRight ? 5 : -5,
    fontSize: SIZES.small,
    fill: toHex('ink'),
  };
  return {
    data: {values: [{day, lines}]},
    mark,
    encoding: {x: position('day', scale.domain), y: {value: -HEAD - 12}, text: {field: 'lines'}},
  };
}

function createEmpty(): Layer {
  return {data: {values: [{}]}, mark: {type: 'rule', opacity: 0}, encoding: {x: {value: 0}}};
}

function toTitle(rows: Statement[], language: Language): string {
  const values = rows.map(({value}) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
    formatNumber(value, language),
  );
  const count = formatNumber(rows.length, language);
  if (!rows.length) return language === 'fa' ? 'هنوز گفته\u200cای نیست' : 'No statement yet';
  if (rows.length === 1) return language === 'fa' ? `تنها یک گفته: ${low}` : `One statement only: ${low}`;
  const nouns = new Set(rows.map(({concept_id}) => concept_id ?? '')).size;
  const tail =
    nouns > 1
      ? language === 'fa'
        ? '، با نام\u200cهایی که یکی نیستند'
        : ', under nouns that are not one'
      : '';
  return language === 'fa'
    ? `${count} گفته، از ${low} تا ${high}${tail}`
    : `${count} statements, from ${low} to ${high}${tail}`;
}
