import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {encodeWindows1256} from './fixtures/encode-windows-1256.js';
import {parseArticle} from './parse-article.js';

const FIXTURES = new URL('fixtures/', import.meta.url);
const cases = readdirSync(FIXTURES, {withFileTypes: true}).filter((entry) => entry.isDirectory());

describe.each(cases.map(({name}) => name))('parseArticle reads a page of the kind %s', (name) => {
  const html = readFileSync(new URL(`${name}/page.html`, FIXTURES), 'utf8');
  const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, FIXTURES), 'utf8'));
  const bytes = expected.encode ? encodeWindows1256(html) : new TextEncoder().encode(html);
  const {article, refusal} = parseArticle(bytes, {url: expected.url});

  it('finds its facts', () => {
    expect(refusal).toBeUndefined();
    for (const key of ['family', 'title', 'lead', 'byline', 'section', 'outlet_id', 'canonical'] as const)
      if (key in expected) expect(article![key], key).toBe(expected[key]);
    for (const key of ['published', 'modified', 'charset'] as const)
      if (key in expected) expect(article![key], key).toMatchObject(expected[key]);
    for (const date of expected.also_dated ?? [])
      expect(article!.dates).toContainEqual(expect.objectContaining(date));
  });
  it.each(expected.must as string[])('keeps «%s»', (sentence) => expect(article!.body).toContain(sentence));
  it.each(expected.must_not as string[])('leaves out «%s»', (piece) =>
    expect(article!.body).not.toContain(piece),
  );
  it('gives a reason for each block it takes away', () => {
    const reasons = article!.removed.map(({reason}) => reason);
    for (const reason of expected.reasons ?? []) expect(reasons).toContain(reason);
  });
});

const page = (body: string, title = 'عنوان نمونه') =>
  new TextEncoder().encode(
    `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`,
  );
const PARAGRAPH =
  '<p>این جمله نمونه به اندازه کافی بلند است تا متن یک صفحه باشد و چیزی درباره جهان نمی‌گوید.</p>';

describe('parseArticle with hostile pages', () => {
  it.each<[string, () => Uint8Array, RegExp | undefined]>([
    [
      '5,000 nested elements',
      () => page(`<article>${'<div>'.repeat(5000)}${PARAGRAPH.repeat(5)}${'</div>'.repeat(5000)}</article>`),
      undefined,
    ],
    [
      '5,000 nested formatting elements never closed',
      () => page(`${'<b><i>'.repeat(2500)}${PARAGRAPH.repeat(5)}`),
      undefined,
    ],
    [
      '50,000 nested elements',
      () => page(`${'<div>'.repeat(50_000)}${PARAGRAPH}`),
      /^nested too deep: more than 10000$/,
    ],
    [
      'a million attributes on one element',
      () => page(`<div ${Array.from({length: 1e6}, (_, at) => `a${at}=1`).join(' ')}>${PARAGRAPH}</div>`),
      /^(?:too many attributes|page too large)/,
    ],
    [
      'a million attributes on many elements',
      () => page(`${'<p a=1 b=2 c=3 d=4 e=5>x</p>'.repeat(200_000)}`),
      /^too many/,
    ],
    ['20 MB of markup', () => page(PARAGRAPH.repeat(115_000)), /^page too large/],
    [
      '7 MB of text in few elements',
      () =>
        page(
          `<article><div itemprop="articleBody">${`<p>${'واژه '.repeat(140_000)}</p>`.repeat(10)}</div></article>`,
        ),
      undefined,
    ],
    ['one long unclosed tag', () => page(`<div ${'"'.repeat(3_000_000)}`), /^no article/],
    ['a million angle brackets', () => page('<'.repeat(1_000_000)), /^too many pieces/],
    [
      '100,000 comments',
      () => page(`${'<!-- x -->'.repeat(100_000)}${PARAGRAPH.repeat(5)}`),
      /^too many pieces/,
    ],
    [
      '40,000 entities',
      () => page(`${PARAGRAPH.repeat(5)}<p>${'&nbsp;واژه&zwnj;'.repeat(20_000)}</p>`),
      undefined,
    ],
    ['19,000 elements', () => page(PARAGRAPH.repeat(19_000)), undefined],
    [
      'broken entities',
      () => page(`${PARAGRAPH.repeat(5)}${'&#x110000;&bogus;'.repeat(50_000)}`),
      /^too many pieces/,
    ],
  ])('answers %s', (_, build, refusal) => {
    const reading = parseArticle(build());
    if (refusal) expect(reading.refusal).toMatch(refusal);
    else expect(reading.article?.body.length).toBeGreaterThan(80);
  });

  it('takes a script in a title as text to be left out', () => {
    const {article} = parseArticle(page(PARAGRAPH.repeat(5), 'خبر <script>alert(1)</script><b>نمونه</b>'));
    expect(article!.title).toBe('خبر alert(1) نمونه');
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['an empty page', new Uint8Array(), /^no article/],
    [
      'a picture called a page',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0),
      /^not a page: png$/,
    ],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 ...'), /^not a page: pdf$/],
    ['a soft 404', page('<h1>صفحه مورد نظر یافت نشد</h1><a href="/">بازگشت</a>'), /^soft 404/],
    ['an English soft 404', page('<h1>Page not found</h1>', '404 Not Found'), /^soft 404/],
    ['a cookie wall', page('<p>Please enable cookies to continue.</p>'), /^barrier/],
    [
      'a page of links only',
      page('<ul><li><a href="/1">پیوند یکم نمونه</a></li><li><a href="/2">پیوند دوم نمونه</a></li></ul>'),
      /^no article/,
    ],
  ])('refuses %s and says why', (_, bytes, refusal) => expect(parseArticle(bytes).refusal).toMatch(refusal));

  it('does not take an article about missing things for a soft 404', () => {
    const text = `<article><div itemprop="articleBody"><p>سندی که می‌جستیم در بایگانی پیدا نشد.</p>${PARAGRAPH.repeat(12)}</div></article>`;
    expect(parseArticle(page(text)).refusal).toBeUndefined();
  });
});
