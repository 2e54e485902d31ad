import type {Phrases} from '../phrase.js';

// prettier-ignore
/** Phrases of the index of official series and the page of one. */
export const INDICATORS = {
  'indicators.title': ['آمار رسمی', 'Official figures'],
  'indicators.lead': ['{n} سری از نشریه‌های مرکز آمار ایران و سازمان صنایع کوچک و شهرک‌های صنعتی، چنان‌که چاپ شده‌اند. این‌ها خوشه نمی‌شمارند؛ زمینه‌ای‌اند که گفته‌ها را در آن می‌شود سنجید.', '{n} series from publications of the Statistical Centre of Iran and the small-industries organisation, as printed. They do not count clusters; they are the ground against which statements can be read.'],
  'indicators.caption': ['سری‌های رسمی، معنا، سال‌ها و شمار جاها', 'Official series, what they mean, their years and how many places they cover'],
  'indicators.years': ['سال‌ها', 'Years'],
  'indicators.span': ['{from} تا {to}', '{from} to {to}'],
  'indicators.places': ['جاها', 'Places'],
  'indicators.unit': ['واحد', 'Unit'],
  'indicators.source': ['نشریه', 'Publication'],
  'indicators.editions': ['هر ویرایشِ نشریه ردیف خود را دارد، چون ویرایش‌ها یکدیگر را اصلاح می‌کنند. جایی که ناشر نماد گذاشته یا خانه را خالی گذاشته، همان به کلمه آمده است.', 'Each edition has its own row, since editions revise each other. Where the publisher prints a symbol or leaves a cell blank, the table says so in words.'],
  'indicator.frame-heading': ['چارچوب و گسست‌ها', 'Coverage and breaks in the series'],
  'indicator.frame-none': ['گسستی در این سری نمی‌شناسیم.', 'We know of no break in this series.'],
  'indicator.frame-break': ['میان {from} و {to}: {reason}', 'between {from} and {to}: {reason}'],
  'indicator.frame-begins': ['از {to}: {reason}', 'from {to}: {reason}'],
  'figure.blank': ['خالی', 'blank'],
  'figure.not-collected': ['گردآوری نشده', 'not collected'],
  'figure.not-available': ['در دسترس نیست', 'not available'],
  'figure.not-applicable': ['موضوع ندارد', 'not applicable'],
  'figure.negligible': ['ناچیز', 'negligible'],
  'figure.confidential': ['محرمانه', 'confidential'],
  'indicator.spread-heading': ['میان استان‌ها', 'Among the provinces'],
  'indicator.spread-concentration': ['{first}، {second} و {third} روی هم {top} درصد از آنچه {n} استان دارند را دارند. شاخص هرفیندال {herfindahl} است: چنان متمرکز که گویی همه میان {equal} استان برابر بخش شده باشد.', '{first}, {second} and {third} together hold {top} per cent of what the {n} provinces have. The Herfindahl index is {herfindahl}: as concentrated as if all were shared equally by {equal} provinces.'],
  'indicator.spread-stability': ['رتبه‌های {from} و {to} در {n} استانی که قلمروشان میان این دو عوض نشده، با ضریب {rho} هم‌بسته‌اند؛ هر استان به طور میانگین {move} پله جابه‌جا شده است.', 'The ranks of {from} and {to}, in the {n} provinces whose territory did not change in between, correlate at {rho}; a province moved {move} places on average.'],
  'indicator.spread-moved': ['بیش از همه {name}: از رتبهٔ {from} به {to}.', 'The furthest mover is {name}: from rank {from} to {to}.'],
} as const satisfies Phrases;
