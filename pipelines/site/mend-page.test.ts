import {describe, expect, it} from 'vitest';
import {formatTable} from '../../notebooks/create-table.js';
import {html} from './text/html.js';
import {renderTable, toColumn} from './text/table.js';
import type {Page, Site} from './text/page.js';
import {expectRows, fillSlots, isBroken, mendPage, toRelative} from './mend-page.js';

const page = {language: 'fa', path: 'provinces/IR-07/'} as const;

it.each([
  ['/fa/', '../../'],
  ['/en/provinces/IR-07/', '../../../en/provinces/IR-07/'],
  ['/fa/documents/brief-016/#c1', '../../documents/brief-016/#c1'],
  ['/fa/provinces/IR-07/#clusters', '#clusters'],
  ['/assets/icon.svg', '../../../assets/icon.svg'],
])('toRelative(markup, page) writes %s as %s', (address, link) => {
  expect(toRelative(`<a href="${address}">`, page)).toBe(`<a href="${link}">`);
});

it.each(['https://example.org/a', '#key', 'mailto:a@example.org'])(
  'toRelative(markup, page) leaves %s as it is',
  (address) => {
    expect(toRelative(`<a href="${address}">`, page)).toBe(`<a href="${address}">`);
  },
);

describe('expectRows(text, folder)', () => {
  const toPageTable = (rows: {name: string}[]): string =>
    renderTable(rows, [toColumn('sector', ({name}) => name)], {language: 'en', caption: 'Sectors of <Fars>'})
      .html;
  const toNotebookTable = (rows: {share: number}[]): string =>
    formatTable(rows, {language: 'en', columns: {share: 'Per cent'}});

  it('names the page and the table that has no row', () => {
    const text = html`<p>lead</p>`.html + toPageTable([{name: 'Food'}]) + toPageTable([]);
    expect(() => expectRows(text, 'en/provinces/IR-07/')).toThrow(
      'empty table: Sectors of <Fars> in en/provinces/IR-07/',
    );
  });
  it('names the table of a notebook by its heads', () => {
    expect(() => expectRows(toNotebookTable([]), 'en/notebook/')).toThrow(
      'empty table: Per cent in en/notebook/',
    );
  });
  it('names a wide table of a notebook by its heads as well', () => {
    const columns = {share: 'Per cent', part: 'Part', whole: 'Whole', document: 'Document'};
    expect(() => expectRows(formatTable([], {language: 'en', columns}), 'en/notebook/')).toThrow(
      'empty table: Per cent, Part, Whole, Document in en/notebook/',
    );
  });
  it('lets tables with rows pass', () => {
    expectRows(toPageTable([{name: 'Food'}]) + toNotebookTable([{share: 25}]), 'en/notebook/');
  });
});

describe('mendPage(built, page, site)', () => {
  const site = {
    ...{address: '', asOf: null},
    files: {script: 's.js', fonts: 'url("%ROOT%assets/a.woff2")', preloads: {fa: [], en: []}},
  } as Site;
  const built = '<main id="observablehq-main" class="observablehq">\n<div data-slot="body"></div>\n</main>';
  const mend = (title: string) =>
    mendPage(
      built,
      {language: 'en', path: 'documents/a/', title, description: title, trail: [], body: html`<p>${title}</p>`, kind: 'document'} as Page,
      site,
    ); // prettier-ignore

  it.each([
    'observablehq--error',
    'class="observablehq--error"',
    '%ROOT%',
    '${1 + 1}',
    '# a #',
    "$& $' $`",
    '</script><script>alert(1)</script><!--',
    '<div data-slot="body"></div>',
    '<observablehq-loading></observablehq-loading>',
    '</main>',
    ' href="/fa/"',
    '{n}',
    'a\n\n```js\nalert(1)\n```',
  ])('prints the title %j as text, in its heading and its body', (title) => {
    const page = mend(title);
    const text = html`${title}`.html;
    expect(page).toContain(`<h1>${text}</h1>\n<p>${text}</p>`);
    expect(page.match(/<main /g)).toHaveLength(1);
    expect(page).not.toContain('alert(1)</script>');
  });

  it('names the files of fonts from the page', () => {
    expect(mend('a')).toContain('url("../../../assets/a.woff2")');
  });

  it.each([
    ['<span class="observablehq--inspect observablehq--error" style="display: block;">', true],
    ['<div class="observablehq--inspect observablehq--error">SyntaxError', true],
    ['<p>observablehq--error</p>', false],
    ['<h1 id="observablehq--error">observablehq--error</h1>', false],
  ])('takes %s for an error of Framework: %s', (markup, is) => {
    expect(isBroken(markup)).toBe(is);
  });

  it('fills a slot once, whatever stands in it', () => {
    const slots = {a: html`${'$&'}<div data-slot="b"></div>`};
    expect(fillSlots('<div data-slot="a"></div>', slots, 'x')).toBe(
      '$&<div data-slot="b"></div>'.replace('&', '&#38;'),
    );
  });
});
