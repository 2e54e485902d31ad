import {describe, expect, it} from 'vitest';
import {tokenise} from '../text/tokenise.js';
import {findTimeBeside, parseTimeOfDay} from './parse-time-of-day.js';
import {readDates} from './read-dates.js';

describe('parseTimeOfDay(text)', () => {
  it.each([
    ['2014-08-30T14:20', '14:20'],
    ['1393-06-08 14:20', '14:20'],
    ['2025-08-12 10:20:35', '10:20'],
    ['سه شنبه 7 آبان 1392 ساعت 09:15', '09:15'],
    ['1404/05/21 - 03:20 ب.ظ', '15:20'],
    ['August 12, 2025 11:50 PM', '23:50'],
    ['1393-06-08', undefined],
    ['1393-06', undefined],
    ['کد خبر 6558220', undefined],
  ])('reads «%s»', (text, time) => {
    expect(parseTimeOfDay(text)).toBe(time);
  });
});

describe('findTimeBeside(tokens, dates, date)', () => {
  const find = (text: string) => {
    const tokens = tokenise(text);
    const dates = readDates(tokens);
    return findTimeBeside(
      tokens,
      dates,
      dates.find(({kind}) => kind === 'day')!,
    );
  };

  it('finds the hour before or behind a date on its line', () => {
    expect(find('تاریخ انتشار: ۲۱ مرداد ۱۴۰۴ - ۱۰:۲۰\nنشست ساعت ۹:۳۰ آغاز شد.')).toBe('10:20');
    expect(find('کد خبر ۱۲\n۱۰:۲۰ - ۲۱ مرداد ۱۴۰۴')).toBe('10:20');
  });

  it('takes no hour from another line', () => {
    expect(find('تاریخ انتشار: ۲۱ مرداد ۱۴۰۴\nنشست ساعت ۹:۳۰ آغاز شد.')).toBeUndefined();
  });
});
