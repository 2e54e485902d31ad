import {describe, expect, it} from 'vitest';
import {readContext} from '../read-context.js';
import {findRoot} from '../../io/find-root.js';
import {readVocabulary} from '../../io/read-reference.js';

const vocabulary = readVocabulary(findRoot(import.meta.url));

// prettier-ignore
const MATTERS: [matter: string, text: string][] = [
  ['clusters', 'خوشه صنعتی فرش کاشان فعال است.'],
  ['clusters', 'خوشه فرش کاشان فعال است.'],
  ['clusters', 'نشست عاملان توسعه خوشه در شهرک صنعتی برگزار شد.'],
  ['clusters', 'The furniture cluster of Malayer exports to Iraq.'],
  ['industry', 'در این شهرک صنعتی ۴۰ واحد تولیدی کار می‌کند.'],
  ['industry', 'مدیرعامل شرکت شهرک‌های صنعتی از طرح‌ها بازدید کرد.'],
  ['industry', 'The industrial park houses 40 factories.'],
  ['none', 'باغداران خوشه‌های انگور را چیدند.'],
  ['none', 'ستاره‌شناسان خوشه ستاره‌ای تازه‌ای یافتند.'],
  ['none', 'تیم والیبال سه بر صفر برد.'],
  ['none', 'Astronomers found a new star cluster.'],
  ['none', 'Police reported 12 cases of flu.'],
];

describe('the gate', () => {
  it.each(MATTERS)('takes it for %s: %s', (matter, text) => {
    expect(readContext({id: 'text', text}, vocabulary).reading.matter).toBe(matter);
  });
});
