import {describe, expect, it} from 'vitest';
import {formatTable} from '../../notebooks/create-table.js';
import {html} from './text/html.js';
import {renderTable, toColumn} from './text/table.js';
import {expectRows, toRelative} from './mend-page.js';

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
