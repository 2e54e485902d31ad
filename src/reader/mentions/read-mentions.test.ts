import {describe, expect, it} from 'vitest';
import {extract} from '../../extract.js';
import {findRoot} from '../../io/find-root.js';
import {readVocabulary} from '../../io/read-reference.js';

const vocabulary = readVocabulary(findRoot(import.meta.url));

const mentionsOf = (text: string) =>
  extract({id: 'text', text}, vocabulary).stages.map(
    ({cluster, stage, modality}) =>
      `${cluster}: ${stage ?? 'no stage'}${modality === 'fact' ? '' : ` (${modality})`}`,
  );

// prettier-ignore
const MENTIONS: [kind: string, rows: [text: string, ...mentions: string[]][]][] = [
  ['has the stage of its own clause', [
    ['خوشه گز بروجن شناسایی شده است.', 'گز بروجن: identified'],
    ['خوشه گز بروجن به توسعه‌یافتگی رسید.', 'گز بروجن: developed'],
    ['مطالعه شناختی خوشه گز بروجن پایان یافت.', 'گز بروجن: diagnosis'],
    ['خوشه گز بروجن پروانه اتمام گرفت.', 'گز بروجن: licensed'],
    ['قرارداد اجرای خوشه گز بروجن بسته شد.', 'گز بروجن: launched'],
    ['The Borujen nougat cluster was launched.', 'Borujen nougat: launched'],
  ]],
  ['ends with its own programme, not with one of clusters in general', [
    ['مدیر صنایع کوچک چهارمحال از پایان برنامه توسعه خوشه گز بروجن خبر داد.', 'گز بروجن: completed'],
  ]],
  ['begins by its contract, not by what is formed within it', [
    ['قرارداد عاملیت خوشه گز بروجن منعقد شد.', 'گز بروجن: launched'],
    ['خوشه گز بروجن با تشکیل ۳ کنسرسیوم صادراتی رونق گرفت.', 'گز بروجن: no stage'],
    ['The Borujen nougat cluster helped create 1,500 jobs.', 'Borujen nougat: no stage'],
  ]],
  ['has no stage, where it is only named', [
    ['خوشه گز بروجن ۴۵ کارگاه دارد.', 'گز بروجن: no stage'],
  ]],
  ['keeps a plan, a hope and a forecast apart from facts', [
    ['قرار است خوشه گز بروجن راه‌اندازی شود.', 'گز بروجن: planned (plan)'],
  ]],
  ['keeps no stage that is negated or asked', [
    ['بعید است خوشه گز بروجن امسال به پایان برسد.', 'گز بروجن: no stage'],
    ['خوشه گز بروجن هنوز آغاز نشده است.', 'گز بروجن: no stage'],
    ['آیا خوشه گز بروجن آغاز شده است؟', 'گز بروجن: no stage'],
  ]],
  ['parts two clusters of one sentence', [
    ['خوشه گز بروجن پایان یافته و خوشه عسل لردگان در حال اجراست.', 'گز بروجن: completed', 'عسل لردگان: implementation'],
  ]],
  ['has one stage with the others of its list', [
    ['خوشه‌های گز بروجن، عسل لردگان و نمد بروجن در حال اجراست.', 'گز بروجن: implementation', 'عسل لردگان: implementation', 'نمد بروجن: implementation'],
  ]],
  ['gets an award besides', [
    ['خوشه گز بروجن به‌عنوان خوشه برتر کشور برگزیده شد.', 'گز بروجن: award'],
  ]],
  ['is found again by what points at it', [
    ['خوشه گز بروجن سال گذشته آغاز شد. این خوشه پروانه اتمام گرفت.', 'گز بروجن: launched', 'گز بروجن: licensed'],
  ]],
];

describe('a named cluster', () => {
  for (const [kind, rows] of MENTIONS)
    it.each(rows.map(([text, ...mentions]) => [text, mentions] as const))(`${kind}: %s`, (text, mentions) => {
      expect(mentionsOf(text)).toEqual(mentions);
    });
});
