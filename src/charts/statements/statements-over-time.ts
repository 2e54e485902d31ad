import {group, sort} from 'd3-array';
import type {Language} from '../../rows.js';
import {pickColumn} from '../../words/language.js';
import {NAMES} from '../../words/names.js';
import {findInterval} from '../../series/interval.js';
import {formatConcept, type Statement} from '../statement.js';
import {createChart, type ChartOptions, type ChartSpec, type Layer} from '../spec.js';
import {toMeasureRank} from '../stages.js';
import {createTimeScale, YEAR_PANEL} from '../time-axis.js';
import {drawByValue} from './draw-by-value.js';
import {createPanel, measureNumbers} from './panel.js';
import {findSegments, listLineNotes} from './series-lines.js';
import {createLane, GAP, HEAD} from './statement-lane.js';
import {toMark} from './statement-marks.js';
import {findInStatements} from './statements-finding.js';

export interface StatementsOptions extends ChartOptions {
  /** What parts the lanes; `concept` by default, `measure` on the page of a province. */
  lanes?: 'concept' | 'measure';
}

const CONCEPT_ORDER = Object.keys(NAMES.concepts);

/**
 * Draws every statement as a mark at its Jalali time and value, in lanes by noun (or by measure). Lines run only inside one series,
 * between statements dated to a month; undated ones stand in a strip at the end, never as a dated point. Where all are undated, there are
 * no years at all: they stand on an axis of numbers.
 */
export function statementsOverTime(rows: readonly Statement[], options: StatementsOptions): ChartSpec {
  const {language, width: outer = 640, lanes = 'concept'} = options;
  const groups = toLanes(rows, lanes, language);
  if (rows.length > 0 && !rows.some(findInterval)) {
    const drawing = drawByValue(groups, {width: outer, language});
    return createChart(options, {title: findInStatements(rows, language, options.subject), ...drawing});
  }
  const width = outer - 16;
  const height = groups.length > 1 ? 124 : rows.length > 2 ? 210 : 110;
  const placed = groups.map((lane) => {
    // lanes of one unit share one scale, so that heights compare across nouns
    const ofUnit = rows.filter(({unit}) => unit === lane.rows[0]!.unit);
    return {...lane, panel: createPanel(ofUnit, width, height)};
  });
  const numbers = measureNumbers(
    placed.flatMap(({panel}) => panel.ticks),
    language,
  );
  const scale = createTimeScale(rows, width, {language, strip: outer < 480 ? 62 : 88, numbers});
  const drawn = placed.map(({rows: members, ...lane}) => {
    const marks = members.map((row) => toMark(row, scale));
    return {...lane, marks, segments: findSegments(marks)};
  });
  const panels = drawn.map((lane, index) =>
    createLane({...lane, isFirst: index === 0, isLast: index === drawn.length - 1}, scale, language),
  );
  const [marks, segments] = [drawn.flatMap((lane) => lane.marks), drawn.flatMap((lane) => lane.segments)];
  const hasHead = scale.strip !== undefined || groups.some(({name}) => name);
  return createChart(options, {
    title: findInStatements(rows, language, options.subject),
    notes: listLineNotes(marks, segments, language),
    width,
    height: groups.length * height + Math.max(0, groups.length - 1) * (HEAD + GAP) + YEAR_PANEL[language],
    margin: {top: 6 + (hasHead ? HEAD : 0), right: 8, bottom: 6, left: 8},
    view: {vconcat: panels.length ? panels : [NOTHING], spacing: HEAD + GAP, bounds: 'flush'},
  });
}

const NOTHING: Layer = {data: {values: []}, mark: 'point'};

function toLanes(
  rows: readonly Statement[],
  by: 'concept' | 'measure',
  language: Language,
): {name: string; rows: readonly Statement[]}[] {
  const isByConcept = by === 'concept';
  const toKey = ({concept_id, measure_id, unit}: Statement) =>
    (isByConcept ? (concept_id ?? '') : measure_id) + (unit === 'percent' ? ' %' : '');
  const lanes = [
    ...group(
      sort(rows, isByConcept ? toConceptRank : ({measure_id}) => toMeasureRank(measure_id)),
      toKey,
    ).values(),
  ];
  return lanes.map((members) => {
    const first = members[0]!;
    const isPlain = isByConcept && lanes.length === 1 && !first.concept_id;
    const name = isByConcept
      ? formatConcept(first.concept_id, language)
      : pickColumn(first, 'measure', language);
    return {name: isPlain ? '' : name, rows: members};
  });
}

function toConceptRank({concept_id}: Statement): number {
  return concept_id ? CONCEPT_ORDER.indexOf(concept_id) : CONCEPT_ORDER.length;
}
