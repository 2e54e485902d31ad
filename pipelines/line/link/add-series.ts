import {hashId} from '../../../src/io/hash.js';
import type {Row} from '../../../src/io/duckdb.js';
import {toSeries, toSeriesRows, type Series} from '../../../src/series/to-series.js';
import type {Tables} from '../warehouse/tables.js';
import {findYear} from '../../../src/series/interval.js';
import {toVoicedClaims} from './to-voiced.js';

/** Adds the series: which claims belong together, in which order, and where no line may lead. */
export function addSeries(tables: Tables): Tables {
  const charted = new Set(
    tables['core.measures']!.filter(({is_charted}) => is_charted).map(({measure_id}) => measure_id),
  );
  const series = toSeries(
    toVoicedClaims(tables).filter(({measure_id, is_part}) => charted.has(measure_id) && !is_part),
  );
  return {
    ...tables,
    'core.series': series.map(toRow),
    'core.series_points': series.flatMap(toPointRows),
  };
}

function toId(series: Series): string {
  return hashId('s', [series.series_id]);
}

function toRow(series: Series): Row {
  const {measure_id, unit, place_id, sector_id, concept_id, nature, modality} = series;
  const {cluster_id, cluster_name, did, counted, office, kind} = series;
  return {
    series_id: toId(series),
    ...{measure_id, unit, place_id, sector_id, concept_id, nature, modality},
    ...{cluster_id, cluster_name, did, counted, office, kind},
    points: series.points.length,
    dated_points: series.points.filter((point) => point.is_dated).length,
    claims: series.points.flatMap((point) => point.claim_ids).length,
    sentence_fa: series.sentence_fa,
    sentence_en: series.sentence_en,
  };
}

function toPointRows(series: Series): Row[] {
  const breaks = new Map(series.breaks.map((gap) => [gap.before_claim_id, gap]));
  return toSeriesRows(series).map(({claim_id, position, segment, break_before}) => {
    const point = series.points[position - 1]!;
    const gap = break_before ? breaks.get(claim_id) : undefined;
    return {
      ...{claim_id, series_id: toId(series), position, segment, break_before},
      ...{break_fa: gap?.reason_fa ?? null, break_en: gap?.reason_en ?? null},
      ...{point_claim_id: point.claim_id, point_from: point.from, point_to: point.to},
      ...{clock: point.clock, is_dated: point.is_dated, year: findYear(point)},
    };
  });
}
