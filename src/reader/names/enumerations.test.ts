import {describe, expect, it} from 'vitest';
import {groupSegments, type Segment} from './enumerations.js';

/** `سنگ:23` is a part of division 23, `قم!:15` has a place, a leading `و ` or `؛` marks the joint. */
function toSegments(text: string): Segment[] {
  return text.split(' | ').map((part, index) => {
    const joint =
      index === 0 ? 'first' : part.startsWith('&') ? 'and' : part.startsWith('>') ? 'then' : 'comma';
    const [, isicClass] = part.split(':');
    return {
      from: index,
      to: index + 1,
      joint,
      division: isicClass?.slice(0, 2),
      isicClass,
      hasPlace: part.includes('!'),
    };
  });
}
const group = (text: string, frame = {}) =>
  groupSegments(toSegments(text), {isSingular: false, ...frame}).map((segments) =>
    segments.map(({from}) => from),
  );

describe('groupSegments', () => {
  it('reads «کفش و مبلمان آذربایجان شرقی» as two', () => {
    expect(group('کفش:1520 | &مبلمان!:3100')).toEqual([[0], [1]]);
  });

  it('reads «ترشیجات، شوریجات و رب گوجه‌فرنگی، فرش دستباف، خرما و گیاهان دارویی» as four', () => {
    expect(group('ترشیجات:1030 | شوریجات:1030 | &رب:1030 | فرش:1393 | خرما:0122 | &گیاهان:0128')).toEqual([
      [0, 1, 2],
      [3],
      [4],
      [5],
    ]);
  });

  it('keeps «جاجیم و گلیم» one name inside a list and parts at the last «و»', () => {
    expect(group('ورشو:2599 | جاجیم:1393 | &گلیم:1393 | عسل:0149 | &سنگ:2396')).toEqual([
      [0],
      [1, 2],
      [3],
      [4],
    ]);
  });

  it('lets the stated number decide', () => {
    const rings = 'کفش:1520 | سنگ:2396 | انگشتر:3211 | &زیورآلات:3211 | &پوشاک:1410';
    expect(group(rings, {count: 4})).toEqual([[0], [1], [2, 3], [4]]);
    expect(group('فرش:1393 | &گلیم:1393', {count: 2})).toEqual([[0], [1]]);
  });

  it('reads the singular «خوشه سفال و سرامیک» as one and parts names with places of their own', () => {
    expect(group('سفال:2393 | &سرامیک:2392', {isSingular: true})).toEqual([[0, 1]]);
    expect(group('باتیک!:1313 | &پنیر!:1050', {isSingular: true})).toEqual([[0], [1]]);
  });
});
