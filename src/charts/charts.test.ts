import {describe, expect, it} from 'vitest';
import {
  honeyMentions,
  movaffagh197,
  movaffagh70,
  parliament526,
  soleimaniLadder,
  vahdat429,
} from './fixtures/statements.js';
import {renderSvg} from '../../pipelines/site/figures/render-svg.js';
import {barsByPlace} from './clusters/bars-by-place.js';
import {clustersByStage} from './clusters/clusters-by-stage.js';
import {conflictFigure} from './statements/conflict.js';
import {mentionsOverTime} from './clusters/mentions-over-time.js';
import type {DrawnObservation} from './official/official-runs.js';
import {sharesOverTime} from './official/shares-over-time.js';
import type {ChartSpec, Layer} from './spec.js';
import {stagesByStatement} from './statements/stages-by-statement.js';

const picture = async (name: string, spec: ChartSpec) => {
  const {language} = spec.usermeta.khoosheh;
  await expect(await renderSvg(spec, {language, id: name})).toMatchFileSnapshot(`${name}.${language}.svg`);
};
const layers = (spec: ChartSpec) =>
  (spec['layer'] ?? (spec['vconcat'] as {layer: Layer[]}[]).flatMap(({layer}) => layer)) as Layer[];
const values = (spec: ChartSpec, type: string) =>
  layers(spec)
    .filter(({mark}) => (mark as Layer)['type'] === type)
    .flatMap(({data}) => (data as {values: Layer[]}).values);
const texts = (spec: ChartSpec) =>
  values(spec, 'text').map(({text}) => String(text).replace(/[\u2067\u2069\u200f]/g, ''));

describe('stagesByStatement(rows)', () => {
  const rows = [...soleimaniLadder, movaffagh197, movaffagh70, vahdat429];

  it('draws one panel for each statement that gives several stages', async () => {
    const spec = stagesByStatement(rows, {language: 'fa', width: 640});
    await picture('stages-by-statement', spec);
    expect(texts(spec).filter((text) => ['ایرج موفق', 'دکتر سلیمانی', 'سیاوش وحدت'].includes(text))).toEqual([
      'ایرج موفق',
      'دکتر سلیمانی',
    ]);
  });

  it('keeps the hedge of a pooled number and leaves its bar hollow', () => {
    const spec = stagesByStatement(rows, {language: 'en'});
    expect(texts(spec)).toContain('about 70');
    const [pooled] = values(spec, 'rect').filter(({claim_id}) => claim_id === 'c70');
    expect(pooled!['fill']).not.toBe(pooled!['stroke']);
  });

  it('tells one voice with the same numbers in two texts once', () => {
    const again = soleimaniLadder.map((row) => ({
      ...row,
      claim_id: `${row.claim_id}b`,
      document_id: 'seed-004',
    }));
    expect(values(stagesByStatement([...soleimaniLadder, ...again], {language: 'fa'}), 'rect')).toHaveLength(
      4,
    );
  });

  it('says so where no statement gives several stages', () => {
    expect(stagesByStatement([parliament526], {language: 'en'}).usermeta.khoosheh.title).toBe(
      'No statement counts several stages at once',
    );
  });
});

describe('sharesOverTime(rows)', () => {
  // share of Fars in the value added of industry: SCI, editions 1395–1399 and 1398–1402
  const cell = (
    place_id: string,
    period: string,
    value: number | null,
    edition = '1395–1399',
  ): DrawnObservation => ({
    indicator_id: 'industry',
    indicator_fa: 'سهم از ارزش افزودهٔ صنعت',
    indicator_en: 'Share of value added in industry',
    unit: 'percent',
    place_id,
    place_fa: place_id,
    place_en: place_id,
    period,
    value,
    edition,
    status: 'A',
  });
  const fars = [cell('IR-07', '1393', 6.3), cell('IR-07', '1394', 5.7), cell('IR-07', '1396', 5.1), cell('IR-07', '1396', 3.5, '1398–1402'), cell('IR-07', '1397', 3.9, '1398–1402')]; // prettier-ignore

  it('draws each edition and each run of years apart', async () => {
    const spec = sharesOverTime([...fars, cell('IR-10', '1397', 9.1, '1398–1402')], {
      language: 'fa',
      width: 328,
      panels: 'indicator',
      place_id: 'IR-07',
    });
    await picture('shares-over-time', spec);
    const points = values(spec, 'line') as {run: string; year: number}[];
    const runs = [...new Set(points.map(({run}) => run))];
    expect(runs.map((run) => points.filter((point) => point.run === run).map(({year}) => year))).toEqual([
      [1393, 1394],
      [1396, 1397],
    ]);
  });

  it('ranks a place among those of the same year and edition', () => {
    const spec = sharesOverTime([...fars, cell('IR-10', '1397', 9.1, '1398–1402'), cell('IR', '1397', 100, '1398–1402')], {language: 'en', panels: 'indicator', place_id: 'IR-07'}); // prettier-ignore
    expect(texts(spec)).toContain('rank 2 of 2 in 1397');
  });

  it('opens the line at a year without a number', () => {
    const rows = [cell('IR-07', '1393', 1), cell('IR-07', '1394', null), cell('IR-07', '1395', 3)];
    expect(
      layers(sharesOverTime(rows, {language: 'fa', panels: 'place'})).filter(
        ({mark}) => (mark as Layer)['type'] === 'line',
      ),
    ).toEqual([]);
  });

  it('stands an empty list', async () => {
    await expect(
      renderSvg(sharesOverTime([], {language: 'fa', panels: 'place'}), {language: 'fa'}),
    ).resolves.toContain('<svg');
  });
});

