import {describe, expect, it} from 'vitest';
import {readContext} from '../read-context.js';
import {findRoot} from '../../io/find-root.js';
import {readVocabulary} from '../../io/read-reference.js';
import {clauseAt} from './read-clauses.js';

const vocabulary = readVocabulary(findRoot(import.meta.url));

/** What the clause around the first number says: why it is not so, else how it is said. */
function forceOf(text: string): string {
  const {reading, clauses, forces} = readContext({id: 'text', text}, vocabulary);
  const {unreal, modality, isToCome} = forces[clauseAt(clauses, reading.numbers[0]!.from)]!;
  return unreal ?? (modality === 'fact' && isToCome ? 'to come' : modality);
}

// prettier-ignore
const FORCES: [force: string, texts: string[]][] = [
  ['fact', [
    'در همدان ۱۴ خوشه صنعتی فعال است.', 'تا امروز ۶ خوشه به سرانجام رسیده است.', 'سال گذشته ۳ خوشه تازه شناسایی شد.',
    'The province has identified 14 clusters.', 'Last year 3 clusters were completed.',
    'The programme of 3 clusters began in May.', '۳۶۸ واحد صنعتی در شهرک صنعتی سمنان جا دارد.',
  ]],
  ['negated', [
    'هنوز ۹ خوشه آغاز نشده است.', 'در این استان ۵ خوشه شکل نگرفت.', 'برنامه ۴ خوشه اجرا نمی‌شود.',
    'The 9 clusters have not been launched.', 'It never completed 4 clusters.',
    'قرار بود ۴ خوشه تمام شود، اما این اتفاق نیفتاد.',
  ]],
  ['denied', [
    'راه‌اندازی ۸ خوشه صنعتی در بوشهر تکذیب شد.', 'خبر توسعه ۱۲ خوشه صحت ندارد.',
    'The office denied that 8 clusters were completed.',
    'معلوم نیست ۹ خوشه تا پایان سال تمام شود.', 'Whether 8 clusters will be completed remains unclear.',
  ]],
  ['asked', [
    'آیا ۲۰ خوشه صنعتی در کشور فعال است؟', 'Are 20 clusters active in Iran?',
  ]],
  ['conditional', [
    'اگر ۷ خوشه در لرستان راه بیفتد، اشتغال بیشتر می‌شود.', 'در صورتی که ۱۰ خوشه فعال شود، صادرات رشد می‌کند.',
    'If 7 clusters were launched, exports would grow.',
  ]],
  ['plan', [
    'قرار است ۵ خوشه صنعتی در سمنان راه‌اندازی شود.', 'برنامه‌ریزی شده است ۳۰ خوشه در کشور توسعه یابد.', 'به‌زودی ۲ خوشه در یزد فعالیت خود را آغاز می‌کند.',
    'The company plans to launch 5 clusters.', '4 clusters will be launched.',
  ]],
  ['hope', [
    'امیدواریم ۱۲ خوشه تا سال آینده به سرانجام برسد.', 'باید ۱۰ خوشه در گیلان شکل بگیرد.', 'لازم است ۴ خوشه دیگر ایجاد شود.',
    'We hope that 12 clusters will be completed.', 'At least 10 clusters must be formed.',
  ]],
  ['forecast', [
    'پیش‌بینی می‌شود ۶ خوشه به مرحله صادرات برسد.', 'انتظار می‌رود ۹ خوشه تا پایان سال تکمیل شود.',
    'It is expected that 9 clusters will be completed.',
  ]],
  ['to come', ['۳ خوشه راه‌اندازی خواهد شد.']],
];

describe('the force of a clause', () => {
  it.each(FORCES.flatMap(([force, texts]) => texts.map((text) => [force, text] as const)))(
    '%s: %s',
    (force, text) => {
      expect(forceOf(text)).toBe(force);
    },
  );

  it('of a wish or a plan goes on over the clause that depends on it, and ends with the sentence', () => {
    expect(forceOf('امیدواریم که به زودی ۱۲ خوشه جان بگیرد.')).toBe('hope');
    expect(forceOf('امیدواریم کار پیش برود. در همدان ۱۴ خوشه صنعتی فعال است.')).toBe('fact');
  });

  it('is denied where the denial stands behind what it denies', () => {
    expect(forceOf('این گفته که ۱۴ خوشه در استان تعطیل شده‌اند درست نیست.')).toBe('denied');
  });

  it('is no plan by a planner: the title of an office says nothing of what is told', () => {
    expect(forceOf('معاون برنامه‌ریزی شرکت شهرک‌های صنعتی همدان گفت ۱۴ خوشه فعال است.')).toBe('fact');
  });
});
