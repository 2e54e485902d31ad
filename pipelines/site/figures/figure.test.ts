import {describe, expect, it} from 'vitest';
import {statementsOverTime} from '../../../src/charts/statements/statements-over-time.js';
import {createFigure} from './figure.js';
import {golestani870, seyedabrishami388} from '../../../src/charts/fixtures/statements.js';
import {createKey} from './key.js';
import {renderSvg} from './render-svg.js';
import {createStandaloneSvg} from './standalone-svg.js';
import {formatGrade} from './render-figure.js';
import {html} from '../text/html.js';

const hostile = {...seyedabrishami388, speaker: '<script>alert(1)</script>', quote: '"><img src=x onerror=alert(1)>', href: 'javascript:alert(1)', source_fa: '<b>', sentence: null}; // prettier-ignore
const make = async (rows = [golestani870], title = 'عنوان', extra = {}) => {
  const spec = statementsOverTime(rows, {language: 'fa', title, subtitle: 'شهرک\u200cها · شمار · ایران'});
  const table = html`<p>${rows[0]!.quote}</p>`;
  const svg = await renderSvg(spec, {language: 'fa', id: 'one-w'});
  return createFigure({
    language: 'fa',
    id: 'one',
    spec,
    svg,
    source: 'مهر',
    asOf: '2025-08-12',
    grade: formatGrade(rows, 'fa'),
    table,
    ...extra,
  });
};

describe('createFigure(options)', () => {
  it('stands in the order of a chart: finding, measure, drawing, source, table, data, image, cite, embed', async () => {
    const html = await make([golestani870], 'عنوان', {
      csvHref: '/a.csv',
      svgHref: '/a.svg',
      keyHref: '/key',
      citation: {fa: 'الف', en: 'a', bibtex: '@misc{a}'},
    });
    const order = [
      'k-finding',
      'k-measure',
      '<svg',
      'k-source',
      'datetime="2025-08-12"',
      '/key',
      'جدول',
      '/a.csv',
      '/a.svg',
      'ارجاع',
      'k-embed',
    ];
    const places = order.map((part) => html.indexOf(part));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it('works with scripts off: controls are details and links, and the live button is hidden', async () => {
    const html = await make([golestani870], 'عنوان', {specHref: '/a.json'});
    expect(html).toContain('<details');
    expect(html).toMatch(/<button[^>]* hidden/);
  });

  it('lets no text of a row become markup', async () => {
    const html = await make([hostile, golestani870], '<script>alert(2)</script>');
    expect(html).not.toMatch(/<script|<img|onerror="|javascript:/);
    expect(html).toContain('&#60;script&#62;');
  });
});

describe('formatGrade(rows)', () => {
  it('counts originals and briefs apart', () => {
    expect(formatGrade([golestani870, seyedabrishami388, seyedabrishami388], 'en')).toBe(
      '1 statement from an original text, 2 statements from briefs',
    );
    expect(formatGrade([golestani870], 'fa')).toBe('۱ گفته از متن اصلی');
  });
});

describe('createKey(language)', () => {
  it('explains every mark once, with its drawing', () => {
    for (const language of ['fa', 'en'] as const) expect(createKey(language).match(/<li>/g)).toHaveLength(16);
    expect(createKey('en')).toContain('Arrow up: more than');
  });
});

describe('createStandaloneSvg(svg, spec, source)', () => {
  it('puts paper, finding and source around the drawing', async () => {
    const spec = statementsOverTime([golestani870], {
      language: 'fa',
      width: 640,
      title: 'بیش از ۸۷۰ شهرک و ناحیهٔ صنعتی',
      subtitle: 'شمار · ایران',
    });
    const svg = createStandaloneSvg(
      await renderSvg(spec, {language: 'fa', id: 'own'}),
      spec,
      'منبع: خبرگزاری مهر · خوشه',
    );
    await expect(svg).toMatchFileSnapshot('standalone-svg.fa.svg');
  });
});