describe('mentionsOverTime(rows)', () => {
  it('draws a biography in order, one row for what one voice told at one time', async () => {
    const spec = mentionsOverTime(honeyMentions, {language: 'fa', width: 328, by: 'stage'});
    await picture('mentions-over-time', spec);
    expect(texts(spec).filter((text) => text.includes(' · '))).toEqual([
      'در دستور کار (امید) · زنبور.نت · ۱۳۹۲',
      'شناسایی\u200cشده، امکان\u200cسنجی · فرزاد محمدی · ۷ اسفند ۱۳۹۲',
      'پیاده\u200cسازی · اصغر مصاحب · ۱۳۹۶',
    ]);
  });

  it('dashes a hope, and keeps its word in the alt text', () => {
    const spec = mentionsOverTime(honeyMentions, {language: 'en', by: 'stage'});
    const dashed = layers(spec).filter(({mark}) => (mark as Layer)['strokeDash']);
    expect(
      dashed.flatMap(({data}) => (data as {values: Layer[]}).values.map(({mention_id}) => mention_id)),
    ).toEqual(['m1']);
    expect(spec.description).toContain('Planned (hope)');
  });
});

describe('clustersByStage(rows)', () => {
  it('sets clusters under each stage in the order of the programme', async () => {
    const spec = clustersByStage(honeyMentions, {language: 'en', width: 328});
    await picture('clusters-by-stage', spec);
    expect(texts(spec).filter((text) => text.includes(' · '))).toEqual([
      'Identified · 1',
      'Feasibility study · 1',
      'Planned (hope) · 1',
      'Implementation · 1',
    ]);
  });
});

describe('barsByPlace(rows)', () => {
  it('sorts by number, and grows from the right in Persian', async () => {
    const rows = [{id: 'IR-10', name: 'اصفهان', value: 2}, {id: 'IR-15', name: 'لرستان', value: 3}]; // prettier-ignore
    const spec = barsByPlace(rows, {language: 'fa', width: 328});
    await picture('bars-by-place', spec);
    const [first, second] = values(spec, 'rect') as {id: string; x: number; x2: number}[];
    expect([first!.id, second!.id]).toEqual(['IR-15', 'IR-10']);
    expect(first!.x2).toBeLessThan(first!.x);
  });
});

describe('conflictFigure(rows)', () => {
  // Mazandaran: 38 clusters at the end of Azar 1399 (brief-016) against 15 industrial clusters on 10 Aban 1400 (brief-070)
  const pair = [
    {...parliament526, claim_id: 'c38', value: 38, place_id: 'IR-02'},
    {...parliament526, claim_id: 'c15', value: 15, place_id: 'IR-02', concept_id: 'industrial_cluster', speaker: 'امینی', valid_from: '2021-11-01', valid_to: '2021-11-01'},
  ]; // prettier-ignore

  it('sets two numbers on one axis with their nouns, voices and times', async () => {
    const spec = conflictFigure(pair, {language: 'fa', width: 640});
    await picture('conflict', spec);
    expect(spec.usermeta.khoosheh.title).toBe('۳۸ در برابر ۱۵');
  });

  it('marks the distance only where both count the same thing', () => {
    const rules = (isSameThing: boolean) =>
      values(conflictFigure(pair, {language: 'fa', isSameThing}), 'rule').length;
    expect(rules(true)).toBe(rules(false) + 3);
  });
});
