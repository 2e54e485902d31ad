import {describe, expect, it} from 'vitest';
import {tokenise} from '../text/tokenise.js';
import {readNumbers} from './read-numbers.js';

describe('marks of notes behind a number', () => {
  it('are passed over however many there are, without a call for each', () => {
    const [number] = readNumbers(tokenise(`۱۲${'[۱]'.repeat(50_000)} خوشه`));
    expect(number).toMatchObject({value: 12, from: 0, to: 1 + 3 * 50_000});
  });
});
