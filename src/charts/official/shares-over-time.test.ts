import {describe, expect, it} from 'vitest';
import {expectPicture, listMarks, listRows, listTexts} from '../fixtures/read-spec.js';
import {renderSvg} from '../../../pipelines/site/figures/render-svg.js';
import type {DrawnObservation} from './official-runs.js';
import {sharesOverTime} from './shares-over-time.js';

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
    await expectPicture('shares-over-time', spec);
    const points = listRows(listMarks(spec, 'line')) as {run: string; year: number}[];
    const runs = [...new Set(points.map(({run}) => run))];
    expect(runs.map((run) => points.filter((point) => point.run === run).map(({year}) => year))).toEqual([
      [1393, 1394],
      [1396, 1397],
    ]);
  });

  it('ranks a place among those of the same year and edition', () => {
    const others = [cell('IR-10', '1397', 9.1, '1398–1402'), cell('IR', '1397', 100, '1398–1402')];
    const spec = sharesOverTime([...fars, ...others], {
      language: 'en',
      panels: 'indicator',
      place_id: 'IR-07',
    });
    expect(listTexts(spec)).toContain('rank 2 of 2 in 1397');
  });

  it('leads from the last point of a panel to the page of what it shows', () => {
    const rows = fars.map((row) => ({...row, href: '/en/indicators/industry/'}));
    const spec = sharesOverTime(rows, {language: 'en', panels: 'indicator', place_id: 'IR-07'});
    const linked = listRows(listMarks(spec, 'point')).filter(({href}) => href);
    expect(linked.map(({label}) => label)).toEqual(['Share of value added in industry, 1397: 3.9%']);
  });

  it('opens the line at a year without a number', () => {
    const rows = [cell('IR-07', '1393', 1), cell('IR-07', '1394', null), cell('IR-07', '1395', 3)];
    expect(listMarks(sharesOverTime(rows, {language: 'fa', panels: 'place'}), 'line')).toEqual([]);
  });

  it('stands an empty list', async () => {
    await expect(renderSvg(sharesOverTime([], {language: 'fa', panels: 'place'}), 'k')).resolves.toContain(
      '<svg',
    );
  });
});
