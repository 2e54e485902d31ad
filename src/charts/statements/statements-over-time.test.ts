import {describe, expect, it} from 'vitest';
import {listMarks, listRows} from '../fixtures/read-spec.js';
import {
  golestani870,
  molaei202,
  movaffagh197,
  movaffagh70,
  parliament526,
  salehinia466,
  seyedabrishami388,
  soleimani423,
  vahdat429,
} from '../fixtures/statements.js';
import {renderSvg} from '../../../pipelines/site/figures/render-svg.js';
import type {Layer} from '../spec.js';
import {toShape} from './statement-marks.js';
import {statementsOverTime} from './statements-over-time.js';

const national = [
  movaffagh197,
  seyedabrishami388,
  salehinia466,
  molaei202,
  soleimani423,
  vahdat429,
  parliament526,
];
const claims = (found: Layer[]) => listRows(found).map(({claim_id}) => claim_id);
const fa = {language: 'fa', width: 640} as const;

describe('statementsOverTime(rows)', () => {
  it('draws the national count as it was looked at', async () => {
    for (const language of ['fa', 'en'] as const)
      for (const width of [328, 640]) {
        const svg = await renderSvg(statementsOverTime(national, {language, width}), 'home');
        await expect(svg).toMatchFileSnapshot(`statements-over-time.${language}-${width}.svg`);
      }
  });

  it('parts lanes by noun, industrial first', () => {
    const texts = listRows(listMarks(statementsOverTime(national, {language: 'en'}), 'text')).flatMap(
      ({text, weight}) => (weight === 700 ? [text] : []),
    );
    expect(texts).toEqual(['industrial cluster', 'business cluster', 'unspecified ‘cluster’']);
  });

  it('joins two dated statements of one series, and nothing else', () => {
    const lines = listMarks(statementsOverTime(national, fa), 'line');
    expect(lines.map((line) => claims([line]))).toEqual([['c388', 'c466']]);
  });

  it('draws no line for fewer than two dated statements, and says so', () => {
    const spec = statementsOverTime([seyedabrishami388, molaei202], fa);
    expect(listMarks(spec, 'line')).toEqual([]);
    expect(spec.usermeta.khoosheh.notes).toHaveLength(1);
    expect(spec.usermeta.khoosheh.notes[0]).toContain('خطی کشیده نشده است');
  });

  it('draws a line through the segments of the warehouse, and leaves promises and undated marks off it', () => {
    const [one, other] = [seyedabrishami388, salehinia466];
    const lines = (...statements: (typeof one)[]) =>
      listMarks(statementsOverTime(statements, fa), 'line').length;
    expect(lines(one, other)).toBe(1);
    expect(lines(one, {...other, segment: 2})).toBe(0);
    expect(lines(one, {...other, segment: null})).toBe(0);
    expect(lines(one, {...other, series_id: 'another'})).toBe(0);
    expect(lines(one, {...other, modality: 'hope'})).toBe(0);
    expect(lines(one, {...other, valid_from: null, said_from: null})).toBe(0);
  });

  it('tells once why lines are broken, and between which numbers', () => {
    const reason = {
      break_fa: 'گفته\u200cهای هم\u200cزمان با هم نمی\u200cخوانند: ۱۳۹۳؛ ۱۳۹۷',
      break_en: 'statements of one time disagree: 1393; 1397',
    };
    const [one, other] = [
      {...seyedabrishami388, series_id: 's', segment: 1},
      {...salehinia466, series_id: 's', segment: 2, ...reason},
    ];
    const notes = (rows: (typeof one)[], language: 'fa' | 'en') =>
      statementsOverTime(rows, {language}).usermeta.khoosheh.notes;
    expect(notes([one, other], 'fa')).toEqual([
      'خط میان ۳۸۸ و ۴۶۶ بریده است: گفته\u200cهای هم\u200cزمان با هم نمی\u200cخوانند.',
    ]);
    expect(notes([one, other, {...other, valid_from: '2020-01-01', valid_to: '2020-01-01'}], 'en')).toEqual([
      'The line is broken in 2 places: statements of one time disagree.',
    ]);
  });

  it('never draws an undated statement or a soft interval as a dot', () => {
    const spec = statementsOverTime(national, fa);
    expect(claims(listMarks(spec, 'point'))).not.toContain('c202');
    expect(claims(listMarks(spec, 'point'))).not.toContain('c423');
    expect(claims(listMarks(spec, 'rect'))).toEqual(expect.arrayContaining(['c197', 'c202', 'c423']));
  });

  it('opens the mark of “more than” upward, and keeps the hedge in its words and its name', () => {
    const spec = statementsOverTime([golestani870], fa);
    const [mark] = listRows(listMarks(spec, 'point'));
    expect(mark!['shape']).toBe(toShape('>'));
    expect(toShape('>')).toContain('L0,-1');
    expect(listRows(listMarks(spec, 'text')).map(({text}) => text)).toContain('\u2067\u200fبیش از ۸۷۰\u2069');
    expect(mark!['label']).toContain('بیش از ۸۷۰');
  });

  it('lays a soft band behind “about”', () => {
    const bands = listRows(listMarks(statementsOverTime([movaffagh70], fa), 'rect')).filter(
      ({height}) => height === 22,
    );
    expect(bands.map(({claim_id}) => claim_id)).toEqual(['c70']);
  });

  it('fills originals, leaves briefs hollow and dashes promises', () => {
    const brief = {...golestani870, claim_id: 'brief', grade: 'brief'} as const;
    const hope = {...golestani870, claim_id: 'hope', modality: 'hope'} as const;
    const spec = statementsOverTime([golestani870, brief, hope], fa);
    const points = listMarks(spec, 'point');
    const fill = (claim_id: string) => listRows(points).find((row) => row['claim_id'] === claim_id)!['fill'];
    expect(fill('c870')).not.toBe(fill('brief'));
    expect(claims(points.filter(({mark}) => (mark as Layer)['strokeDash']))).toEqual(['hope']);
  });

  it('draws a range from its lower to its upper number, within the scale', () => {
    const range = {...seyedabrishami388, claim_id: 'range', value: 380, high: 410};
    const spec = statementsOverTime([range, salehinia466], fa);
    const stems = listRows(listMarks(spec, 'rule')).filter(({claim_id}) => claim_id === 'range');
    expect(stems.map(({value, high}) => [value, high])).toEqual([[380, 410]]);
  });

  it('stands an empty list without a drawing of nothing', async () => {
    const spec = statementsOverTime([], {language: 'en'});
    expect(spec.usermeta.khoosheh.title).toBe('No statement yet');
    expect(await renderSvg(spec, 'k')).toContain('No statement yet');
  });
});
