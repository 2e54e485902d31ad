// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {keepInAddress} from './keep-in-address.js';

describe('keepInAddress(search)', () => {
  it('puts a question into the address and into the way to the other language, and takes it out again', () => {
    document.body.innerHTML = '<header><a href="/en/search/" hreflang="en">English</a></header>';
    history.replaceState(null, '', '/fa/search/#list');
    const other = document.querySelector('a')!;
    keepInAddress(`?q=${encodeURIComponent('فرش')}`);
    expect(decodeURIComponent(location.href)).toMatch(/\/fa\/search\/\?q=فرش#list$/);
    expect(decodeURIComponent(other.href)).toMatch(/\/en\/search\/\?q=فرش$/);
    keepInAddress('');
    expect(location.href).toMatch(/\/fa\/search\/#list$/);
    expect(other.href).toMatch(/\/en\/search\/$/);
  });
});
