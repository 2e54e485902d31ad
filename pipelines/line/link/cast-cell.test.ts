import {describe, expect, it} from 'vitest';
import {castCell} from './cast-cell.js';

describe('castCell(cell, column)', () => {
  it.each([
    ['424', 'DOUBLE', 424],
    ['423.0', 'DOUBLE', 423],
    ['-1.5e3', 'DOUBLE', -1500],
    [423, 'DOUBLE', 423],
    ['423.0', 'INTEGER', 423],
    ['2014-08-30', 'DATE', '2014-08-30'],
    ['true', 'BOOLEAN', true],
    ['no', 'BOOLEAN', false],
    [true, 'BOOLEAN', true],
    ['۴۲۳ خوشه', 'VARCHAR', '۴۲۳ خوشه'],
    ['423', 'VARCHAR', '423'],
    ['', 'DOUBLE', null],
    [null, 'DATE', null],
  ] as const)('reads %j in a column of %s as %j', (cell, type, expected) => {
    expect(castCell(cell, {type, isNullable: true})).toBe(expected);
  });

  it.each([
    ['many', 'DOUBLE'],
    ['NaN', 'DOUBLE'],
    ['Infinity', 'DOUBLE'],
    ['1e999', 'DOUBLE'],
    ['0x10', 'DOUBLE'],
    ['۴۲۴', 'DOUBLE'],
    ['423.5', 'INTEGER'],
    ['1404-05-01', 'DATE'],
    ['2014-02-30', 'DATE'],
    ['2014', 'DATE'],
    ['perhaps', 'BOOLEAN'],
  ] as const)('refuses %j in a column of %s', (cell, type) => {
    expect(castCell(cell, {type, isNullable: true})).toBeUndefined();
  });

  it('refuses nothing where something must stand', () => {
    expect(castCell('', {type: 'DOUBLE', isNullable: false})).toBeUndefined();
  });
});
