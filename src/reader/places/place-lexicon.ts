import {words} from '../../text/words.js';

/** Words around the names of places, folded. */

/** Before the name of a province these make another thing of it: «خلیج فارس», «خبرگزاری فارس», «آقای گلستانی». */
export const NOT_PROVINCES = words('خلیج خبرگزاری دریای زبان اقای خانم روزنامه پایگاه سایت شبکه دانشگاه');
/** Behind it so do these: «گلستانی» is a surname. */
export const ADJECTIVE_SUFFIXES = words('ی ای');
/** «کشور», the country. */
export const COUNTRY = 'کشور';
/** Before «کشور» these mean other countries, or some. */
export const OTHER_COUNTRIES = words('سایر دیگر خارج برخی چند وزیر وزارت داخل');
/** «خارج از کشور», abroad. */
export const OUTSIDE = 'خارج';
/** «خوشه برتر کشور»: an award, no place. */
export const BEST = words('برتر نمونه برگزیده');
/** A plural behind «کشور», written apart. */
export const LOOSE_PLURALS = words('هایی های ها');
/** Towns share their names with ordinary words: behind these they are towns. */
export const TOWN_NOUNS = words(
  'شهرستان شهر شهرستانهای شهرهای شهرک بخش روستای منطقه فرماندار فرمانداری شهردار بخشدار',
);
/** Behind these a capital, or a town that is no other word, is one. */
export const BEFORE_TOWNS = words('در از به شرق غرب شمال جنوب in of from at near to صنعتی');
/** Towns that are also months, days, names of people or other words: only a noun of towns makes towns of them. */
export const COMMON_WORDS = words(
  'بهمن مهر شنبه بهار شهریار پیشین ارجمند ازادی قاضی محمدی یونسی میانه نور امید پارسا صفا زیبا سامان رضوان احمدی فرخی کوچک سرخه مرزی گلستان هنر کوشا خلیل صادقی کریمی نوری جعفری حسینی سپید شاهین اسلام دولت کار راه سیاه رود باغ چشمه دشت کوه برج قلعه پل بالا پایین میان وحدت ازاد سلام فجر طالقانی بهشتی',
);
/** What is held at a place that nothing else is said of: «در همایش مشهد», «در دیدار با استاندار ایلام». */
export const EVENTS =
  /^(همایش|نشست|جلسه|اجلاس|گردهمایی|کنفرانس|سمینار|نمایشگاه|حاشیه|جمع|سفر|دیدار|بازدید|مراسم|ایین|میهمان|مهمان|visit|fair|exhibition|visiting)/;
/** «به بیرجند رفته بود», «به قم آمد». */
export const JOURNEYS = /^(رفت|رفته|امد|امده|سفر|شتافت)$/;
/** «این استان», «سطح استان»: the province that is spoken of. */
export const THIS_HEADS = words('این سطح کل سراسر همین');
/** Before «کشور» these mean all of it: «سراسر کشور». */
export const ALL_OF = words('سراسر کل تمام تمامی همه');
/** «شهرستان», «شهر», «شهرک» behind «این»: a place that is spoken of, smaller than a province. */
export const SMALL_PLACES = words(
  'شهرستان شهر شهرک منطقه بخش ناحیه estate park town county district zone city',
);
export const THIS_WORDS = words('این همین ان the this our');
/** The heads of rows that sum the others up. */
export const TOTALS = words('جمع مجموع کل جمعا total totals sum overall');
