import {describe, expect, it} from 'vitest';
import {findRoot} from '../../src/io/find-root.js';
import {loadReference} from './load-reference.js';
import {toReference} from '../../src/io/read-reference.js';
import {readTables} from '../../src/io/read-tables.js';

describe('loadReference(root)', () => {
  const root = findRoot(import.meta.url);
  const tables = loadReference(toReference(readTables(root, ['reference', 'grammar'])));

  it('ranks provinces in the order of the Persian alphabet, which is not that of code points', () => {
    const provinces = tables['core.places']!.filter(({kind}) => kind === 'province');
    const names = provinces
      .sort((one, other) => Number(one.sort_order) - Number(other.sort_order))
      .map(({name_fa}) => name_fa);
    expect(names).toHaveLength(31);
    expect(names.slice(0, 2)).toEqual(['آذربایجان شرقی', 'آذربایجان غربی']);
    // چ stands between ت and خ, ک and گ between ق and ل
    expect(names.indexOf('چهارمحال و بختیاری')).toBe(names.indexOf('تهران') + 1);
    expect(names.slice(names.indexOf('قم') + 1, names.indexOf('لرستان'))).toEqual([
      ...['کردستان', 'کرمان', 'کرمانشاه', 'کهگیلویه و بویراحمد', 'گلستان', 'گیلان'],
    ]);
    expect(names.at(-1)).toBe('یزد');
  });

  it('puts the country above the provinces and the provinces above the towns', () => {
    const byId = new Map(tables['core.places']!.map((row) => [row.place_id, row]));
    expect(byId.get('IR')!.parent_id).toBeUndefined();
    expect(byId.get('IR-07')).toMatchObject({
      name_fa: 'فارس',
      parent_id: 'IR',
      province_id: 'IR-07',
      sci_code: '07',
    });
    for (const row of tables['core.places']!) if (row.parent_id) expect(byId.has(row.parent_id)).toBe(true);
  });

  it('adds a publisher for texts whose publisher nobody has stated', () => {
    expect(tables['core.sources']!.at(-1)).toMatchObject({source_id: 'unstated', kind: 'unstated'});
  });

  it('keeps the order of a vocabulary, which is the order of its page', () => {
    expect(tables['core.measures']![0]).toMatchObject({measure_id: 'clusters_identified', sort_order: 1});
  });
});
