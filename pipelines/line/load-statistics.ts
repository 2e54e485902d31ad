import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {toInterval} from '../../src/dates/intervals.js';
import {hashId} from '../../src/io/hash.js';
import type {Row} from '../../src/io/duckdb.js';
import type {Problem} from '../../src/io/problem.js';
import {readCsv} from '../../src/io/read-csv.js';
import {BREAK_COLUMNS} from '../../src/statistics/indicators/real-change.js';
import {createUnknownFinder} from './warehouse/create-unknown-finder.js';
import type {Paths} from './paths.js';
import type {Tables, TablesMade} from './warehouse/tables.js';

const INDICATORS = ['indicator_id', 'name_fa', 'name_en', 'definition_fa', 'definition_en', 'unit', 'frame_fa', 'frame_en', 'least_sum', 'greatest_sum'] as const; // prettier-ignore
const OBSERVATIONS = ['indicator_id', 'place_id', 'sector_id', 'period', 'value', 'unit', 'status', 'source_id', 'publication', 'table_code', 'edition', 'note'] as const; // prettier-ignore

const REFERENCES = ['indicator_id', 'place_id', 'sector_id', 'unit', 'source_id'] as const;

const BREAKS = 'structure/breaks.csv';

/** Reads the official figures of `data/statistics`; a table that cannot be read is a problem and the others go on. */
export function loadStatistics({statistics}: Paths, tables: Tables): TablesMade {
  const problems: Problem[] = [];
  const read = <Column extends string>(name: string, columns: readonly Column[]) => {
    try {
      return readCsv(join(statistics, name), columns);
    } catch (error) {
      problems.push({file: `data/statistics/${name}`, cause: (error as Error).message, severity: 'error'});
      return [];
    }
  };
  const names = existsSync(statistics)
    ? readdirSync(statistics)
        .filter((name) => name.endsWith('.csv'))
        .sort()
    : [];
  const breaks = existsSync(join(statistics, BREAKS)) ? read(BREAKS, BREAK_COLUMNS) : [];
  const indicators = names.includes('indicators.csv') ? read('indicators.csv', INDICATORS) : [];
  const findUnknown = createUnknownFinder({...tables, 'core.indicators': indicators}, REFERENCES);
  const observations = new Map<string, Row>();
  for (const name of names.filter((one) => one !== 'indicators.csv'))
    read(name, OBSERVATIONS).forEach((row, index) => {
      const refuse = (cause: string) =>
        problems.push({file: `data/statistics/${name}:${index + 2}`, cause, severity: 'error'});
      const interval = toInterval(row.period);
      const unknown = findUnknown({...row, sector_id: row.sector_id || null});
      const observation_id = hashId('o', [
        row.indicator_id,
        row.place_id,
        row.sector_id,
        row.period,
        row.edition,
      ]);
      const missing = (['status', 'publication'] as const).find((column) => row[column] === '');
      if (unknown) refuse(unknown);
      else if (missing) refuse(`missing ${missing}`);
      else if (!interval) refuse(`invalid period: ${row.period}`);
      else if (row.value !== '' && !Number.isFinite(Number(row.value)))
        refuse(`unreadable value: ${row.value}`);
      else if (observations.has(observation_id))
        refuse(`two values for one key: ${row.indicator_id}, ${row.place_id}, ${row.period}`);
      else
        observations.set(observation_id, {
          observation_id,
          ...row,
          period_from: interval[0],
          period_to: interval[1],
        });
    });
  return {
    tables: {
      'core.indicators': indicators.map((row, index) => ({...row, sort_order: index + 1})),
      'core.observations': [...observations.values()],
      'core.breaks': breaks,
    },
    problems,
  };
}
