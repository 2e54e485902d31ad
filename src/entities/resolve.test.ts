import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readVocabulary} from '../io/read-reference.js';
import {createClusterResolver} from './clusters.js';
import {toSortKeys} from './collate.js';
import {findNearest} from './nearest.js';
import {expectProvince, expectTown, findTowns, resolveProvince, resolveTown} from './places.js';
import {expectProduct, expectSector, resolveProduct, resolveSector} from './sectors.js';

const ROOT = join(import.meta.dirname, '..', '..');
const vocabulary = readVocabulary(ROOT);
const {provinces, products, sectors} = vocabulary;

describe('resolveProvince', () => {
  it.each([
    ['فارس', 'IR-07'],
    ['استان فارس', 'IR-07'],
    ['آذربایجان‌شرقی', 'IR-03'],
    ['آذربايجان شرقي', 'IR-03'],
    ['East Azarbaijan', 'IR-03'],
    ['esfahan', 'IR-10'],
    ['Isfahan Province', 'IR-10'],
    ['کهكيلويه و بوير احمد', 'IR-17'],
    ['چهارمحال بختیاری', 'IR-14'],
    ['سیستان وبلوچستان', 'IR-11'],
    ['IR-25', 'IR-25'],
    ['استان مرکزی', 'IR-00'],
    ['باختران', 'IR-05'],
  ])('knows %s', (name, id) => {
    expect(resolveProvince(name, vocabulary)?.province_id).toBe(id);
  });

  it.each(['', 'یزدی', 'استان', 'خراسان', 'IR'])('knows no province «%s»', (name) => {
    expect(resolveProvince(name, vocabulary)).toBeUndefined();
  });

  it('names the nearest in its refusal', () => {
    expect(() => expectProvince('اصفان', vocabulary)).toThrow('unknown province: «اصفان»; nearest: «اصفهان»');
    expect(() => expectProvince('لورستان', vocabulary)).toThrow('nearest: «لرستان»');
    expect(() => expectProvince('Lorstan', vocabulary)).toThrow('nearest: «Lorestan»');
    expect(() => expectProvince('قققققققققققق', vocabulary)).toThrow(/^unknown province: «قققققققققققق»$/);
  });
});

describe('resolveTown', () => {
  it.each([
    ['مشهد', 'IR-09'],
    ['بلداجی', 'IR-14'],
    ['نیریز', 'IR-07'],
    ['نی‌ریز', 'IR-07'],
    ['خمينی شهر', 'IR-10'],
    ['کلپورگان', 'IR-11'],
    ['لیقوان', 'IR-03'],
    ['کردآباد', 'IR-10'],
    ['سپیدان', 'IR-07'],
    ['Maragheh', 'IR-03'],
    ['Bandar Abbas', 'IR-22'],
    ['گناوه', 'IR-18'],
  ])('knows %s', (name, province) => {
    expect(resolveTown(name, vocabulary)?.province_id).toBe(province);
  });

  it('gives no answer for a name that stands in several provinces, unless the province is known', () => {
    expect(findTowns('سردشت', vocabulary).map((town) => town.province_id).sort()).toEqual(
      ['IR-04', 'IR-06', 'IR-14', 'IR-22'], // as in the list of towns
    );
    expect(() => expectTown('سردشت', vocabulary)).toThrow(/^ambiguous town: «سردشت»; in: IR-/);
    expect(resolveTown('سردشت', vocabulary, 'IR-04')?.kind).toBe('town');
    expect(resolveTown('میمند', vocabulary)?.province_id).toBe('IR-07');
  }); // prettier-ignore

  it('names the nearest in its refusal', () => {
    expect(() => expectTown('مراقه', vocabulary)).toThrow('unknown town: «مراقه»; nearest: «مراغه»');
  });
});

