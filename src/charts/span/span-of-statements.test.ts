import {describe, expect, it} from 'vitest';
import type {SpanYear} from '../../series/span-groups.js';
import {toHex} from '../colours.js';
import {expectPicture, listMarks, listRows, listTexts} from '../fixtures/read-spec.js';
import {findCollisions, readDrawing} from '../fixtures/read-drawing.js';
import {nationalYears} from '../fixtures/span-years.js';
import {renderSvg} from '../../../pipelines/site/figures/render-svg.js';
import type {DrawnObservation} from '../official/official-runs.js';
import type {Layer} from '../spec.js';
import {spanOfStatements} from './span-of-statements.js';

const [fa, en] = [
  {language: 'fa', width: 640, name: 'ایران'},
  {language: 'en', width: 640, name: 'Iran'},
] as const;
/** How high a tick lies: its name stands eight pixels beneath its rule. */
const readTick = (spec: ReturnType<typeof spanOfStatements>, value: number): number =>
  Number(listRows(listMarks(spec, 'text')).find(({text, x}) => text === String(value) && x === 3)!['y']) - 8;
const listBands = (years: readonly SpanYear[]): Layer[] =>
  listRows(listMarks(spanOfStatements(years, en), 'rect')).filter(({high}) => high !== undefined);

describe('spanOfStatements(years)', () => {
  it('draws the country as it was looked at', async () => {
    await expectPicture('span-of-statements', spanOfStatements(nationalYears, fa));
  });

  it('says the span in one sentence, whatever the term', () => {
    expect(spanOfStatements(nationalYears, en).usermeta.khoosheh.title).toBe(
      'Clusters identified in Iran, whatever the term: 192–197 in 1391 (2012/13), 388–429 in 1393–1394 (2014–2016), 466–526 in 1398–1399 (2019–2021)',
    );
    expect(spanOfStatements(nationalYears, fa).usermeta.khoosheh.title).toBe(
      'خوشه‌های شناسایی‌شدهٔ ایران، با هر واژه‌ای: ۱۹۲ تا ۱۹۷ در ۱۳۹۱، ۳۸۸ تا ۴۲۹ در ۱۳۹۳ و ۱۳۹۴، ۴۶۶ تا ۵۲۶ در ۱۳۹۸ و ۱۳۹۹',
    );
  });

  it('is a band with gaps, and no line joins its years', () => {
    const spec = spanOfStatements(nationalYears, en);
    expect(listMarks(spec, 'line')).toEqual([]);
    expect(listBands(nationalYears).map(({year, low, high}) => [year, low, high])).toEqual([
      [1391, 192, 197],
      [1393, 388, 388],
      [1394, 429, 429],
      [1398, 466, 466],
      [1399, 526, 526],
    ]);
  });

  it('draws each year from its own lowest to its own highest, never to those of its neighbours', () => {
    const [, , , y1398, y1399] = nationalYears;
    const high = {...y1398!.high, claim_id: 'c480', value: 480};
    const years = [...nationalYears.slice(0, 3), {...y1398!, high}, y1399!];
    const spec = spanOfStatements(years, en);
    const marks = listRows(listMarks(spec, 'rect')).filter(
      ({year, concept_id, fill}) => year && !concept_id && typeof fill === 'string',
    );
    const [lower, upper] = [readTick(spec, 200), readTick(spec, 400)];
    const toValue = (y: unknown): number => 200 + ((lower - Number(y)) / (lower - upper)) * 200;
    // a year of one number is a line two pixels thick about it
    expect(
      marks.map(({year, y, y2}) => {
        const isLine = Math.abs(Number(y2) - Number(y) - 2) < 0.01;
        const ends = isLine ? [Number(y) + 1, Number(y2) - 1] : [y2, y];
        return [year, ...ends.map(toValue)];
      }),
    ).toEqual(
      [
        // five clusters are less than two pixels: a line about both
        [1391, 194.5, 194.5],
        [1393, 388, 388],
        [1394, 429, 429],
        [1398, 466, 480],
        [1399, 526, 526],
      ].map(([year, ...ends]) => [year, ...ends.map((end) => expect.closeTo(end, 1) as number)]),
    );
    const labels = listRows(listMarks(spec, 'text')).filter(({weight, align}) => weight === 600 && align === 'center'); // prettier-ignore
    expect(labels.map(({text}) => text).sort()).toEqual(['192', '197', '388', '429', '466', '480', '526']);
  });

  it('says on its face that it is no line and no growth', () => {
    expect(listTexts(spanOfStatements(nationalYears, en))).toContain(
      'Lowest to highest said in each year, whatever the term: no line, no growth',
    );
  });

  it('keeps hedges in words, and lets an open end fade', () => {
    const [first] = nationalYears;
    const hedged = [
      {...first!, low: {...first!.low, operator: '<'}, high: {...first!.high, operator: '>'}},
    ] as const;
    const spec = spanOfStatements(hedged, en);
    expect(spec.usermeta.khoosheh.title).toContain('from less than 192 to more than 197 in 1391');
    expect(listTexts(spec)).toEqual(expect.arrayContaining(['less than 192', 'more than 197']));
    const fading = listRows(listMarks(spec, 'rect')).filter(({fill}) => typeof fill === 'object');
    expect(fading).toHaveLength(2);
    expect(
      listRows(listMarks(spanOfStatements(nationalYears, en), 'rect')).every(
        ({fill}) => typeof fill === 'string',
      ),
    ).toBe(true);
  });

  it('writes at the marks the numbers of the sentence', () => {
    const spec = spanOfStatements(nationalYears, en);
    const labels = listRows(listMarks(spec, 'text')).filter(
      ({weight, align}) => weight === 600 && align === 'center',
    );
    expect(labels.map(({text}) => text).sort()).toEqual(['192', '197', '388', '429', '466', '526']);
  });

  it('stacks a block for each statement of a year in the colour of its term, with how many there are', () => {
    const spec = spanOfStatements(nationalYears, en);
    const blocks = listRows(listMarks(spec, 'rect')).filter(({concept_id}) => concept_id);
    expect(blocks.map(({year, concept_id, fill}) => [year, concept_id, fill])).toEqual([
      [1391, 'industrial_cluster', toHex('turquoise')],
      [1391, 'cluster', toHex('grey')],
      [1393, 'industrial_cluster', toHex('turquoise')],
      [1394, 'business_cluster', toHex('saffron')],
      [1398, 'industrial_cluster', toHex('turquoise')],
      [1399, 'cluster', toHex('grey')],
    ]);
    expect(listTexts(spec).filter((text) => /^[12]$/.test(text))).toEqual(['2', '1', '1', '1', '1']);
  });

  it('writes the terms out beside their colours on a narrow screen too, in as many lines as they need', () => {
    const words = (width: number) =>
      listRows(listMarks(spanOfStatements(nationalYears, {...en, width}), 'text')).filter(({text}) =>
        ['industrial cluster', 'business cluster', 'unspecified ‘cluster’'].includes(String(text)),
      );
    expect(words(328)).toHaveLength(3);
    expect(new Set(words(328).map(({y}) => y)).size).toBe(2);
    expect(new Set(words(640).map(({y}) => y)).size).toBe(1);
  });

  it('draws official figures beneath on the same years, each edition a line of its own', () => {
    const own = {
      ...{
        indicator_id: 'share',
        indicator_fa: 'سهم صنعت',
        indicator_en: 'Share of industry',
        place_id: 'IR-10',
      },
      ...{place_fa: 'اصفهان', place_en: 'Isfahan', unit: 'percent', status: 'A'},
    } as const;
    const official: DrawnObservation[] = [
      {...own, period: '1393', value: 10, edition: '1396'},
      {...own, period: '1394', value: 11, edition: '1396'},
      {...own, period: '1395', value: 9, edition: '1401'},
      {...own, period: '1400', value: 12, edition: '1401'},
    ];
    const spec = spanOfStatements(nationalYears, {...en, official});
    const points = listRows(listMarks(spec, 'line'));
    expect(points.map(({year, value, run}) => [year, value, run])).toEqual([
      [1393, 10, 0],
      [1394, 11, 0],
      [1395, 9, 1],
      [1400, 12, 2],
    ]);
    const band = listRows(listMarks(spec, 'rect')).find(({year, high}) => year === 1394 && high)!;
    const point = points.find(({year}) => year === 1394)!;
    expect(Number(point['x'])).toBeCloseTo((Number(band['x']) + Number(band['x2'])) / 2);
    expect(listTexts(spec)).toContain('12.0%');
  });

  it('lets no word cover another, a mark or the edge, on wide and narrow screens', async () => {
    const crowded = Array.from({length: 12}, (_, index) => ({
      ...nationalYears[index % 5]!,
      year: 1390 + index,
      low: {
        ...nationalYears[index % 5]!.low,
        claim_id: `l${index}`,
        value: 3 + index,
        operator: '~' as const,
      },
      high: {...nationalYears[index % 5]!.high, claim_id: `h${index}`, operator: '>' as const},
    }));
    for (const years of [nationalYears, crowded])
      for (const options of [fa, en, {...fa, width: 328}, {...en, width: 328}]) {
        const svg = await renderSvg(spanOfStatements(years, options), 'span');
        expect(findCollisions(readDrawing(svg))).toEqual([]);
      }
  });

  it('says so where no year speaks', () => {
    expect(spanOfStatements([], en).usermeta.khoosheh.title).toBe(
      'No dated statement counts the clusters identified in Iran',
    );
  });
});
