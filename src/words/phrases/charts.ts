import type {Phrases} from './phrase.js';

// prettier-ignore
/** What drawings say: plain titles, notes, labels, and the sentences of their alt texts. */
export const CHARTS = {
  'chart.alt': ['{title}؛ هر نشانهٔ این نمودار در جدولِ همراهش به واژه آمده است.', '{title}; every mark of this drawing stands in words in the table that goes with it.'],
  'chart.brief': ['از روی چکیده', 'from a brief'],
  'chart.day-unknown': ['{when} (روزش دانسته نیست)', '{when} (day not known)'],
  'chart.no-concept': ['بدون نام خوشه', 'no term for cluster'],

  'statements.none': ['هنوز گفته‌ای نیست', 'No statement yet'],
  'lines.too-few': ['خطی کشیده نشده است: خط دست‌کم دو گفتهٔ تاریخ‌دار از یک سری می‌خواهد.', 'No line is drawn: a line needs at least two dated statements of one series.'],
  'lines.not-in-a-row': ['خطی کشیده نشده است: در هیچ سری دو گفتهٔ تاریخ‌دارِ بی‌مناقشه پشت هم نیامده است.', 'No line is drawn: no series has two dated, uncontested statements in a row.'],
  'lines.break': ['خط میان {from} و {to} بریده است: {reason}.', 'The line is broken between {from} and {to}: {reason}.'],
  'lines.breaks': ['خط در {n} جا بریده است: {reason}.', 'The line is broken in {n} places: {reason}.'],

  'ladders.none': ['هیچ گفته‌ای چند مرحله را با هم نشمرده است', 'No statement counts several stages at once'],
  'ladders.apart': ['هر دسته سخن یک گوینده در یک متن است؛ عددهای دو دسته به هم نسبت داده نمی‌شوند.', 'Each group is one voice in one text; numbers of two groups are not set against each other.'],
  'ladders.again': ['{n} گفتهٔ دیگر همین عددها را از همان گوینده بازمی‌گوید و یک بار کشیده شده است.', '{n} more {n?statement says:statements say} the same numbers of the same voice again, and {n?is:are} drawn once.'],
  'ladders.pooled': ['میلهٔ توخالی: چند مرحله که متن از هم جدا نکرده است.', 'Outlined bar: stages that the text does not split.'],
  'ladders.stages-pooled': ['چند مرحله با هم', 'stages pooled'],

  'events.none': ['هنوز مرحله‌ای گفته نشده است', 'No stage has been told yet'],
  'events.named': ['تنها نام', 'named only'],
  'events.rest': ['{n} سطرِ دیگر کشیده نشده است: قدیمی‌ترها و بی‌تاریخ‌ها؛ همه در جدول هست.', '{n} more {n?row is:rows are} not drawn: the oldest and the undated; the table has them all.'],
  'steps.none': ['هیچ خوشه‌ای نام برده نشده است', 'No cluster is named'],
  'steps.named': ['تنها نام‌برده', 'Named only'],
  'steps.note': ['هر خوشه در همهٔ مرحله‌هایی می‌آید که متنی به آن داده است؛ مرحله‌ها جمع‌پذیر نیستند.', 'A cluster stands at every stage that some text gives it; stages do not add up.'],

  'map.title': ['از {n} استان، {shaded} استان عددی دارد که با هم می‌توان سنجید، و {silent} استان خاموش است', 'Of {n} provinces, {shaded} have numbers that compare, and {silent} are silent'],
  'map.schematic': ['مرزها طرح‌وارند و از جای شهرها به دست آمده‌اند، نه از نقشه‌برداری.', 'Borders are schematic: derived from the places of towns, not surveyed.'],
  'map.diamond': ['لوزی اناری: گفته‌های ناسازگار.', 'Pomegranate diamond: statements that disagree.'],
  'map.silent': ['خاموش', 'silent'],
  'map.other_frame': ['چارچوب دیگر', 'another frame'],
  'map.uncounted': ['شمرده‌نشده', 'not counted'],
  'map.no-data': ['بی‌رقم', 'no data'],
  'map.more': ['{from} و بیشتر', '{from}+'],
  'map.step': ['{from} تا {to}', '{from}–{to}'],

  'shares.rank': ['رتبه {rank} از {n} در {year}', 'rank {rank} of {n} in {year}'],
  'shares.rest': ['{n} استانِ دیگر کشیده نشده است؛ سهمِ آخرشان کمتر است و در جدول هست.', '{n} more {n?province is:provinces are} not drawn: their last share is lower; the table has them.'],
  'shares.editions': ['هر ویرایش آمار خطی جدا دارد، چون عددها بازنگری شده‌اند؛ ویرایش تازه‌تر پررنگ است.', 'Each published edition has its own line, since numbers were revised; the latest is dark.'],
  'shares.doubt': ['نقطهٔ توخالی: عدد موقت یا برآوردی.', 'Hollow dot: provisional or estimated.'],
  'shares.percent': ['{number} درصد', '{number}%'],
  'standings.named': ['خوشه‌ای از این رشته نام برده شده', 'a cluster of this kind is named'],
  'standings.not_named': ['متن هست، خوشه‌ای از این رشته نه', 'texts, no cluster of this kind'],
  'standings.silent': ['خاموش: متنی نیست', 'silent: no text'],
  'standings.close': ['دایرهٔ توخالی: گردکردنِ ناشر روشن نمی‌گذارد که ضریب کدام سوی یک است.', 'Hollow dot: the publisher’s rounding leaves open on which side of one the quotient lies.'],
} as const satisfies Phrases;

