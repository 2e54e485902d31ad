import {describe, expect, it} from 'vitest';
import {golestani870, seyedabrishami388} from '../../../src/charts/fixtures/statements.js';
import {statementsOverTime} from '../../../src/charts/statements/statements-over-time.js';
import {html} from '../text/html.js';
import {createFigure} from './figure.js';
import {createKey} from './key.js';
import {formatGrade} from './render-figure.js';
import {renderSvg} from './render-svg.js';
import {createStandaloneSvg} from './standalone-svg.js';

const make = async (rows = [golestani870], title = 'عنوان') => {
  const spec = statementsOverTime(rows, {language: 'fa', title, subtitle: 'شهرک\u200cها · شمار · ایران'});
  const svg = await renderSvg(spec, 'one-w');
  const figure = createFigure({
    id: 'one',
    spec,
    svg,
    narrowSvg: svg,
    source: 'مهر',
    asOf: '2025-08-12',
    grade: formatGrade(rows, 'fa'),
    table: html`<p>${rows[0]!.speaker}</p>`,
    file: 'a',
    citation: html`<p>الف</p>`,
    level: 3,
  });
  return figure.html;
};

describe('createFigure(options)', () => {
  it('stands in the order of a chart: finding, measure, drawing, source, table, data, image, cite, embed', async () => {
    const figure = await make();
    const order = [
      'k-finding',
      'k-measure',
      '<svg',
      'k-source',
      'datetime="2025-08-12"',
      '/fa/method/#key',
      '<details class="k-control"><summary>جدول',
      '/a.csv',
      '/a.svg',
      'ارجاع',
      'k-embed',
    ];
    const places = order.map((part) => figure.indexOf(part));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it('works with scripts off: controls are details and links, and the live button is hidden', async () => {
    const figure = await make();
    expect(figure).toContain('<details');
    expect(figure).toMatch(/<button[^>]* hidden/);
  });

  it('lets no text of a row become markup', async () => {
    const hostile = {...seyedabrishami388, speaker: '<script>alert(1)</script>', source_fa: '<b>'};
    const figure = await make([hostile, golestani870], '<script>alert(2)</script>');
    expect(figure).not.toMatch(/<script|<b>/);
    expect(figure).toContain('&#60;script&#62;');
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
    for (const language of ['fa', 'en'] as const)
      expect(createKey(language).html.match(/<li>/g)).toHaveLength(20);
    expect(createKey('en').html).toContain('Arrow up: more than');
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
    const svg = createStandaloneSvg(await renderSvg(spec, 'own'), spec, 'منبع: خبرگزاری مهر · خوشه');
    await expect(svg).toMatchFileSnapshot('standalone-svg.fa.svg');
  });

  it('leaves the links of the site behind', async () => {
    const spec = statementsOverTime([{...golestani870, href: '/fa/documents/seed-003/#c870'}], {
      language: 'fa',
    });
    const drawn = await renderSvg(spec, 'own');
    expect(drawn).toContain('<a href=');
    const svg = createStandaloneSvg(drawn, spec, '');
    expect(svg).not.toMatch(/<a |<\/a>|<title>/);
    expect(svg).toContain('role="img"');
  });
});
