import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {findRoot} from '../io/find-root.js';
import {readVocabulary} from '../io/read-reference.js';
import {createRelevance, toAddressWords} from './create-relevance.js';
import {parseFeed} from './parse-feed.js';

const VOCABULARY = readVocabulary(findRoot(import.meta.url));
const isRelevant = createRelevance(VOCABULARY);

describe('createRelevance(vocabulary, words)', () => {
  it.each([
    ['خوشه‌های صنعتی استان'],
    ['خوشههای صنعتی'],
    ['خوشه هاي صنعتي'],
    ['خوشهٔ کسب‌وکار'],
    ['خوشه كسب و كار'],
    ['مدل توسعه خوشه‌ای'],
    ['خوشه صادراتی زعفران شکل می‌گیرد'],
    ['کنسرسیوم صادراتی فرش'],
    ['خوشه فرش دستباف در راه بازار'],
    ['خوشه سفال لالجین در انتظار عامل توسعه'],
    ['گره‌گشایی از کار صنایع کوچک'],
    ['بازدید معاون سازمان صنایع کوچک از ملایر'],
    ['برق شهرک صنعتی پایدار می‌شود'],
    ['Industrial Clusters of Iran'],
    ['Cluster development in five provinces'],
    ['Small industries ask for credit'],
    ['Saffron cluster of Khorasan looks abroad'],
  ])('lets «%s» pass', (title) => expect(isRelevant(title)).toBe(true));

  it.each([
    ['برداشت خوشه‌های انگور آغاز شد'],
    ['خوشه‌های انگور را چیدند و به بازار بردند'],
    ['خوشه ستاره‌ای تازه‌ای دیده شد'],
    ['خوشه تازه کرونا در یک بیمارستان'],
    ['بمب خوشه‌ای در جنگ'],
    ['باند قاچاق در پنج خوشه کار می‌کرد'],
    ['نتیجه بازی فوتبال امشب'],
    ['رئیس جمهور به سفر رفت'],
    ['مجلس شورای اسلامی بودجه را به شور گذاشت'],
    ['بارش برف جاده‌ها را بست'],
    ['قیمت دلار در بازار امروز'],
    ['Star cluster seen from the desert'],
    ['A cluster of dengue infections in two villages'],
    ['Parliament votes on the budget'],
    [''],
  ])('lets «%s» not pass', (title) => expect(isRelevant(title)).toBe(false));

  it('reads the words of an address', () => {
    const address =
      'https://www.mehrnews.com/news/1/%D8%AE%D9%88%D8%B4%D9%87-%D9%87%D8%A7%DB%8C-%DA%A9%D8%B3%D8%A8-%D9%88%DA%A9%D8%A7%D8%B1';
    expect(isRelevant(toAddressWords(address))).toBe(true);
    expect(toAddressWords('https://example.ir/%E0%A4%A')).toBe('');
  });

  it('lets pass what says an outlet’s own words, in any spelling, beside what the gate lets pass', () => {
    const own = createRelevance(VOCABULARY, ['تعاونی روستا']);
    expect(['تعاونی‌روستا', 'تعاوني روستا', 'خوشه صنعتی', 'فوتبال'].map(own)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('knows a half-space that a feed writes as an entity, in CDATA and escaped twice', () => {
    const items = ['<![CDATA[خوشه&zwnj;های صنعتی]]>', 'خوشه&amp;zwnj;های کسب و کار', 'خوشه‌های صنعتی'].map(
      (title, at) => `<item><title>${title}</title><link>/news/${at}</link></item>`,
    );
    const entries = parseFeed(
      `<rss version="2.0"><channel>${items.join('')}</channel></rss>`,
      'https://example.ir/rss',
    )!;
    expect(entries.map(({title}) => isRelevant(title!))).toEqual([true, true, true]);
  });

  it('lets every brief pass that gives a claim about clusters by its label', () => {
    const root = findRoot(import.meta.url);
    const labels = ['briefs', 'briefs2'].flatMap((corpus) =>
      readFileSync(join(root, 'data/gold', `${corpus}.claims.jsonl`), 'utf8')
        .trim()
        .split('\n'),
    );
    const docs = labels.map((line) => JSON.parse(line) as {doc: string; measure: string});
    const ours = new Set(docs.filter(({measure}) => measure.startsWith('clusters_')).map(({doc}) => doc));
    const silent = [...ours].filter(
      (doc) => !isRelevant(readFileSync(join(root, 'data/briefs', `${doc}.md`), 'utf8').split('---\n')[2]!),
    );
    expect(ours.size).toBeGreaterThan(30);
    expect(silent).toEqual([]);
  });
});
