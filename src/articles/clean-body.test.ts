import {describe, expect, it} from 'vitest';
import {cleanBody} from './clean-body.js';
import {parseTree} from './tree.js';

const clean = (inner: string) => cleanBody(parseTree(`<div>${inner}</div>`), [], '');
const reasonOf = (inner: string) => clean(inner).removed[0]?.reason;

describe('cleanBody takes away', () => {
  it.each([
    ['کد خبر 6558220', 'news code'],
    ['كد خبر: ۶۵۵۸۲۲۰', 'news code'],
    ['شناسه مطلب ۱۲۳۴', 'news code'],
    ['۰', 'comment counter or lone number'],
    ['0', 'comment counter or lone number'],
    ['خروج از نسخه موبایل', 'mobile version link'],
    ['بیشتر بخوانید: خوشه‌های صنعتی کشور کدام‌اند', 'related links'],
    ['اخبار مرتبط', 'related links'],
    ['در همین زمینه:', 'related links'],
    ['انتهای پیام/', 'end mark'],
    ['انتهای پیام/ م 12', 'end mark'],
    ['/۱۳۶۰//', 'end mark'],
    ['نظرات کاربران', 'comments'],
    ['۳ نظر', 'comments'],
    ['دیدگاه‌ها (۰)', 'comments'],
    ['Leave A Reply', 'comments'],
    ['به اشتراک بگذارید', 'sharing'],
    ['https://example.ir/x1', 'sharing'],
    ['برچسب‌ها: خوشه صنعتی، اشتغال', 'tags'],
    ['تعداد بازدید: ۱۲۳', 'tools'],
    ['تاریخ انتشار: ۰۷ دی ۱۴۰۴ - ۱۱:۰۵', 'date line'],
    ['چهارشنبه 5 شهریور 1404 - 11:42', 'date line'],
    ['عکس: نمونه', 'credit line'],
    ['صفحه نخست » استان‌ها » فارس', 'breadcrumb or menu'],
    ['تمامی حقوق این سایت محفوظ است', 'copyright'],
  ])('«%s»: %s', (text, reason) => expect(reasonOf(`<p>${text}</p>`)).toBe(reason));

  it.each([
    ['<nav>خانه و اخبار</nav>', 'breadcrumb or menu'],
    ['<ul class="yarpp-related"><li>متن دیگر</li></ul>', 'related links'],
    ['<div class="box-related-items">متن دیگر</div>', 'related links'],
    ['<p><a href="/1">متن دیگری از همین تارنما</a></p>', 'link that leads away'],
    ['<figure><figcaption>نمای کارگاه</figcaption></figure>', 'caption of a picture'],
  ])('%s: %s', (inner, reason) => expect(reasonOf(inner)).toBe(reason));
});

describe('cleanBody keeps', () => {
  it.each([
    'در همین زمینه مدیر یک شرکت نمونه گفت شمار خوشه‌ها را باید با نام آن‌ها آورد.',
    'در همین رابطه: نخستین خوشه راه افتاد.',
    'دیدگاه‌ها درباره خوشه‌ها یکی نیست.',
    'نظر شما درباره توسعه خوشه‌ای چیست و چرا؟',
    'نسخه موبایل این سامانه برای خوشه‌ها آماده شد.',
    'کد خبر ملاک شمارش نیست.',
    'بازنشر این آمار بی‌نام بردن از منبع روا نیست.',
    'برچسب‌های خوشه‌ها در این جدول آمده است.',
    'خانه «صنعت» در این شهر کار خود را آغاز کرد.',
    'تاریخ انتشار این سند روشن نیست.',
    'تصویر روشنی از خوشه‌ها در دست نیست.',
    'در سال ۱۴۰۴ ده خوشه شناسایی شد.',
    '۱۲ خوشه',
    'مطالب بیشتر درباره خوشه‌ها در کتابی آمده که سازمان چاپ کرده است.',
    'Published figures differ.',
  ])('«%s»', (text) => expect(reasonOf(`<p>${text}</p>`)).toBeUndefined());

  it('a form that holds the whole article', () => {
    const text = 'این جمله نمونه در یک فرم ایستاده است. '.repeat(10);
    expect(clean(`<form><p>${text}</p></form>`).body).toContain('در یک فرم');
  });
});

describe('cleanBody keeps', () => {
  it('a number that stands alone on its line inside a sentence', () => {
    const {body, removed} = clean('<p>در استان فارس<br>۱۹۷<br>خوشه صنعتی<br>شناسایی شده است.</p><p>۱۲</p>');
    expect(body).toBe('در استان فارس\n۱۹۷\nخوشه صنعتی\nشناسایی شده است.');
    expect(removed.map(({text}) => text)).toEqual(['۱۲']);
  });

  it('the mark of a note above the line, and half-spaces that were escaped twice', () => {
    expect(clean('<p>۱۹۷<sup>۱</sup> خوشه&amp;zwnj;ی صنعتی</p>').body).toBe('۱۹۷¹ خوشه\u200cی صنعتی');
  });
});
