import {expect, it} from 'vitest';
import {createProgress, formatProgress} from './progress.js';

it.each([
  [[{done: 10, total: 30, failed: 1}], 5_000, '10 of 30 pages, 1 failed, 2.0 a second, 10 s left'],
  [
    [
      {done: 10, total: 30, failed: 0},
      {done: 1, total: 1000, failed: 0},
    ],
    10_000,
    '11 of 1030 pages, 0 failed, 1.1 a second, 2.8 h left',
  ],
  [[{done: 5, total: 5, failed: 5}], 1_000, '5 of 5 pages, 5 failed, 5.0 a second, 0 s left'],
])('formatProgress(%j, %i)', (sources, elapsed, expected) =>
  expect(formatProgress(sources, elapsed)).toBe(expected),
);

it('createProgress keeps one line on a terminal, and prints one a minute elsewhere', () => {
  const run = (isTTY: boolean) => {
    let time = 0;
    let out = '';
    const progress = createProgress(
      {isTTY, write: (text: string) => Boolean((out += text))} as never,
      () => time,
    );
    for (let done = 1; done <= 130; done++) {
      time += 1_000;
      progress.update('mehr', {url: '', outcome: 'stored'}, {done, total: 130});
    }
    return out;
  };
  expect(run(false).trim().split('\n')).toHaveLength(2);
  expect(run(true)).not.toContain('\n');
});
