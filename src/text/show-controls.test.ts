import fc from 'fast-check';
import {expect, it} from 'vitest';
import {dropControls, findControl, showControls, showControlsInLines} from './show-controls.js';

it('showControls(text) makes one line in which every signal can be seen', () => {
  expect(showControls('a\u001b[31mb\u0007\n\tc\r\u009b\u202e\u2028\ud800')).toBe(
    'a\\u001b[31mb\\u0007\\n\\tc\\r\\u009b\\u202e\\u2028\\ud800',
  );
});

it.each(['خوشه‌های صنعتی', 'a\u200fb', '\u2068a\u2069', 'é 👍🏽 ﷼', '\u00a0\u00ad'])('showControls(text) leaves %j', (text) => {
  expect(showControls(text)).toBe(text);
  expect(findControl(text)).toBeUndefined();
  expect(dropControls(text)).toBe(text);
}); // prettier-ignore

it('showControlsInLines(text) leaves lines and columns', () => {
  expect(showControlsInLines('a\tb\n\u001bc\r')).toBe('a\tb\n\\u001bc\\r');
});

it('findControl(text) says where the first stands', () => {
  expect(findControl('a\n\t\r\u0085')).toEqual({at: 4, control: '\\u0085'});
});

it('JSON is the same after showControlsInLines(text), whatever it holds', () => {
  const text = fc.string({unit: 'binary'}).map((one) => `${one}\u009b\u202e\u007f`);
  fc.assert(
    fc.property(text, (one) => {
      for (const spaces of [undefined, 2]) {
        const printed = showControlsInLines(JSON.stringify({one}, null, spaces));
        expect(JSON.parse(printed)).toEqual({one});
        expect(printed).toMatch(/^[^\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]*$/);
      }
    }),
  );
});
