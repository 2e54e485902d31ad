import {describe, expect, it} from 'vitest';
import {escapeHtml, html, toPlainText, toSafeAddress} from './html.js';

describe('hostile text', () => {
  it('is escaped for elements and attributes', () => {
    expect(escapeHtml(`<img src=x onerror="a('b')">&`)).toBe(
      '&#60;img src=x onerror=&#34;a(&#39;b&#39;)&#34;&#62;&#38;',
    );
    expect(escapeHtml(null)).toBe('');
  });

  it('becomes no link of another scheme, wherever it is put', () => {
    expect(html`<a href="${'javascript:alert(1)'}">a</a><a href="${'/fa/'}">b</a>`.html).toBe(
      '<a href="">a</a><a href="/fa/">b</a>',
    );
  });

  it('brings no control characters', () => {
    expect(escapeHtml('a\u001b[31m\u0007\u009b\u202eb\ud800\n\u200c')).toBe('a[31mb\n\u200c');
  });

  it('comes back as it was where only its words are wanted', () => {
    const text = `<b> & "a" 'b'`;
    expect(toPlainText(html`${text}`)).toBe(text);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' data:text/html,x',
    'vbscript:x',
    'java\tscript:alert(1)',
    '\u0001javascript:x',
    'javascript&#58;x',
    'mailto:a@example.org',
    '//example.org/',
    '',
    null,
  ])('makes no link of %s', (address) => {
    expect(toSafeAddress(address)).toBeUndefined();
  });

  it.each([['/fa/documents/x#c1'], ['https://example.org/a'], ['#key'], ['../a.csv']])(
    'keeps %s',
    (address) => {
      expect(toSafeAddress(address)).toBe(address);
    },
  );
});
