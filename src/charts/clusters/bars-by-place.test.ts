import {describe, expect, it} from 'vitest';
import {expectPicture, listMarks, listRows} from '../fixtures/read-spec.js';
import {barsByPlace} from './bars-by-place.js';

describe('barsByPlace(rows)', () => {
  it('sorts by number, and grows from the right in Persian', async () => {
    const rows = [{id: 'IR-10', name: 'اصفهان', value: 2}, {id: 'IR-15', name: 'لرستان', value: 3}]; // prettier-ignore
    const spec = barsByPlace(rows, {language: 'fa', width: 328});
    await expectPicture('bars-by-place', spec);
    const [first, second] = listRows(listMarks(spec, 'rect')) as {id: string; x: number; x2: number}[];
    expect([first!.id, second!.id]).toEqual(['IR-15', 'IR-10']);
    expect(first!.x2).toBeLessThan(first!.x);
  });
});

it('names the places where each has one, and calls none the most', () => {
  const ones = ['Isfahan', 'Yazd', 'Fars'].map((name) => ({id: name, name, value: 1}));
  const find = (rows: Parameters<typeof barsByPlace>[0]) =>
    barsByPlace(rows, {language: 'en', subject: 'Clusters named'}).usermeta.khoosheh.title;
  expect(find(ones)).toBe('Clusters named: one each in Fars, Isfahan and Yazd');
  expect(find([...ones, {id: 'Qom', name: 'Qom', value: 2}])).toMatch(/^Clusters named: Qom has most \(2\)/);
});
