import {describe, expect, it} from 'vitest';
import type {Row} from '../../../src/io/duckdb.js';
import {applyCorrections} from './apply-corrections.js';

const CELLS: Row[] = [
  {
    observation_id: 'o1',
    indicator_id: 'gdp-share',
    place_id: 'IR-09',
    sector_id: '',
    period: '1397',
    value: '4.81',
    edition: 'later',
  },
  {
    observation_id: 'o2',
    indicator_id: 'gdp-share',
    place_id: 'IR-09',
    sector_id: '',
    period: '1397',
    value: '82.4',
    edition: 'earlier',
  },
];

function apply(correction: Row) {
  const tables = {
    'core.observations': CELLS,
    'core.claims': [],
    'core.corrections': [
      {table_name: 'core.observations', row_key: 'gdp-share|IR-09|1397', column_name: 'value', ...correction},
    ],
  };
  return applyCorrections(tables);
}

describe('applyCorrections(tables)', () => {
  it('overrides the one cell that holds the value expected', () => {
    const {tables, problems} = apply({expected_value: '82.40', action: 'override', corrected_value: '4.82'});
    expect(tables['core.observations']!.map((row) => row.value)).toEqual(['4.81', '4.82']);
    expect(problems).toEqual([]);
  });

  it('drops a row', () => {
    const {tables} = apply({expected_value: '82.4', action: 'drop'});
    expect(tables['core.observations']).toEqual([CELLS[0]]);
  });

  it('leaves a flagged value as it is', () => {
    expect(apply({expected_value: '82.4', action: 'flag'}).tables['core.observations']).toEqual(CELLS);
  });

  it('knows a row by its id as well', () => {
    const {tables} = apply({row_key: 'o1', expected_value: '4.81', action: 'override', corrected_value: '5'});
    expect(tables['core.observations']![0]!.value).toBe('5');
  });

  it('complains once the publisher has repaired the error, and changes nothing', () => {
    const {tables, problems} = apply({expected_value: '28.4', action: 'override', corrected_value: '4.82'});
    expect(tables['core.observations']).toEqual(CELLS);
    expect(problems).toEqual([
      {
        file: 'data/reference/corrections.csv',
        cause:
          'correction no longer holds: core.observations gdp-share|IR-09|1397 value: 4.81, 82.4; expected: 28.4',
        severity: 'error',
      },
    ]);
  });

  it.each([
    [{table_name: 'core.nothing'}, 'unknown table: core.nothing'],
    [{row_key: 'gdp-share|IR-99|1397'}, 'unknown row: core.observations gdp-share|IR-99|1397'],
    [{column_name: 'worth'}, 'unknown column: core.observations.worth'],
  ])('names what a correction misses: %o', (correction, cause) => {
    expect(apply({expected_value: '1', action: 'flag', ...correction}).problems).toMatchObject([{cause}]);
  });

  it('waits where the corrected text is not in this run', () => {
    expect(
      apply({table_name: 'core.claims', row_key: 'c1', expected_value: '1', action: 'drop'}).problems,
    ).toEqual([]);
  });
});
