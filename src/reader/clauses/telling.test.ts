import {describe, expect, it} from 'vitest';
import {extract} from '../../extract.js';
import {findRoot} from '../../io/find-root.js';
import {readVocabulary} from '../../io/read-reference.js';

const vocabulary = readVocabulary(findRoot(import.meta.url));

const countsOf = (text: string) =>
  extract({id: 'text', text}, vocabulary).claims.map(
    ({value, measure, modality}) => `${value} ${measure} ${modality}`,
  );

// prettier-ignore
const TOLD: [kind: string, rows: [text: string, ...counts: string[]][]][] = [
  ['by a compound verb', [
    ['در ایلام ۴ خوشه صنعتی شناسایی شده است.', '4 clusters_identified fact'],
    ['در ایلام ۴ خوشه صنعتی آغاز شد.', '4 clusters_implementation fact'],
    ['در ایلام ۴ خوشه صنعتی به پایان رسید.', '4 clusters_completed fact'],
    ['در ایلام ۴ خوشه صنعتی پروانه اتمام گرفتند.', '4 clusters_licensed fact'],
  ]],
  ['by a state or a phrase', [
    ['در ایلام ۴ خوشه صنعتی فعال است.', '4 clusters_active fact'],
    ['در ایلام ۴ خوشه صنعتی در حال اجراست.', '4 clusters_implementation fact'],
    ['در ایلام ۴ خوشه صنعتی در دستور کار است.', '4 clusters_planned plan'],
  ]],
  ['by a step of the programme that they are in, wherever they are', [
    ['در ایلام ۴ خوشه صنعتی در مرحله اجرای برنامه توسعه قرار دارد.', '4 clusters_implementation fact'],
    ['۴ خوشه صنعتی در استان ایلام فعال است.', '4 clusters_active fact'],
    ['Three clusters in Ilam are in the implementation phase.', '3 clusters_implementation fact'],
  ]],
  ['by their own clause, not by that of a part', [
    ['Ilam is home to 12 industrial clusters, seven of which are up and running.', '12 clusters_identified fact', '7 clusters_active fact'],
  ]],
  ['by what stands before the rest of them', [
    ['۵ خوشه صنعتی ایلام فعال و بقیه در مرحله امکان‌سنجی هستند.', '5 clusters_active fact'],
  ]],
  ['as a plan, where next year is told of', [
    ['مدیر صنایع کوچک ایلام از آغاز کار ۴ خوشه صنعتی در سال آینده خبر داد.', '4 clusters_planned plan'],
  ]],
  ['by a study before its noun, with its end behind', [
    ['مطالعه شناختی ۴ خوشه صنعتی ایلام تمام شده است.', '4 clusters_diagnosis fact'],
    ['امکان‌سنجی ۴ خوشه صنعتی در ایلام انجام شد.', '4 clusters_feasibility fact'],
  ]],
  ['by bare existence', [
    ['استان ایلام ۴ خوشه صنعتی دارد.', '4 clusters_identified fact'],
    ['There are 4 industrial clusters in Ilam.', '4 clusters_identified fact'],
  ]],
  ['by its clause alone, not by the next subject’s', [
    ['در ایلام ۹ خوشه صنعتی شناسایی شده و ۴ خوشه به پایان رسیده است.', '9 clusters_identified fact', '4 clusters_completed fact'],
    ['۳ خوشه در ایلام فعال است؛ برای ۵ خوشه دیگر هم قرار است برنامه نوشته شود.', '3 clusters_active fact', '5 clusters_planned plan'],
  ]],
  ['by the last of several verbs', [
    ['در ایلام ۴ خوشه صنعتی شناسایی شده و به مرحله اجرا رسیده است.', '4 clusters_implementation fact'],
  ]],
  ['as a plan, where the present has an end still to come', [
    ['سال آینده ۴ خوشه صنعتی در ایلام راه‌اندازی می‌شود.', '4 clusters_planned plan'],
    ['Four industrial clusters will be launched in Ilam.', '4 clusters_planned plan'],
  ]],
  ['as no stage, where they are closed', [
    ['در ایلام ۴ خوشه صنعتی تعطیل شد.', '4 other fact'],
  ]],
  ['not at all, where no predicate is known', [
    ['در ایلام ۴ خوشه صنعتی با هم دوست شدند.', '4 clusters_counted fact'],
  ]],
  ['as nothing, where it is not said to be so', [
    ['در ایلام ۴ خوشه صنعتی آغاز نشد.'],
    ['آیا در ایلام ۴ خوشه صنعتی آغاز شد؟'],
    ['اگر در ایلام ۴ خوشه صنعتی آغاز شود، صادرات بیشتر می‌شود.'],
  ]],
];

describe('a count of clusters is told', () => {
  for (const [kind, rows] of TOLD)
    it.each(rows.map(([text, ...counts]) => [text, counts] as const))(`${kind}: %s`, (text, counts) => {
      expect(countsOf(text)).toEqual(counts);
    });
});
