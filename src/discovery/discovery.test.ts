import {describe, expect, it} from 'vitest';
import {findLinks} from './find-links.js';
import {parseFeed} from './parse-feed.js';
import {parseSitemap} from './parse-sitemap.js';
import {toCoverage, type SourceRun} from './to-coverage.js';

const BASE = 'https://www.example.ir/rss';

describe('parseFeed(text, base)', () => {
  it('reads RSS, with the day as it was in Tehran', () => {
    const text = `<?xml version="1.0"?><rss version="2.0"><channel><title>نمونه</title><item><title>خوشه &amp; شهرک</title><link>/news/1#top</link>
<description><![CDATA[<p>خلاصه <b>نمونه</b></p>]]></description><pubDate>Tue, 12 Aug 2025 21:40:00 GMT</pubDate></item></channel></rss>`;
    expect(parseFeed(text, BASE)).toEqual([
      {
        url: 'https://www.example.ir/news/1',
        title: 'خوشه & شهرک',
        summary: 'خلاصه نمونه',
        published: '2025-08-13',
        modified: undefined,
      },
    ]);
  });
  it('reads Atom', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>t</title><link rel="enclosure" href="/x.mp3"/><link href="/news/2"/><updated>2025-08-12T06:50:00Z</updated></entry></feed>`;
    expect(parseFeed(text, BASE)).toMatchObject([
      {url: 'https://www.example.ir/news/2', title: 't', published: '2025-08-12', modified: '2025-08-12'},
    ]);
  });
  it.each([
    [
      'a stray ampersand and no end',
      '<rss><channel><item><title>الف & ب</title><link>/news/3</link></item><item><title>پ</title><link>/news/4</link><pubDate>',
      2,
    ],
    [
      'text before its declaration',
      'Warning: line 3\n<?xml version="1.0"?><rss><channel><item><title>x</title><link>/news/3</link></item></channel></rss>',
      1,
    ],
    [
      'an entry without an address',
      '<rss><channel><item><title>x</title></item><item><link>/news/3</link></item></channel></rss>',
      1,
    ],
    [
      'an address that is none',
      '<rss><channel><item><link>javascript:alert(1)</link></item></channel></rss>',
      0,
    ],
    ['no entries', '<rss version="2.0"><channel><title>x</title></channel></rss>', 0],
  ])('reads a feed with %s as far as it goes', (_, text, count) =>
    expect(parseFeed(text, BASE)).toHaveLength(count),
  );
  it('says of a page that it is no feed', () => {
    expect(parseFeed('<!doctype html><html><body><p>صفحه ورود</p></body></html>', BASE)).toBeUndefined();
    expect(parseFeed('', BASE)).toBeUndefined();
  });
});

describe('parseSitemap(text, base)', () => {
  it('reads pages with their days, and news titles', () => {
    const text = `<urlset><url><loc> https://www.example.ir/news/1 </loc><lastmod>2025-08-12</lastmod></url>
<url><loc>/news/2</loc><news:news><news:publication_date>2025-08-12T21:40:00Z</news:publication_date><news:title>خوشه صنعتی</news:title></news:news></url><url><loc>ftp://x</loc></url></urlset>`;
    expect(parseSitemap(text, BASE).pages).toEqual([
      {url: 'https://www.example.ir/news/1', title: undefined, published: undefined, modified: '2025-08-12'},
      {
        url: 'https://www.example.ir/news/2',
        title: 'خوشه صنعتی',
        published: '2025-08-13',
        modified: undefined,
      },
    ]);
  });
  it('reads an index', () => {
    const text =
      '<sitemapindex><sitemap><loc>/s1.xml</loc><lastmod>2025-08-12T00:00:00Z</lastmod></sitemap><sitemap><loc>/s2.xml.gz</loc></sitemap></sitemapindex>';
    expect(parseSitemap(text, BASE).sitemaps.map(({url}) => url)).toEqual([
      'https://www.example.ir/s1.xml',
      'https://www.example.ir/s2.xml.gz',
    ]);
  });
  it('reads 50,000 addresses and a cut sitemap as far as it goes', () => {
    const text = `<urlset>${Array.from({length: 50_000}, (_, at) => `<url><loc>https://www.example.ir/news/${at}</loc><lastmod>2025-08-12</lastmod></url>`).join('')}`;
    expect(parseSitemap(`${text}</urlset>`, BASE).pages).toHaveLength(50_000);
    expect(parseSitemap(text.slice(0, text.length / 2), BASE).pages.length).toBeGreaterThan(24_000);
  });
});

it('findLinks gives each article once, with its longest words', () => {
  const html = `<a href="/news/1"><img alt=""></a><a href="/news/1">خوشه صنعتی نمونه</a><a href="/service/2">بخش</a><a href='/news/3' title="عنوان کامل">عنوان…</a><a href="mailto:x">x</a>`;
  expect(findLinks(html, BASE, (url) => /\/news\/\d+/.test(url))).toEqual([
    {url: 'https://www.example.ir/news/1', title: 'خوشه صنعتی نمونه'},
    {url: 'https://www.example.ir/news/3', title: 'عنوان کامل عنوان…'},
  ]);
});

it('toCoverage keeps a day without a run apart from a day with nothing', () => {
  const run = (source_id: string, day: string, outcome: SourceRun['outcome'], stored: number, cause: string | null = null): SourceRun => ({
    source_id, started: `${day}T04:00:00Z`, ended: `${day}T04:10:00Z`, outcome, found: 50, relevant: stored, stored, unchanged: 0, gone: 0, refused: 0, failed: 0, cause,
  }); // prettier-ignore
  const rows = toCoverage([
    run('mehr', '2026-11-20', 'complete', 0),
    run('mehr', '2026-11-22', 'outage', 0, 'no answer in time'),
    run('yjc', '2026-11-21', 'outage', 0, 'cut'),
    run('yjc', '2026-11-21', 'complete', 3),
    run('yjc', '2026-11-22', 'partial', 2, '1 failed'),
  ]);
  expect(rows.map(({source_id, day, state, stored}) => [source_id, day, state, stored])).toEqual([
    ['mehr', '2026-11-20', 'complete', 0],
    ['mehr', '2026-11-21', 'not tried', null],
    ['mehr', '2026-11-22', 'outage', null],
    ['yjc', '2026-11-21', 'complete', 3],
    ['yjc', '2026-11-22', 'partial', 2],
  ]);
});
