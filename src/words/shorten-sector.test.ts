import {expect, it} from 'vitest';
import {shortenSector} from './shorten-sector.js';

it.each([
  ['Manufacture of food products', 'Food products'],
  ['Manufacture of other non-metallic mineral products', 'Non-metallic mineral products'],
  ['Manufacture of fabricated metal products, except machinery and equipment', 'Fabricated metal products'],
  ['Other manufacturing', 'Other manufacturing'],
  [
    'تولید چوب و فرآورده‌های چوب و چوب‌پنبه، جز مبلمان؛ ساخت کالا از حصیر',
    'تولید چوب و فرآورده‌های چوب و چوب‌پنبه',
  ],
])('shortenSector(«%s») gives its first trade', (title, short) => {
  expect(shortenSector(title)).toBe(short);
});
