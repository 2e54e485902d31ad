import {expect, it} from 'vitest';
import {renderCounted} from './counted.js';
import {say, sayText} from './say.js';

it('renderCounted(quantity, n, language) names what is counted, in the digits of the language', () => {
  expect(renderCounted('documents', 1234, 'fa').html).toBe(
    '<data value="1234" data-count="documents">۱٬۲۳۴</data>',
  );
});

it.each([
  [1, '1 province'],
  [2, '2 provinces'],
])('a phrase takes %i for the number that it is', (n, text) => {
  const values = {n: renderCounted('provinces.silent', n, 'en')};
  expect(say('en', 'state.count', values).html).toContain(`data-count="provinces.silent">${n}</data>`);
  expect(sayText('en', 'state.count', values)).toBe(text);
});
