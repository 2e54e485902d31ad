import {once} from 'node:events';
import {PassThrough} from 'node:stream';
import {expect, it} from 'vitest';
import {ERASE, showOnTerminal} from './show-on-terminal.js';

it('showOnTerminal(stream) shows what signals, and leaves lines, columns and our own progress', () => {
  const stream = new PassThrough({encoding: 'utf8'});
  const shown = showOnTerminal(stream);
  shown.write('error: a\u001b]0;title\u0007\n\tb\u009b31m\r\u202e\n');
  shown.write(`${ERASE}extract 20\r\u001b[K`);
  expect(stream.read()).toBe(
    `error: a\\u001b]0;title\\u0007\n\tb\\u009b31m\\r\\u202e\n${ERASE}extract 20\\r\\u001b[K`,
  );
});

it('showOnTerminal(stream) is the stream in all else: it can be full and drain, and is a terminal or none', async () => {
  const stream = Object.assign(new PassThrough({highWaterMark: 1}), {isTTY: true});
  const shown = showOnTerminal(stream);
  expect([shown.isTTY, shown.write('خوشه')]).toEqual([true, false]);
  const drained = once(shown, 'drain');
  stream.resume();
  await drained;
  shown.write(Uint8Array.of(27));
  shown.end();
});
