import {describe, expect, it} from 'vitest';
import {endBy, findTimeFault, FIRST_DAY, toHorizon, type StatedTimes} from './time-bounds.js';

// Read on 22 November 2026, which is 1 Azar 1405; said on 23 July 2025, 1 Mordad 1404.
const READ = '2026-11-22';
const SAID: StatedTimes = {
  ...{modality: 'fact', as_of: '1399', valid_from: '2020-03-20', valid_to: '2021-03-20'},
  ...{said_from: '2025-07-23', said_to: '2025-07-23'},
};

const ahead = (as_of: string, valid_from: string, valid_to: string): StatedTimes => ({
  ...{...SAID, modality: 'plan', as_of, valid_from, valid_to},
});

describe('findTimeFault(times, read)', () => {
  it('finds nothing in a year that is over, in no time at all, and in the first day of 1200', () => {
    expect(findTimeFault(SAID, READ)).toBeUndefined();
    const nothing = {as_of: null, valid_from: null, valid_to: null, said_from: null, said_to: null};
    expect(findTimeFault({modality: 'fact', ...nothing}, READ)).toBeUndefined();
    expect(FIRST_DAY).toBe('1821-03-21');
    expect(findTimeFault({...SAID, as_of: '1200-01-01', valid_from: FIRST_DAY}, READ)).toBeUndefined();
  });

  it.each([
    [{valid_from: '1821-03-20', as_of: '1199-12-29'}, 'time before the year 1200: 1199-12-29'],
    [{as_of: null, valid_from: null, valid_to: null, said_from: '1355-03-12'}, 'time before the year 1200: 1355-03-12'],
    [{valid_from: null, valid_to: null, as_of: '0734'}, 'no such time: 0734'],
    [{valid_from: '-621-03-20'}, 'no such day: -621-03-20'],
    [{valid_from: '2021-03-21'}, 'time upside down: 2021-03-21 to 2021-03-20'],
    [{said_from: '2026-11-23', said_to: '2026-11-23'}, 'said after it was read: 2026-11-23; read: 2026-11-22'],
    [{as_of: '1406', valid_from: '2027-03-21', valid_to: '2028-03-19'}, 'fact of a time after it was read: 1406; read: 2026-11-22'],
  ])('finds the fault of %o', (fault, cause) => {
    expect(findTimeFault({...SAID, ...fault}, READ)).toBe(cause);
  }); // prettier-ignore

  it('lets a plan, and no fact, look ahead to the end of the fifth year after that of the reading', () => {
    // 1410 begins on 21 March 2031 and ends on 19 March 2032
    expect(toHorizon(READ)).toBe('2032-03-19');
    expect(findTimeFault(ahead('1410', '2031-03-21', '2032-03-19'), READ)).toBeUndefined();
    expect(findTimeFault(ahead('1411', '2032-03-20', '2033-03-19'), READ)).toBe(
      'time more than 5 years ahead: 1411; read: 2026-11-22',
    );
  });
});

describe('endBy(day, read)', () => {
  it('ends at the day of reading what would go on after it', () => {
    expect(endBy('2027-03-20', READ)).toBe(READ);
    expect(endBy('2021-03-20', READ)).toBe('2021-03-20');
    expect(endBy(null, READ)).toBeNull();
    expect(endBy('2027-03-20', null)).toBe('2027-03-20');
  });
});
