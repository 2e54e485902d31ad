import {words} from '../../text/words.js';

/** Words around the names of places, folded. */

/** Before the name of a province these make another thing of it: «خلیج فارس», «خبرگزاری فارس», «آقای گلستانی». */
export const NOT_PROVINCES = words('خلیج خبرگزاری دریای زبان اقای خانم');
/** Behind it so do these: «گلستانی» is a surname. */
export const ADJECTIVE_SUFFIXES = words('ی ای');
/** Words that open a speech without saying anything: «با اشاره به», «ضمن». */
export const SAYING_NOTHING = /^(از|با .*|ضمن)$/;
/** The last word of an office before its place: «شرکت شهرک‌های صنعتی کردستان». */
export const ORGANISATIONS = words('صنعتی استانداری فرمانداری تجارت اتاق دانشگاه شهرداری');
/** What is held at a place that nothing else is said of: «در همایش مشهد». */
export const EVENTS =
  /^(همایش|نشست|جلسه|اجلاس|گردهمایی|کنفرانس|سمینار|نمایشگاه|حاشیه|جمع|سفر|دیدار|بازدید|مراسم|ایین)/;
/** «کشور», the country. */
export const COUNTRY = 'کشور';
/** Before «کشور» these mean other countries, or some. */
export const OTHER_COUNTRIES = words('سایر دیگر خارج برخی چند');
/** «خوشه برتر کشور»: an award, no place. */
export const BEST = words('برتر نمونه');
/** A plural behind «کشور», written apart. */
export const LOOSE_PLURALS = words('هایی های');
/** Towns share their names with ordinary words: behind these they are towns, behind the latter also small ones. */
export const BEFORE_TOWNS = words('در شهرستان شهر از منطقه بخش روستای in of');
export const TOWN_NOUNS = words('شهرستان شهر');
/** An officer of one province means another place only behind these. */
export const INTO = words('در استان سهم استانهای به');
/** «سهم», share: «سهم گلستان از خوشه‌های کشور». */
export const SHARE = 'سهم';
