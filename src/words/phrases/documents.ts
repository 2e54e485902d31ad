import type {Phrases} from './phrase.js';

/** Phrases of the index of documents and the page of one. */
export const DOCUMENTS = {
  'documents.title': ['سندها', 'Documents'],
  'document.noun-title': ['واژه‌ها با عنوان متن ناشر می‌خوانند', 'the nouns agree with the source’s title'],
  'documents.lead': [
    '{n} سند خوانده شده و از آن‌ها {claims} عدد بیرون آمده است. {rejected} عدد دیگر هم دیده شده و کنار گذاشته شده؛ هر یک با دلیلش در صفحهٔ سند مانده است.',
    '{n} documents have been read and {claims} numbers taken from them. Another {rejected} numbers were seen and refused; each stays on its document’s page with the reason.',
  ],
  'documents.caption': [
    'سندها، ناشر، زمان انتشار و شمار عددهایی که از هر یک خوانده شده',
    'Documents, publisher, time of publication and how many numbers were read from each',
  ],
  'documents.coverage': ['هر منبع در چه روزهایی خوانده شده است', 'On which days each source was read'],
  'document.title': ['عنوان', 'Title'],
  'document.untitled': ['سند بی‌عنوان ({id})', 'Untitled document ({id})'],
  'document.publisher': ['ناشر', 'Publisher'],
  'document.origin': ['به نقل از', 'Had from'],
  'document.address': ['نشانی', 'Address'],
  'document.no-address': ['نامعلوم', 'not known'],
  'document.probable': ['نشانی محتمل', 'probable address'],
  'document.published': ['زمان انتشار', 'Published'],
  'document.grade': ['درجهٔ سند', 'Grade'],
  'document.nouns': ['وارسی واژه‌ها', 'Nouns checked'],
  'document.retrieved': ['روز خواندن', 'Read on'],
  'document.same-voice': ['همین صدا در', 'Same voice in'],
  'document.claims': ['عددها', 'Numbers'],
  'document.lead': [
    '{publisher}: از این متن {n} عدد و {mentions} نامِ خوشه خوانده و {rejected} عدد کنار گذاشته شده است.',
    '{publisher}: {n} {n?number:numbers} and {mentions} {mentions?mention:mentions} of clusters were read from this text, and {rejected} {rejected?number was:numbers were} refused.',
  ],
  'document.text': ['متن', 'Text'],
  'document.spans': ['جمله‌هایی که عدد دارند', 'The spans that carry numbers'],
  'document.text-note': [
    'این چکیده به قلم ماست. عددهایی که خوانده شده رنگ دارند؛ هر کدام به ردیفش در جدول می‌رسد. زیر عددهای کنارگذاشته نقطه‌چین است.',
    'This restatement is ours. Numbers read are coloured and lead to their row in the table; numbers refused are underlined with dots.',
  ],
  'document.spans-note': [
    'متن از آنِ ناشر است؛ تنها پاره‌های کوتاهی که عدد دارند اینجا آمده‌اند.',
    'The text is its publisher’s; only the short spans that carry numbers stand here.',
  ],
  'document.rest-not-shown': ['باقی متن را نزد ناشر بخوانید.', 'Read the rest at its publisher.'],
  'document.claims-heading': ['عددهای این سند', 'Numbers of this document'],
  'document.claims-caption': [
    'هر عدد با واژه، جا، زمان، گوینده و جمله‌اش',
    'Each number with its noun, place, time, speaker and sentence',
  ],
  'document.mentions': ['خوشه‌هایی که نام برده است', 'Clusters it names'],
  'document.mentions-caption': [
    'نام خوشه‌ها و مرحله‌ای که این سند به هر یک داده است',
    'Clusters named and the stage that this document gives each',
  ],
  'document.rejected': ['عددهای کنارگذاشته', 'Numbers refused'],
  'document.rejected-note': [
    'این عددها در متن هست ولی گفته‌ای آماری دربارهٔ خوشه‌ها نیست. دلیل هر یک کنارش آمده است.',
    'These numbers stand in the text but are no statement about clusters. Each has its reason beside it.',
  ],
  'document.rejected-none': ['همهٔ عددهای این متن پذیرفته شده‌اند.', 'No number of this text was refused.'],
  'document.rejected-rule': ['چرا گفتهٔ آماری نیست', 'Why it is no statement'],
  'document.noun-source': ['واژه‌ها در متن ناشر دیده شده‌اند', 'the nouns were read in the source'],
  'document.noun-unverified': [
    'واژه‌های متن ناشر دوباره خوانده نشده‌اند؛ «خوشه» در اینجا چیزی دربارهٔ نوعش نمی‌گوید',
    'the source’s nouns were not read again; bare “cluster” here says nothing of its kind',
  ],
  'document.shares-heading': [
    'این شمارها چه سهمی از شناسایی‌شده‌هایند',
    'What share these counts are of the clusters identified',
  ],
  'document.shares-lead': [
    'نسبت تنها میان دو عدد از یک واژه، یک جا و یک زمان گرفته می‌شود. هر جا که نشود، دلیلش آمده است.',
    'A ratio is taken only within one noun, one place and one moment. Where none may be taken, the reason stands.',
  ],
  'document.shares-part': ['شمار', 'Count'],
  'document.shares-whole': ['از', 'Of'],
  'document.shares-share': ['سهم', 'Share'],
  'document.shares-notes': ['چه باید دانست', 'What to know'],
  'document.readings-heading': [
    'این عددها را چند جور می‌شود خواند',
    'These numbers can be read in several ways',
  ],
  'document.readings-lead': [
    'متن نمی‌گوید کدام شمار درون کدام است. هر خوانشی که با خود عددها بخواند اینجاست؛ هیچ‌کدام را برنمی‌گزینیم.',
    'The text does not say which count lies inside which. Every reading that its numbers allow stands here; we choose none.',
  ],
  'document.readings-caption': [
    'خوانش‌های ممکن و آنچه در هر یک می‌ماند',
    'Possible readings, and what remains in each',
  ],
  'document.readings-reading': ['خوانش', 'Reading'],
  'document.reading-R1': [
    'پایان‌یافته‌ها و در حال کارها درون امکان‌سنجی‌شده‌هایند',
    'finished and running ones are among those studied',
  ],
  'document.reading-R2': ['سه شمار از هم جدایند', 'the three counts are apart'],
  'document.reading-R3': [
    'پایان‌یافته‌ها درون امکان‌سنجی‌شده‌هایند و در حال کارها بیرون از آن',
    'finished ones are among those studied, running ones are not',
  ],
  'document.readings-reached': ['مرحله‌ای به آن‌ها رسیده', 'Touched by some stage'],
  'document.readings-studied': ['تنها مطالعه‌شده', 'Studied only'],
  'document.readings-identified': ['تنها شناسایی‌شده', 'Identified only'],
} as const satisfies Phrases;
