import {Readability} from '@mozilla/readability';
// @ts-expect-error it ships no types, and is here only to be measured against
import {JSDOM} from 'jsdom';
import {parseHTML} from 'linkedom';
import {bench, describe} from 'vitest';
import {parseArticle} from './parse-article.js';

/**
 * An ordinary news page of some 100 kB: menus, a side column of links, scripts, an article of 25 paragraphs, comments.
 * Composed here, since no page of an outlet may be shipped.
 */
const PARAGRAPH = `<p style="text-align: justify;">خوشه صنعتی گروهی از بنگاه‌های نزدیک به هم است که یک محصول یا محصول‌های هم‌خانواده می‌سازند و در این متن نمونه هیچ عددی درباره جهان گفته نمی‌شود، <a href="/tag/1">پیوند</a>.</p>`;
const MENU = `<ul class="menu">${Array.from({length: 150}, (_, at) => `<li class="item level-${at % 3}"><a href="/service/${at}" title="بخش ${at}"><span>بخش نمونه شماره ${at}</span></a></li>`).join('')}</ul>`;
const ASIDE = Array.from(
  {length: 120},
  (_, at) =>
    `<div class="box"><h4><a href="/news/${at}">عنوان نمونه شماره ${at} در ستون کنار</a></h4><img src="/${at}.jpg" alt=""><span class="time">۱۰:۲۰</span></div>`,
).join('');
const SCRIPT = `<script>${'var settings = {"key": "value", "list": [1, 2, 3]};\n'.repeat(400)}</script>`;
const toNews = (
  isKnown: boolean,
) => `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>خوشه چیست</title>${isKnown ? '<meta property="nastooh:pageType" content="news">' : ''}
<meta property="article:published_time" content="2025-08-12T06:50:00Z">${SCRIPT}</head><body>${MENU}<div class="main"><article${isKnown ? ' id="item"' : ''}><h1 class="title">خوشه چیست</h1>
<div class="item-date">۲۱ مرداد ۱۴۰۴، ۱۰:۲۰</div><div class="${isKnown ? 'item-text' : 'c1'}">${PARAGRAPH.repeat(25)}<p>کد خبر 2000002</p></div></article><aside>${ASIDE}</aside></div>
<section class="comments-list">${'<li><b>خواننده</b><p>دیدگاه نمونه</p></li>'.repeat(30)}</section>${SCRIPT}</body></html>`;
const encode = (html: string) => new TextEncoder().encode(html);
const known = encode(toNews(true));
const unknown = encode(toNews(false));

describe('a page made to be slow', () => {
  const crowded = encode(`<html><body>${PARAGRAPH.repeat(9_000)}</body></html>`);
  bench('parseArticle, 18,000 elements', () => void parseArticle(crowded), {iterations: 3, time: 0});
});

describe(`one news page of ${Math.round(known.length / 1000)} kB`, () => {
  bench('parseArticle, page of a known family', () => void parseArticle(known));
  bench('parseArticle, page of no known family', () => void parseArticle(unknown));
  bench('Readability on linkedom', () => {
    const {document} = parseHTML(new TextDecoder().decode(unknown));
    new Readability(document as never).parse();
  });
  bench('Readability on jsdom', () => {
    const {window} = new JSDOM(unknown as unknown as ArrayBuffer);
    new Readability(window.document).parse();
    window.close();
  });
});
