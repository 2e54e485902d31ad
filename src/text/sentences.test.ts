import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {splitSentences} from './sentences.js';
import {tokenise} from './tokenise.js';

const split = (text: string) => splitSentences(tokenise(text)).map(({start, end}) => text.slice(start, end));

test.each([
  ['او رفت. وی گفت: آمد!', ['او رفت.', 'وی گفت: آمد!']],
  ['چرا؟ چون نبود؛ رفت', ['چرا؟', 'چون نبود؛', 'رفت']],
  ['«چرا؟» او گفت', ['«چرا؟»', 'او گفت']],
  ['رشد ۳.۵ درصد بود. تمام', ['رشد ۳.۵ درصد بود.', 'تمام']],
  ['پیاده شد.ه است. زنبور.نت', ['پیاده شد.ه است.', 'زنبور.نت']],
  ['به پایان رسیده است.وی افزود', ['به پایان رسیده است.', 'وی افزود']],
  ['leather $3.3m. Dr. A. B. Smith said no.', ['leather $3.3m.', 'Dr. A. B. Smith said no.']],
  ['عنوان\nمتن خبر', ['عنوان', 'متن خبر']],
  ['چه شد...؟ هیچ', ['چه شد...؟', 'هیچ']],
  ['', []],
])('«%s» is cut into %j', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test('every token stands in exactly one sentence, in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('خوشه', '۳', '.', ' ', '\n', '؟', '»', 'A', '!', '5.5', '؛')),
      (parts) => {
        const tokens = tokenise(parts.join(''));
        let from = 0;
        for (const sentence of splitSentences(tokens)) {
          expect(sentence.from).toBe(from);
          expect(sentence.to).toBeGreaterThan(from);
          from = sentence.to;
        }
        expect(from).toBe(tokens.length);
      },
    ),
  );
});
