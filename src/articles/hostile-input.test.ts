import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseFeed} from '../discovery/parse-feed.js';
import {findLinks} from '../discovery/find-links.js';
import {parseSitemap} from '../discovery/parse-sitemap.js';
import {findAccess} from '../robots/find-access.js';
import {parseRobots} from '../robots/parse-robots.js';
import {decodePage} from './decode-page.js';
import {parseArticle} from './parse-article.js';
import {parsePageDate} from './parse-page-date.js';

const BASE = 'https://example.ir/news/1';
const word = fc.constantFrom(
  'خوشه‌های صنعتی',
  'کد خبر ۱۲۳۴',
  '0',
  '&nbsp;',
  '&#x110000;',
  '<',
  '>',
  '"',
  '\u0000',
  '\u202e',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '۱۴۰۴/۰۵/۲۱',
  'a'.repeat(300),
);
const tag = fc.constantFrom(
  'div',
  'p',
  'table',
  'tr',
  'td',
  'a',
  'script',
  'style',
  'title',
  'br',
  'svg',
  'template',
  'form',
  'article',
  'h1',
  'li',
  'xmp',
  'plaintext',
  'frameset',
  'body',
  'html',
  'head',
  'item',
  'entry',
  'url',
  'loc',
  'rss',
);
const attribute = fc.constantFrom(
  '',
  ' class="body"',
  ' class=item-text',
  ' id="dnn_x"',
  ' itemprop="articleBody"',
  ' href="javascript:x"',
  ' href="/n/1"',
  ' datetime="1404-13-99"',
  ' class="',
  " style='display:none'",
  ' type="application/ld+json"',
  ' =',
  ' a=b=c',
);
const piece = fc.oneof(
  word,
  fc.tuple(tag, attribute).map(([name, given]) => `<${name}${given}>`),
  tag.map((name) => `</${name}>`),
);
const soup = fc.array(piece, {maxLength: 120}).map((parts) => parts.join(' '));

describe('whatever a server sends', () => {
  it('a page is read or refused, and nothing is thrown', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const {article, refusal} = parseArticle(new TextEncoder().encode(html), {url: BASE});
        expect((article === undefined) !== (refusal === undefined)).toBe(true);
        if (article) expect(article.text).toContain(article.body);
      }),
      {numRuns: 150},
    );
  });

  it('bytes are decoded', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 400}), fc.string(), (bytes, type) => {
        expect(typeof decodePage(bytes, type).text).toBe('string');
        parseArticle(bytes);
      }),
      {numRuns: 200},
    );
  });

  it('feeds, sitemaps, listings, robots and dates are read as far as they go', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({unit: 'binary', maxLength: 300})), (text) => {
        for (const {url} of parseFeed(text, BASE) ?? []) expect(URL.canParse(url)).toBe(true);
        for (const {url} of parseSitemap(text, BASE).pages) expect(URL.canParse(url)).toBe(true);
        for (const {url} of findLinks(text, BASE, () => true)) expect(URL.canParse(url)).toBe(true);
        expect(typeof findAccess(parseRobots(text), 'khoosheh', BASE).isAllowed).toBe('boolean');
        expect(parsePageDate(text)?.day ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      {numRuns: 200},
    );
  });
});
