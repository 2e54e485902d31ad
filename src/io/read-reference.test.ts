import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {GOLD_CORPORA} from './gold-corpora.js';
import {toInterval} from '../dates/intervals.js';
import {toSkeleton} from '../text/fold.js';
import {readReferenceTable} from './read-reference.js';
import {folderOf, REFERENCE_TABLES, type ReferenceTableName} from '../entities/reference-tables.js';

const ROOT = join(import.meta.dirname, '..', '..');
const NAMES = Object.keys(REFERENCE_TABLES) as ReferenceTableName[];
const read = <Name extends ReferenceTableName>(name: Name) => readReferenceTable(ROOT, name);

describe('data/reference and data/grammar', () => {
  it.each(NAMES)('%s refers to tables that are there', (name) => {
    expect(NAMES).toEqual(expect.arrayContaining(Object.values(REFERENCE_TABLES[name].references).flat()));
  });

  it.each(NAMES)('%s has its columns in the order declared and no stray space', (name) => {
    const raw = readFileSync(join(ROOT, 'data', folderOf(name), `${name}.csv`), 'utf8');
    expect(raw.split('\n', 1)[0]).toBe(REFERENCE_TABLES[name].columns.join(','));
    for (const row of readReferenceTable(ROOT, name) as unknown as Record<string, string>[])
      for (const value of Object.values(row)) expect(value).toBe(value.trim());
  });

  it('has 31 provinces with the codes of 2020, each its Statistical Centre code', () => {
    const provinces = read('provinces');
    expect(provinces).toHaveLength(31);
    for (const {province_id, sci_code} of provinces) expect(province_id).toBe(`IR-${sci_code}`);
    expect(provinces.find(({province_id}) => province_id === 'IR-07')).toMatchObject({
      name_fa: 'فارس',
      iso_code_before_2020: 'IR-14',
    });
    expect(provinces.find(({iso_code_before_2020}) => iso_code_before_2020 === 'IR-07')?.name_fa).toBe(
      'تهران',
    );
  });

  it('has all 1,354 towns of the list, each province some, and every coordinate that is called good inside Iran', () => {
    const towns = read('towns');
    const listed = towns.filter(({kind}) => kind === 'town');
    expect(listed).toHaveLength(1354);
    expect(new Set(listed.map(({province_id}) => province_id)).size).toBe(31);
    for (const {has_good_coordinate, lat, lon} of towns) {
      expect(['yes', 'no']).toContain(has_good_coordinate);
      if (has_good_coordinate === 'no') continue;
      expect(Number(lat)).toSatisfy((degrees: number) => degrees > 25 && degrees < 40);
      expect(Number(lon)).toSatisfy((degrees: number) => degrees > 44 && degrees < 63.5);
    }
  });

  it('gives a reason for whatever is not simply from a list', () => {
    for (const town of read('towns').filter(({kind}) => kind !== 'town')) expect(town.reason).not.toBe('');
    for (const name of [
      'place-names',
      'products',
      'clusters',
      'cluster-names',
      'source-names',
      'originals',
    ] as const)
      for (const row of readReferenceTable(ROOT, name)) expect(row.reason).not.toBe('');
  });

  it('has all sections and divisions of ISIC Rev.4 with titles in both languages', () => {
    const sectors = read('sectors');
    expect(
      sectors
        .filter(({kind}) => kind === 'section')
        .map(({sector_id}) => sector_id)
        .join(''),
    ).toBe('ABCDEFGHIJKLMNOPQRSTU');
    expect(sectors.filter(({kind}) => kind === 'division')).toHaveLength(88);
    for (const {title_fa, title_en} of sectors)
      expect([/[آ-ی]/.test(title_fa), /[a-z]/.test(title_en)]).toEqual([true, true]);
  });

  it('has a product for each word once, in the division of its class', () => {
    const owners = new Map<string, string>();
    for (const product of read('products')) {
      expect(product.isic_class.slice(0, 2)).toBe(product.sector_id);
      const words = [
        product.name_fa,
        ...product.aliases_fa.split('|'),
        product.name_en,
        ...product.aliases_en.split('|'),
      ];
      for (const word of words.filter(Boolean)) {
        const other = owners.get(toSkeleton(word));
        expect([word, other ?? product.product_id]).toEqual([word, product.product_id]);
        owners.set(toSkeleton(word), product.product_id);
      }
    }
    expect(owners.size).toBeGreaterThan(1500);
  });

  it('puts each cluster into the division of its product', () => {
    const divisions = new Map(read('products').map(({product_id, sector_id}) => [product_id, sector_id]));
    for (const {cluster_id, product_id, sector_id} of read('clusters'))
      expect([cluster_id, divisions.get(product_id)]).toEqual([cluster_id, sector_id]);
  });

  it('keeps «perhaps the same» between clusters of one province', () => {
    const provinces = new Map(read('clusters').map(({cluster_id, province_id}) => [cluster_id, province_id]));
    for (const {province_id, perhaps_same_as} of read('clusters'))
      for (const other of perhaps_same_as.split('|').filter(Boolean))
        expect(provinces.get(other)).toBe(province_id);
  });

  it('defines every measure, concept and stage in both languages', () => {
    for (const name of ['measures', 'concepts', 'stages', 'units'] as const)
      for (const term of readReferenceTable(ROOT, name))
        expect([term.definition_fa, term.definition_en, term.name_fa, term.name_en].every(Boolean)).toBe(
          true,
        );
  });

  it('gives document 004 the solar years 1391 to 1404, with premises in both languages', () => {
    const row = read('document-dates').find(({document_id}) => document_id === 'seed-004')!;
    expect([row.published_from, row.published_to]).toEqual(toInterval(['1391', '1404']));
    expect([row.premises_fa, row.premises_en].every(Boolean)).toBe(true);
  });

  it('has every measure, concept, stage and unit that the labels use', () => {
    const ids = (name: 'measures' | 'concepts' | 'stages' | 'units') => new Set(read(name).map(({id}) => id));
    const known = {
      measure: ids('measures'),
      concept: ids('concepts'),
      stage: ids('stages'),
      unit: ids('units'),
    };
    const corpora = [...Object.keys(GOLD_CORPORA).map((name) => `${name}.`), 'probes/', 'own/', 'practice/'];
    for (const file of corpora.flatMap((name) => [`${name}claims`, `${name}stages`]))
      for (const line of readFileSync(join(ROOT, 'data', 'gold', `${file}.jsonl`), 'utf8')
        .trim()
        .split('\n'))
        for (const [field, set] of Object.entries(known)) {
          const value = JSON.parse(line)[field] as string | null | undefined;
          if (value) expect([value, set.has(value)]).toEqual([value, true]);
        }
  });
});
