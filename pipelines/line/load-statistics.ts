import {toInterval} from '../../src/dates/intervals.js';
import {hashId} from '../../src/io/hash.js';
import {rowsOf} from '../../src/io/read-tables.js';
import {STATISTICS_TABLES, type ObservationCells} from '../../src/statistics/statistics-tables.js';
import type {FoundTable} from '../../src/tables/find-table-problems.js';
import type {Row} from '../../src/io/duckdb.js';
import type {Tables} from './warehouse/tables.js';

/** Makes rows of `core` of the tables of `data/statistics`. */
export function loadStatistics(read: readonly FoundTable[]): Tables {
  const indicators = rowsOf(read, STATISTICS_TABLES.indicators);
  return {
    'core.indicators': indicators.map((row, index) => ({...row, sort_order: index + 1})),
    'core.observations': rowsOf(read, STATISTICS_TABLES['*']).map(toObservation),
    'core.breaks': rowsOf(read, STATISTICS_TABLES['structure/breaks']),
  };
}

function toObservation(cells: ObservationCells): Row {
  const {indicator_id, place_id, sector_id, period, edition} = cells;
  const [period_from, period_to] = toInterval(period)!;
  const observation_id = hashId('o', [indicator_id, place_id, sector_id, period, edition]);
  return {observation_id, ...cells, period_from, period_to};
}
