import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {extract} from '../extract.js';
import {readVocabulary} from '../io/read-reference.js';

const vocabulary = readVocabulary(join(dirname(fileURLToPath(import.meta.url)), '..', '..'));
const stagesOf = (text: string) =>
  extract({id: 'text', text}, vocabulary).stages.map(({cluster, stage, place}) => [cluster, stage, place]);

describe('stages of named clusters', () => {
  it.each([
    [
      'امکان‌سنجی خوشه سفال لالجین همدان سال ۸۸ آغاز شد و خوشه پس از چهار سال پروانه اتمام گرفت.',
      [
        ['سفال لالجین همدان', 'feasibility', 'IR-13'],
        ['سفال لالجین همدان', 'licensed', 'IR-13'],
      ],
    ],
    ['عامل توسعه خوشه کشمش ملایر نیز انتخاب شد.', [['کشمش ملایر', 'launched', 'IR-13']]],
    ['خوشه زعفران مشهد به‌زودی راه می‌افتد.', [['زعفران مشهد', 'planned', 'IR-09']]],
    ['خوشه سنگ محلات عنوان خوشه برتر کشور را گرفت.', [['سنگ محلات', 'award', 'IR-00']]],
    ['چکیده‌ای درباره امکان‌سنجی خوشه خرمای بم.', [['خرمای بم', null, 'IR-08']]],
    ['خوشه خرمای بم شبکه‌ای از ۳۱ بنگاه فعال دارد.', [['خرمای بم', null, 'IR-08']]],
    [
      'در خراسان جنوبی طیور و فرش دستباف به‌عنوان دو خوشه صنعتی شناخته شده‌اند.',
      [
        ['طیور', 'identified', 'IR-29'],
        ['فرش دستباف', 'identified', 'IR-29'],
      ],
    ],
    [
      'در گلستان مطالعات امکان‌سنجی سه خوشه کسب‌وکار چوب و کاغذ، پوشاک و نمد آغاز شده است.',
      [
        ['چوب و کاغذ', 'feasibility', 'IR-27'],
        ['پوشاک', 'feasibility', 'IR-27'],
        ['نمد', 'feasibility', 'IR-27'],
      ],
    ],
    ['خوشه‌هایی مانند کفش و خرما در کشور هست.', []],
  ])('%s', (text, stages) => {
    expect(stagesOf(text)).toEqual(stages);
  });
});
