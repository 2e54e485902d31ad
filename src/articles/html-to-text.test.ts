import {describe, expect, it} from 'vitest';
import {htmlToText} from './html-to-text.js';

describe('htmlToText(html)', () => {
  it.each([
    ['<p>یک</p><p>دو</p>', 'یک\nدو'],
    ['یک<br>دو', 'یک\nدو'],
    ['<p>خوشه <b>صنعتی</b>\n  سنگ</p>', 'خوشه صنعتی سنگ'],
    ['<p>الف &amp; ب&nbsp;ج</p>', 'الف & ب ج'],
    ['<nav>منو</nav><script>var a = "</p>"</script><style>p{}</style><p>متن</p><footer>پا</footer>', 'متن'],
    ['<p>نیمه', 'نیمه'],
    ['<p>۱۹۷<sup>۱</sup> خوشه</p>', '۱۹۷¹ خوشه'],
    ['<p>197<sup>2</sup> clusters, the 5<sup>th</sup></p>', '197² clusters, the 5th'],
    ['<p>خوشه&amp;zwnj;های &amp;laquo;صنعتی&amp;raquo; &amp;#8204;</p>', 'خوشه\u200cهای «صنعتی» \u200c'],
    ['<p>&amp;lt;b&amp;gt; &amp;#60; &amp;foo;</p>', '&lt;b&gt; &#60; &foo;'],
    ['<ul><li>یک<li>دو</ul>', 'یک\nدو'],
    ['<table><tr><td>۱</td><td>۲</td></tr></table>', '۱\n۲'],
    ['', ''],
  ])('reads %j', (html, text) => {
    expect(htmlToText(html).text).toBe(text);
  });

  it('takes the first title, without markup in it', () => {
    expect(
      htmlToText('<head><title> خوشه\n سنگ </title></head><svg><title>نشان</title></svg><p>متن</p>'),
    ).toEqual({
      title: 'خوشه سنگ',
      text: 'متن',
    });
  });

  it('reads 20,000 nested elements', () => {
    expect(htmlToText(`${'<div>'.repeat(20_000)}متن`).text).toBe('متن');
  });
});
