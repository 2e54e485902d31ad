import {describe, expect, it} from 'vitest';
import {extract} from '../../extract.js';
import {findRoot} from '../../io/find-root.js';
import {readVocabulary} from '../../io/read-reference.js';

const vocabulary = readVocabulary(findRoot(import.meta.url));

const countsOf = (text: string) =>
  extract({id: 'text', text}, vocabulary).claims.map(
    ({value, high, measure, unit}) => `${value}${high === undefined ? '' : `–${high}`} ${measure} ${unit}`,
  );

// prettier-ignore
const COUNTS: [kind: string, rows: [text: string, ...counts: string[]][]][] = [
  ['a noun right behind the number, or behind a classifier', [
    ['خوشه گز بروجن ۴۵ کارگاه و ۳۲۰ شاغل دارد.', '45 establishments establishment', '320 employment person'],
    ['برای خوشه گز بروجن ۱۲ مورد دوره آموزشی برگزار شد.', '12 courses course'],
    ['The Borujen nougat cluster has 45 workshops and 320 workers.', '45 establishments establishment', '320 employment person'],
  ]],
  ['a range', [
    ['خوشه گز بروجن ۴۰ تا ۴۵ کارگاه دارد.', '40–45 establishments establishment'],
  ]],
  ['the trade that names a workplace', [
    ['در خوشه سنگ محلات ۴۸ سنگ‌بری کار می‌کند.', '48 establishments establishment'],
  ]],
  ['money, by what is said of it', [
    ['خوشه گز بروجن ۳ میلیون دلار صادرات داشت.', '3000000 exports usd'],
    ['برای توسعه خوشه گز بروجن ۲۰ میلیارد تومان تسهیلات پرداخت شد.', '20000000000 funding toman'],
  ]],
  ['a quantity', [
    ['خوشه گز بروجن سالانه ۹۰۰ تن گز تولید می‌کند.', '900 output tonne'],
  ]],
  ['a share, as what it is a share of', [
    ['۳۰ درصد از واحدهای صنعتی استان در این خوشه‌اند.', '30 establishments percent'],
    ['نیمی از خوشه‌های صنعتی استان فعال‌اند.', '50 clusters_active percent'],
    ['دو سوم شاغلان صنعت استان در خوشه فرش کار می‌کنند.', '66.7 employment percent'],
  ]],
  ['a growth', [
    ['صادرات خوشه گز بروجن ۱۵ درصد رشد کرد.', '15 growth percent'],
  ]],
  ['a part of the number before it', [
    ['از ۲۷ خوشه صنعتی شناسایی‌شده استان، پنج خوشه به پایان رسیده است.', '27 clusters_identified cluster', '5 clusters_completed cluster'],
    ['در استان ۹ خوشه صنعتی فعال است که ۳ تای آن‌ها به پایان رسیده‌اند.', '9 clusters_active cluster', '3 clusters_completed cluster'],
  ]],
  ['a label before its number', [
    ['وضعیت خوشه‌های صنعتی فارس\nشناسایی‌شده: ۱۲ خوشه\nدر حال اجرا: ۵ خوشه', '12 clusters_identified cluster', '5 clusters_implementation cluster'],
    ['خوشه‌های صنعتی فارس\n- تعداد خوشه‌ها: ۱۲\n- واحدهای عضو خوشه‌ها: ۴۰۰', '12 clusters_identified cluster', '400 establishments establishment'],
    ['خوشه‌های صنعتی گیلان\n- شناسایی‌شده: ۱۱ خوشه\n- تعداد شاغلان: ۴۰۰', '11 clusters_identified cluster', '400 employment person'],
  ]],
  ['a series that goes on without its noun', [
    ['گیلان ۱۲ شهرک صنعتی دارد، مازندران ۱۸ و گلستان ۹.', '12 industrial_estates estate', '18 industrial_estates estate', '9 industrial_estates estate'],
  ]],
  ['a noun that no table knows, in digits or where they are many', [
    ['در خوشه سنگ محلات ۲۷ پرونده بررسی شد.', '27 other item'],
    ['For the stone cluster of Mahallat, five new dormitories were built.', '5 other item'],
    ['نماینده دو ضلع خوشه سنگ محلات آمد.'],
  ]],
  ['a range of tens', [
    ['در خوشه گز بروجن هفتاد هشتاد کارگاه هست.', '70–80 establishments establishment'],
  ]],
  ['money by what it is for', [
    ['صاحبان کارگاه‌های خوشه گز بروجن ۳ میلیارد تومان هزینه کردند.', '3000000000 investment toman'],
  ]],
  ['a share by the last whole that it is said to be of', [
    ['سهم صنایع کوچک از ارزش افزوده صنعت کشور ۱۷ درصد و از اشتغال ۴۵ درصد است.', '17 output percent', '45 employment percent'],
    ['خوشه فرش کاشان سالانه ۴۰۰ هزار متر مربع فرش تولید و ۶۰ درصد آن را صادر می‌کند.', '400000 output square_metre', '60 exports percent'],
  ]],
  ['a rate that has been come to, and no growth', [
    ['نرخ بیکاری در شهرک‌های صنعتی تهران به ۸ درصد کاهش یافت.', '8 other percent'],
  ]],
  ['both ends of a change', [
    ['تعداد خوشه‌های صنعتی فعال فارس از ۷ به ۱۲ خوشه افزایش یافت.', '7 clusters_active cluster', '12 clusters_active cluster'],
    ['The number of industrial clusters in Semnan rose from 6 to 9.', '6 clusters_identified cluster', '9 clusters_identified cluster'],
  ]],
  ['no bound of a class of size, and no time since when', [
    ['کارگاه‌های خوشه گز بروجن کمتر از پنج کارگر دارند.'],
    ['دفتر خوشه گز بروجن یک سال است که بسته است.'],
  ]],
  ['nothing, where the number orders, dates or points', [
    ['خوشه گز بروجن در سال ۱۳۹۶ شکل گرفت.'],
    ['سومین خوشه صنعتی بروجن شکل گرفت.'],
    ['یکی از خوشه‌های صنعتی بروجن گز است.'],
    ['در پنج سال گذشته خوشه گز بروجن پیشرفت کرد.'],
  ]],
  ['nothing, where the noun is another thing of that name', [
    ['باغداران ۱۲ خوشه انگور چیدند.'],
    ['The farmers picked 12 clusters of grapes.'],
  ]],
];

describe('a number counts', () => {
  for (const [kind, rows] of COUNTS)
    it.each(rows.map(([text, ...counts]) => [text, counts] as const))(`${kind}: %s`, (text, counts) => {
      expect(countsOf(text)).toEqual(counts);
    });
});
