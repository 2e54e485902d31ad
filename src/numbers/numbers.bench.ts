import {bench, describe} from 'vitest';
import {toPersianDigits} from './digits.js';
import {formatNumberWords, parseNumberWords} from './number-words.js';
import {parseNumber} from './parse-number.js';

const values = Array.from({length: 3000}, (_, index) => (index * 7919 * index) % 1_000_000_007);
const words = values.map(formatNumberWords);
const ordinals = words.map((text) => (/س[هی]$/.test(text) ? text : `${text}م`));
const figures = values.map((value) => toPersianDigits(value.toLocaleString('en')));

describe('3,000 numbers at a time', () => {
  bench('in words', () => words.forEach(parseNumberWords));
  bench('in words, as ordinals', () => ordinals.forEach(parseNumberWords));
  bench('in Persian digits', () => figures.forEach(parseNumber));
  bench('in ASCII digits, by the machine', () => values.map(String).forEach(Number));
});
