import type {Phrases} from '../phrase.js';

/** Phrases of what official figures say beside each other. */
export const COMPARISONS = {
  'cite.tables': ['{n?جدول:جدول‌های} {tables}', '{n?table:tables} {tables}'],
  'cite.edition': ['{n?ویرایش:ویرایش‌های} {edition}', '{n?edition:editions} {edition}'],
  'definition.heading': ['{name}: چه می‌گوید و چه نمی‌گوید', '{name}: what it says and does not'],
  'definition.source': ['از: {source}', 'Made of: {source}'],
  'definition.small': ['اعداد کوچک: {note}', 'Small numbers: {note}'],
  'spread.heading': ['میان استان‌ها', 'Among the provinces'],
  'spread.concentration': [
    '{first}، {second} و {third} روی هم {top} درصد از آنچه {n} استان دارند را دارند. شاخص هرفیندال {herfindahl} است: چنان متمرکز که گویی همه میان {equal} استان برابر بخش شده باشد.',
    '{first}, {second} and {third} together hold {top} per cent of what the {n} provinces have. The Herfindahl index is {herfindahl}: as concentrated as if all were shared equally by {equal} provinces.',
  ],
  'spread.stability': [
    'رتبه‌های {from} و {to} در {n} استانی که قلمروشان میان این دو عوض نشده، با ضریب {rho} هم‌بسته‌اند؛ هر استان به طور میانگین {move} پله جابه‌جا شده است.',
    'The ranks of {from} and {to}, in the {n} provinces whose territory did not change in between, correlate at {rho}; a province moved {move} places on average.',
  ],
  'spread.moved': [
    'بیش از همه {name}: از رتبهٔ {from} به {to}.',
    'The furthest mover is {name}: from rank {from} to {to}.',
  ],
  'multiples.title': ['وزن {name} در کشور، سال‌به‌سال', 'What {name} weighs in the country, year by year'],
  'multiples.subtitle': ['درصد از رقم کشور در همان سال', 'per cent of the country’s figure of the same year'],
  'multiples.per-head': ['محصول سرانه بدون نفت، کشور = ۱۰۰', 'Product a head without oil, country = 100'],
  'rates.heading': ['خوشه به نسبت جمعیت و کارگاه', 'Clusters against people and establishments'],
  'rates.lead': [
    'شمارِ گفته‌شده و شمارِ نام‌ها دو چیز است و جدا آمده. هیچ متنی همهٔ خوشه‌ها را نام نمی‌برد، پس شمار نام‌ها «دست‌کم» است.',
    'The count stated and the names met are two things and stand apart. No text names all clusters, so names are counted as “at least”.',
  ],
  'rates.none': [
    'شماری نیست که بشود بر جمعیت یا کارگاه‌ها بخش کرد.',
    'There is no count to set over people or establishments.',
  ],
  'rates.rate': ['نسبت', 'Rate'],
  'rates.stated': ['شمار گفته‌شده', 'count stated'],
  'rates.named': ['نام‌ها', 'names met'],
  'rates.count': ['صورت', 'Numerator'],
  'rates.named-count': ['دست‌کم {n} خوشه', 'at least {n} {n?cluster:clusters}'],
  'rates.base': ['مخرج', 'Denominator'],
  'rates.doubt': ['فاصله و تردید', 'Gap and doubt'],
  'rates.small': [
    'عدد کوچک: یک خوشه کم یا بیش {step} درصد آن است',
    'small number: one cluster more or less is {step} per cent of it',
  ],
  'quotients.heading': ['کجا متمرکز است', 'Where it is concentrated'],
  'quotients.made-of': ['از چه ساخته شده', 'What it is made of'],
  'quotients.of': [
    '{share} درصد از این فعالیت، بخش بر {whole} ({name}، {period})',
    '{share} per cent of the activity over {whole} ({name}, {period})',
  ],
  'quotients.small': ['سهم کوچک: گردکردن در آن دیده می‌شود', 'small share: rounding shows in it'],
  'standings.title': [
    '{name}: {concentrated} استان متمرکزند؛ در {both} تای آن‌ها خوشه‌ای نامیده شده و {silent} تا خاموش‌اند',
    '{name}: {concentrated} provinces are concentrated; a cluster is named in {both} of them, and {silent} are silent',
  ],
  'standings.subtitle': [
    'ضریب مکانی، {period}؛ خط پررنگ: یک، جایی که سهم فعالیت با سهم تولید برابر است',
    'Location quotient, {period}; the dark line is one, where the share of the activity equals that of output',
  ],
  'standings.caveats': ['چه نمی‌گوید', 'What it does not say'],
  'standings.caveat-name': [
    'نامیده‌شدن نشانهٔ توجه متن‌های ماست، نه نشانهٔ آنکه خوشه هست؛ نبود نام هم نبود خوشه نیست.',
    'To be named is to have met the attention of our texts, not to have a cluster; no name is no absence.',
  ],
  'standings.caveat-wide': [
    'ضریب برای کل صنعت یا کشاورزی است؛ استانی که در همه متمرکز نیست شاید در یک رشتهٔ آن باشد.',
    'The quotient is of all industry or all farming; a province below one may still be concentrated in one branch of it.',
  ],
  'standings.caveat-years': [
    'نام‌ها از سال‌های گوناگون‌اند و ارقام از یک سال.',
    'Names are of many years, the figures of one.',
  ],
  'standings.caveat-small': [
    'یک نام برای «نامیده» بس است، و نیمی از استان‌ها کمتر از سه نام دارند؛ هم‌بستگی از آن نمی‌شود گرفت.',
    'One name makes “named”, and many provinces have but one or two; no correlation should be drawn from it.',
  ],
  'sector-provinces.heading': ['استان‌ها در این رشته', 'The provinces in this sector'],
  'sector-provinces.lead': [
    '{name} در هر استان، کنار خوشه‌هایی که متن‌ها در آن نام برده‌اند.',
    '{name} of each province, beside the clusters that texts name in it.',
  ],
  'sector-provinces.lead-wider': [
    'برای این رشته به تنهایی رقم استانی چاپ نشده است؛ نزدیک‌ترین رقم «{name}» است که از آن پهن‌تر است. شمار نام‌ها تنها از همین رشته است.',
    'No provincial figure is printed for this sector alone; the nearest is “{name}”, which is wider. The names counted are of this sector only.',
  ],
  'sector-provinces.share': ['سهم (درصد)', 'Share (%)'],
  'sector-provinces.caption': ['{name}، {period}؛ {source}', '{name}, {period}; {source}'],
  'compare.sets': ['برای نمونه، شش استان:', 'For example, six provinces:'],
  'compare.most-named': ['با بیشترین خوشهٔ نام‌برده', 'with most clusters named'],
  'compare.most-output': ['با بیشترین تولید', 'with most output'],
  'compare.most-industry': ['متمرکزترین در صنعت', 'most concentrated in industry'],
  'compare.gap': ['{n} سال فاصله', '{n} years apart'],
  'compare.gap-unknown': ['فاصله نامعلوم', 'gap unknown'],
  'compare.with': ['{name} را با استان‌های دیگر مقایسه کنید', 'Compare {name} with other provinces'],
} as const satisfies Phrases;