describe('resolveSector and resolveProduct', () => {
  it('know a code, a class and a title', () => {
    expect(['C', 'c', '13', '1393', 'تولید منسوجات', 'Manufacture of textiles'].map((name) => resolveSector(name, sectors)?.sector_id)).toEqual(
      ['C', 'C', '13', '13', '13', '13'],
    );
    expect(resolveSector('99999', sectors)).toBeUndefined();
    expect(() => expectSector('تولید منسوجا', sectors)).toThrow('nearest: «تولید منسوجات»');
  }); // prettier-ignore

  it.each([
    ['گلاب', '01'],
    ['خرما', '01'],
    ['بسته‌بندی خرما', '10'],
    ['مسقطی', '10'],
    ['سنگ', '23'],
    ['فرش', '13'],
    ['خاتم', '16'],
    ['گردشگری', '55'],
    ['سوزن‌دوزی', '13'],
    ['سفال', '23'],
    ['حصیربافی', '16'],
    ['ماهیان سردآبی', '03'],
    ['سازه‌های فولادی', '25'],
    ['نساجی', '13'],
    ['پسته', '01'],
    ['کیف و کفش', '15'],
    ['لنج‌سازی', '30'],
    ['auto parts', '29'],
    ['carpet', '13'],
  ])('put %s into division %s', (name, division) => {
    expect(resolveProduct(name, products)?.sector_id).toBe(division);
  });

  it('name the nearest product in a refusal', () => {
    expect(() => expectProduct('زعفرون', products)).toThrow('unknown product: «زعفرون»; nearest: «زعفران»');
  });
});

describe('createClusterResolver', () => {
  const resolve = createClusterResolver(vocabulary);

  it.each([
    ['سنگ', 'IR-15', 'lorestan-stone'],
    ['سنگ لرستان', 'IR-15', 'lorestan-stone'],
    ['سنگ استان لرستان', 'IR-15', 'lorestan-stone'],
    ['خوشه صنعتی سنگ لرستان', 'IR-15', 'lorestan-stone'],
    ['خوشهٔ کسب\u200cو\u200cکار سنگ', 'IR-15', 'lorestan-stone'],
    ['خرمای بوشهر', 'IR-18', 'bushehr-dates'],
    ['کلوچه گیلان', 'IR-01', 'gilan-kolucheh'],
    ['کلوچه استان گیلان', 'IR-01', 'gilan-kolucheh'],
    ['چاقوی استان زنجان', 'IR-19', 'zanjan-knife'],
    ['مسقطي لاري', 'IR-07', 'fars-lar-masghati'],
    ['مسقطی لار', 'IR-07', 'fars-lar-masghati'],
    ['کفش تبریز', 'IR-03', 'east-azerbaijan-tabriz-shoe'],
    ['کفش آذربایجان شرقی', 'IR-03', 'east-azerbaijan-shoe'],
    ['Mashhad saffron', 'IR-09', 'razavi-khorasan-mashhad-saffron'],
    ['گز بلداجي', 'IR-14', 'chaharmahal-boldaji-gaz'],
    ['گز', 'IR-14', 'chaharmahal-gaz'],
  ])('finds %s of %s', (name, place, id) => {
    expect(resolve(name, place)).toBe(id);
  });

  it('finds nothing in another province, without a place or for a name that is not in the registry', () => {
    expect(resolve('سنگ', 'IR-01')).toBeUndefined();
    expect(resolve('سنگ', null)).toBeUndefined();
    expect(resolve('پسته رفسنجان', 'IR-08')).toBeUndefined();
  });

  const gold = join(ROOT, 'data', 'gold');
  it.skipIf(!existsSync(gold))('finds each cluster that the labels name', () => {
    for (const name of ['briefs.stages.jsonl', 'seed-briefs.stages.jsonl'])
      for (const line of readFileSync(join(gold, name), 'utf8').trim().split('\n')) {
        const {cluster, place} = JSON.parse(line);
        expect([cluster, place, typeof resolve(cluster, place)]).toEqual([cluster, place, 'string']);
      }
  });
});

it('findNearest(name, names) gives nothing where no name is near', () => {
  expect(findNearest('xyz', ['فارس'])).toBeUndefined();
});

it('toSortKeys(names) puts Persian letters where a dictionary has them', () => {
  const keys = toSortKeys(['گیلان', 'کرمان', 'یزد', 'آذربایجان', 'پارس', 'تهران', 'لرستان', 'کرمان']);
  const ordered = [...keys].sort(([, one], [, other]) => one - other).map(([name]) => name);
  expect(ordered).toEqual(['آذربایجان', 'پارس', 'تهران', 'کرمان', 'گیلان', 'لرستان', 'یزد']);
  expect(provinces.length).toBe(31);
});