/** The key to the marks. */
export const KEY = {
  'key.turquoise': ['فیروزه‌ای: {noun}', 'Turquoise: {noun}'],
  'key.saffron': ['زعفرانی: {noun}', 'Saffron: {noun}'],
  'key.grey': [
    'خاکستری: «خوشه» بی‌پسوند، یا شمارش چیز دیگر',
    'Grey: unspecified ‘cluster’, or a count of something else',
  ],
  'key.solid': ['توپر: خوانده از متن اصلی', 'Solid: read from the original text'],
  'key.hollow': ['توخالی: خوانده از چکیده', 'Hollow: read from a brief'],
  'key.dashed': ['بریده: برنامه، پیش‌بینی یا امید', 'Dashed: a plan, a forecast or a hope'],
  'key.up': [
    'پیکان رو به بالا: «{more}»؛ با خط زیر: «{least}»',
    'Arrow up: {more}; with a bar beneath: {least}',
  ],
  'key.down': [
    'پیکان رو به پایین: «{less}»؛ با خط بالا: «{most}»',
    'Arrow down: {less}; with a bar above: {most}',
  ],
  'key.band': ['نوار نرم: «{about}»', 'Soft band: {about}'],
  'key.range': [
    'ستون کم‌رنگ: از کمترین تا بیشترین عددِ یک گفته',
    'Faint stem: from the lowest to the highest number of one statement',
  ],
  'key.dot': ['دایره: روز (یا ماه) گفته دانسته است', 'Dot: the day (or month) is known'],
  'key.bar': [
    'میله با دو سر روشن: روز دانسته نیست؛ از نخستین تا واپسین روز ممکن',
    'Bar with light ends: the day is not known; from the first to the last possible day',
  ],
  'key.line': [
    'خط: تنها میان گفته‌های تاریخ‌دار یک سری',
    'Line: only between dated statements of one series',
  ],
  'key.span': [
    'نوار آبی: کمترین تا بیشترین گفتهٔ یک سال با هر واژه‌ای، و کم‌رنگ سال‌های پیاپی؛ نه خط است و نه رشد',
    'Blue band: lowest to highest said in a year whatever the term, paler over years in a row; no line, no growth',
  ],
  'key.hatched': [
    'هاشور: خاموش؛ هیچ متنی عددی از این استان نمی‌گوید و خوشه‌ای در آن نام نمی‌برد، و این صفر نیست',
    'Hatched: silent; no text gives a number of this province or names a cluster there, which is not zero',
  ],
  'key.other-frame': [
    'هاشور پهن: شمارش این استان در چارچوب دیگری است (واژه، سنجه یا سال دیگر) و با این‌ها سنجیدنی نیست',
    'Wide hatching: the count of this province is of another frame (term, measure or year) and does not compare',
  ],
  'key.uncounted': [
    'کاغذ با لبه: از استان سخن رفته، ولی متنی شمار خوشه‌هایش را نگفته است',
    'Paper with a border: texts speak of the province, but none gives the number of its clusters',
  ],
  'key.zero': ['روشن با لبه: صفر', 'Lightest with a border: zero'],
  'key.pomegranate': ['اناری: گفته‌هایی که با هم نمی‌خوانند', 'Pomegranate: statements that disagree'],
  'key.diamond': ['لوزی: جایزه یا عنوان، که مرحله نیست', 'Diamond: an award or title, which is not a stage'],
} as const satisfies Phrases;

/** What the button of the live chart says in the browser. */
export const LIVE_CHART = {
  loading: ['در حال آوردن نمودار …', 'Loading the chart …'],
  failed: [
    'نمودار تعاملی نیامد؛ دوباره بزنید. تصویر و جدول همین داده را دارند.',
    'The live chart did not load; press again. Drawing and table hold the same data.',
  ],
} as const satisfies Phrases;
