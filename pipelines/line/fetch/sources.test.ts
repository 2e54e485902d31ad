import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parse} from 'csv-parse/sync';
import {describe, expect, it} from 'vitest';
import {readSources, toOutletId} from './read-sources.js';

const sources = readSources(fileURLToPath(new URL('../../sources', import.meta.url)));
const table: Record<string, string>[] = parse(
  readFileSync(new URL('../../../data/reference/sources.csv', import.meta.url)),
  {columns: true, bom: true},
);

it('there are at least twelve sources, those of the design among them', () => {
  expect(sources.map(({id}) => id)).toEqual(
    expect.arrayContaining([
      'irna',
      'isna',
      'mehr',
      'tasnim',
      'irib',
      'yjc',
      'ilna',
      'sinapress',
      'donya-e-eqtesad',
      'bcdm',
      'isipo',
      'zanbor',
    ]),
  );
});

describe.each(sources)('source $id', (source) => {
  it('is the publisher of that id in data/reference/sources.csv', () => {
    const row = table.find(({source_id}) => source_id === source.id);
    const {name_fa, name_en, kind, home, reach, licence} = source;
    expect(row).toMatchObject({name_fa, name_en, kind, home, reach, licence});
  });

  it('says in Latin letters what it is called, where it is, and under which terms its texts stand', () => {
    expect(source.id).toMatch(/^[a-z][a-z-]*$/);
    expect(source.name_en).toMatch(/^[\x20-\x7e’]+$/);
    expect(source.name_fa).toMatch(/[\u0600-\u06ff]/);
    expect(source.hosts).toContain(new URL(source.home).hostname);
    expect(source.licence.length).toBeGreaterThan(10);
  });

  it('asks only its own hosts, and says of each address whether it was tried live', () => {
    expect(source.discover.length).toBeGreaterThan(0);
    for (const {url, urls = [], tried, kind, pages} of source.discover) {
      for (const one of [url, ...urls].filter((each) => each !== undefined))
        expect(source.hosts).toContain(new URL(one).hostname);
      expect(tried).toMatch(/^(?:never|\d{4}-\d\d-\d\d)$/);
      expect(kind === 'list' ? urls.length : url?.length).toBeGreaterThan(0);
      if (pages) expect(url).toContain('{page}');
    }
  });

  it('knows its articles by their addresses, and its front page for none', () => {
    for (const url of source.discover.flatMap(({urls = []}) => urls))
      expect(toOutletId(source, url), url).toBeTruthy();
    expect(toOutletId(source, source.home)).toBeUndefined();
    expect(toOutletId(source, 'https://elsewhere.example/news/123456/')).toBeUndefined();
  });

  it('takes an address made to be slow in its stride', () => {
    const slow = `https://${source.hosts[0]}/${'a/'.repeat(5_000)}${'1'.repeat(5_000)}x`;
    expect(() => toOutletId(source, slow)).not.toThrow();
  });
});

it.each([
  ['mehr', 'https://www.mehrnews.com/news/6558220/خوشه', '6558220'],
  ['irna', 'https://irna.ir/amp/82208646', '82208646'],
  ['tasnim', 'https://tasnimnews.com/fa/news/1393/06/08/478270/', '478270'],
  ['yjc', 'https://yjc.ir/fa/amp/news/8789516', '8789516'],
  ['yjc', 'https://www.yjc.ir/fa/print/4936905', '4936905'],
  ['ilna', 'https://www.ilna.ir/بخش-زنجان-95/741510', '741510'],
  ['bcdm', 'http://bcdm.ir/اخبار/اخبار-خوشه-ها/1068/توجه/', '1068'],
  ['bcdm', 'http://bcdm.ir/166', '166'],
  ['mehr', 'https://www.mehrnews.com/archive?pi=2', undefined],
  ['irib', 'https://www.iribnews.ir/fa/services/4', undefined],
])('toOutletId(%s, %s) is %s', (id, url, expected) =>
  expect(
    toOutletId(
      sources.find((source) => source.id === id)!,
      url,
    ),
  ).toBe(expected),
);
