import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Row} from '../../../src/io/duckdb.js';
import {readColumnTypes} from '../warehouse/column-types.js';
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

const TABLES = join(import.meta.dirname, '..', '..', 'tables');
const CLAIM: Row = {
  claim_id: 'c1',
  value: 423,
  said_from: '2015-01-01',
  is_trusted: true,
  part_of_start: 4,
  speaker: null,
};
const findFault = (_: string, {value}: Row) => (value === 7 ? 'seven' : undefined);

function apply(correction: Row) {
  const tables = {
    'core.observations': CELLS,
    'core.claims': [CLAIM],
    'core.corrections': [
      {table_name: 'core.observations', row_key: 'gdp-share|IR-09|1397', column_name: 'value', ...correction},
    ],
  };
  return applyCorrections(tables, {types: readColumnTypes(TABLES), findFault});
}

describe('applyCorrections(tables)', () => {
  it('overrides the one cell that holds the value expected', () => {
    const {tables, problems} = apply({expected_value: '82.40', action: 'override', corrected_value: '4.82'});
    expect(tables['core.observations']!.map((row) => row.value)).toEqual(['4.81', 4.82]);
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
    expect(tables['core.observations']![0]!.value).toBe(5);
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
    [{table_name: 'core.claims', row_key: 'c9'}, 'unknown row: core.claims c9'],
    [{column_name: 'worth'}, 'unknown column: core.observations.worth'],
  ])('names what a correction misses: %o', (correction, cause) => {
    expect(apply({expected_value: '1', action: 'flag', ...correction}).problems).toMatchObject([{cause}]);
  });

  it.each([
    ['value', '423', '424', 424],
    ['value', '423.0', '424.5', 424.5],
    ['said_from', '2015-01-01', '2015-02-01', '2015-02-01'],
    ['is_trusted', 'true', 'false', false],
    ['part_of_start', '4.0', '', null],
    ['speaker', '', '423', '423'],
  ])('casts a correction of %s to its column', (column_name, expected_value, corrected_value, value) => {
    const of = {table_name: 'core.claims', row_key: 'c1', column_name, action: 'override'};
    const {tables, problems, faults} = apply({...of, expected_value, corrected_value});
    expect(tables['core.claims']).toEqual([{...CLAIM, [column_name]: value}]);
    expect([problems, faults]).toEqual([[], []]);
  });

  it.each([
    ['value', '423', 'many', 'wrong corrected_value: core.claims c1 value: many; expected a number'],
    ['value', '423', '', 'wrong corrected_value: core.claims c1 value: nothing; expected a number'],
    ['value', 'some', '424', 'wrong expected_value: core.claims c1 value: some; expected a number'],
    ['value', '423', '7', 'wrong corrected_value: core.claims c1 value: 7; seven'],
    [
      'said_from',
      '2015-01-01',
      '1394-01-01',
      'wrong corrected_value: core.claims c1 said_from: 1394-01-01; expected a day such as 2014-08-30',
    ],
    [
      'is_trusted',
      'true',
      'perhaps',
      'wrong corrected_value: core.claims c1 is_trusted: perhaps; expected true or false',
    ],
    [
      'part_of_start',
      '4',
      '4.5',
      'wrong corrected_value: core.claims c1 part_of_start: 4.5; expected a whole number',
    ],
  ])(
    'names row, column and value where %s cannot be corrected from «%s» to «%s»',
    (column_name, expected_value, corrected_value, cause) => {
      const of = {table_name: 'core.claims', row_key: 'c1', column_name, action: 'override'};
      const {tables, faults} = apply({...of, expected_value, corrected_value});
      expect(tables['core.claims']).toEqual([CLAIM]);
      expect(faults).toEqual([{file: 'data/reference/corrections.csv', cause, severity: 'error'}]);
    },
  );
});
