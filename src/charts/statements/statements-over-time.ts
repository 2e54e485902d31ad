import {describeChart} from '../describe-chart.js';
import {formatNumber} from '../../words/number.js';
import type {Language} from '../../rows.js';
import {findInterval, formatConcept, readName, type Statement} from '../rows.js';
import {niceStep} from '../nice-step.js';
import {findSegments, toLineNote} from './series-lines.js';
import {createSpec, type ChartMeta, type ChartOptions, type ChartSpec} from '../spec.js';
import {createLane, GAP, HEAD, UNDATED} from './statement-lane.js';
import type {Panel} from './statement-labels.js';
import {toMark} from './statement-marks.js';
import {createTimeScale, toStripWidth, YEAR_PANEL} from '../time-axis.js';

export interface StatementsOptions extends ChartOptions {
  /** What parts the lanes; `concept` by default, `measure` on the page of a province. */
  lanes?: 'concept' | 'measure';
}

const NUMBERS = 28;
const CONCEPT_ORDER = ['industrial_cluster', 'business_cluster', 'cluster'];

/**
 * Draws every statement as a mark at its Jalali time and value, in lanes by noun (or by measure). Lines run only inside one series,
 * between statements dated to a month; undated ones stand in a strip at the end, never as a dated point.
 */
export function statementsOverTime(rows: Statement[], options: StatementsOptions): ChartSpec {
  const {language, width = 640, lanes = 'concept'} = options;
  const hasUndated = rows.some((row) => !findInterval(row));
  const strip = hasUndated ? toStripWidth(UNDATED[language], width < 480 ? 62 : 88) : 0;
  const groups = toLanes(rows, lanes, options);
  const head = groups.some(({name}) => name) || hasUndated ? HEAD : 0;
  const margin = {top: 6 + head, right: 8, bottom: 6, left: 8};
  const scale = createTimeScale(rows, width - margin.left - margin.right, strip, NUMBERS);
  const height = groups.length > 1 ? 124 : rows.length > 2 ? 210 : 110;
  const marks = groups.map((lane) => lane.rows.map((row) => toMark(row, scale)));
  const panels = groups.map(({name, rows: members}, index) => {
    const panel = toPanel(
      rows.filter(({unit}) => unit === members[0]!.unit),
      scale.width,
      height,
    );
    const place = {isFirst: index === 0, isLast: index === groups.length - 1};
    return createLane({name, marks: marks[index]!, panel, ...place}, scale, language);
  });
  const inner = groups.length * height + Math.max(0, groups.length - 1) * (HEAD + GAP) + YEAR_PANEL[language];
  const segments = marks.flatMap((lane) => findSegments(lane));
  const meta: ChartMeta = {
    language,
    title: options.title ?? toTitle(rows, language),
    subtitle: options.subtitle ?? '',
    width,
    height: inner + margin.top + margin.bottom,
    margin,
    notes: toLineNote(marks.flat(), segments, language),
  };
  const description = describeChart(rows, {language, title: meta.title, lines: segments.length});
  return createSpec(meta, description, {
    vconcat: panels.length ? panels : [NOTHING],
    spacing: HEAD + GAP,
    bounds: 'flush',
  });
}

const NOTHING = {data: {values: []}, mark: 'point'};

// lanes of one unit share one scale, so that heights compare across nouns
function toPanel(rows: Statement[], width: number, height: number): Panel {
  const top = Math.max(1, ...rows.map((row) => row.high ?? row.value));
  return {width, height, top: top * 1.2, step: niceStep(top)};
}

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

function toTitle(rows: Statement[], language: Language): string {
  if (!rows.length) return language === 'fa' ? 'هنوز گفته\u200cای نیست' : 'No statement yet';
  const values = rows.map(({value}) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
    formatNumber(value, language),
  );
  const count = formatNumber(rows.length, language);
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
