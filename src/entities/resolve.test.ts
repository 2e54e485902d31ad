import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {GOLD_CORPORA} from '../io/gold-corpora.js';
import {readVocabulary} from '../io/read-reference.js';
import {createClusterResolver} from './clusters.js';
import {toSortKeys} from './collate.js';
import {toSkeleton} from '../text/fold.js';
import {findNearest, rankNearest} from './nearest.js';
import {createProvinceResolver, indexTowns, pickTown} from './places.js';
import {listProductNames} from './products.js';
import {createReachFinder, createSourceResolver} from './sources.js';

const ROOT = join(import.meta.dirname, '..', '..');
const vocabulary = readVocabulary(ROOT);
const {provinces, products} = vocabulary;
const readLabels = (name: string) =>
  readFileSync(join(ROOT, 'data', 'gold', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('createProvinceResolver(tables)', () => {
  const resolveProvince = createProvinceResolver(vocabulary);

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
    expect(resolveProvince(name)?.province_id).toBe(id);
  });

  it.each(['', 'یزدی', 'استان', 'خراسان', 'IR'])('knows no province «%s»', (name) => {
    expect(resolveProvince(name)).toBeUndefined();
  });
});

describe('indexTowns(tables)', () => {
  const towns = indexTowns(vocabulary);
  const find = (name: string) => towns.get(toSkeleton(name))?.candidates ?? [];

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
    expect(pickTown(find(name), null)?.province).toBe(province);
  });

  it('has each town of the labels in the province that they give it', () => {
    for (const corpus of Object.keys(GOLD_CORPORA))
      for (const {town, place} of readLabels(`${corpus}.stages.jsonl`))
        for (const name of (town ?? '').split(/[،,]/).filter(Boolean))
          expect([name, find(name.trim()).map(({province}) => province)]).toEqual([
            name,
            expect.arrayContaining([place]),
          ]);
  });

  it('gives each province that has a town of a name, and pickTown the one of the province at hand', () => {
    const found = find('سردشت');
    expect(found.map(({province}) => province).sort()).toEqual(
      ['IR-04', 'IR-06', 'IR-14', 'IR-22'], // as in the list of towns
    );
    expect(pickTown(found, 'IR-04')).toMatchObject({province: 'IR-04', kind: 'seat'});
    expect(pickTown(found, 'IR-07')?.kind).toBe('seat');
    expect(pickTown([], 'IR-07')).toBeUndefined();
  });

  it('knows the seat of a province as its capital, and that of a county as its seat', () => {
    expect(find('مشهد')).toContainEqual(expect.objectContaining({province: 'IR-09', kind: 'capital'}));
    expect(find('مراغه').map(({kind}) => kind)).toEqual(['seat']);
  });
});

describe('listProductNames(products)', () => {
  const names = listProductNames(products);

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
    const found = names.find((one) => toSkeleton(one.name) === toSkeleton(name));
    expect(found?.product.sector_id).toBe(division);
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

  it('finds each cluster that the labels of our briefs name', () => {
    for (const corpus of Object.keys(GOLD_CORPORA))
      for (const kind of ['stages', 'claims'])
        for (const {cluster, place} of readLabels(`${corpus}.${kind}.jsonl`))
          if (cluster)
            expect([cluster, place, typeof resolve(cluster, place)]).toEqual([cluster, place, 'string']);
  });

  it('puts each cluster of the labels into the division that they give it', () => {
    const sectors = new Map(vocabulary.clusters.map(({cluster_id, sector_id}) => [cluster_id, sector_id]));
    for (const corpus of Object.keys(GOLD_CORPORA))
      for (const {cluster, place, sector} of readLabels(`${corpus}.stages.jsonl`))
        expect([cluster, place, sectors.get(resolve(cluster, place)!)]).toEqual([cluster, place, sector]);
  });
});

describe('createSourceResolver(names)', () => {
  const resolve = createSourceResolver([
    {source_id: 'irna', name: 'ایرنا', reason: ''},
    {source_id: 'bcdm', name: 'تارنمای اطلاع‌رسانی خوشه‌های کسب‌وکار کشور', reason: ''},
  ]);

  it.each([
    ['ایرنا', 'irna'],
    ['ايرنا ', 'irna'],
    ['تارنمای اطلاع رسانی خوشه های کسب و کار کشور', 'bcdm'],
    ['ایسنا', undefined],
    ['', undefined],
  ])('finds «%s», however it is spelled', (name, id) => expect(resolve(name)).toBe(id));
});

describe('createReachFinder(tables)', () => {
  const find = createReachFinder(vocabulary);

  it.each([
    ['شرکت شهرک‌های صنعتی استان یزد', 'IR-21'],
    ['شركت شهرك هاي صنعتي يزد', 'IR-21'],
    ['شرکت شهرک‌های صنعتی استان تهران', 'IR-23'],
    ['صبح مشهد', 'IR-09'],
    ['یزدفردا', 'IR-21'],
    ['Tehran Times', undefined],
    ['خبرگزاری فارس', undefined],
    ['آفتاب', undefined],
    ['European Cluster Collaboration Platform', undefined],
    ['نشریه‌ای که نمی‌شناسیم', undefined],
  ])('gives what «%s» covers, where it is one province', (name, province) => {
    expect(find(name)).toBe(province);
  });

  it('knows for each publisher that it covers the country, more, or one province that there is, and why', () => {
    const known = ['national', 'international', ...provinces.map(({province_id}) => province_id)];
    for (const {source_id, reach, reason} of vocabulary.sources)
      expect([source_id, known.includes(reach), reason !== '']).toEqual([source_id, true, true]);
  });
});

describe('findNearest(name, names)', () => {
  it('gives the name that differs least, over folded letters', () => {
    expect(findNearest('اصفان', ['فارس', 'اصفهان'])).toBe('اصفهان');
    expect(findNearest('لورستان', ['گلستان', 'لرستان'])).toBe('لرستان');
    expect(findNearest('Lorstan', ['Golestan', 'Lorestan'])).toBe('Lorestan');
    expect(findNearest('مراقه', ['مراغه', 'ملایر'])).toBe('مراغه');
    expect(findNearest('زعفرون', ['زعفران', 'زیتون'])).toBe('زعفران');
  });

  it('gives nothing where no name is near', () => {
    expect(findNearest('xyz', ['فارس'])).toBeUndefined();
    expect(findNearest('قققققققققققق', ['فارس', 'اصفهان'])).toBeUndefined();
  });
});

it('rankNearest(name, names) puts the nearest first', () => {
  expect(rankNearest('rum', ['query', 'run', 'asof'])).toEqual(['run', 'query', 'asof']);
});

it('toSortKeys(names) puts Persian letters where a dictionary has them', () => {
  const keys = toSortKeys(['گیلان', 'کرمان', 'یزد', 'آذربایجان', 'پارس', 'تهران', 'لرستان', 'کرمان']);
  const ordered = [...keys].sort(([, one], [, other]) => one - other).map(([name]) => name);
  expect(ordered).toEqual(['آذربایجان', 'پارس', 'تهران', 'کرمان', 'گیلان', 'لرستان', 'یزد']);
  expect(provinces.length).toBe(31);
});
