/** The country as a row of its provinces' tables names it. */
export const COUNTRY_NAME = 'کل کشور';

/** What else the row of the country is called. */
export const COUNTRY_NAMES = [
  COUNTRY_NAME, 'کشور', 'ایران', 'جمع کشور', 'جمع کل کشور', 'مجموع کشور', 'کل کشور ایران', 'کشور ایران', 'جمهوری اسلامی ایران',
  'متوسط کشور', 'میانگین کشور', 'Iran', 'Total country', 'Whole country', 'Country', 'IR', 'IRN', 'Iran, Islamic Rep.',
  'Iran (Islamic Republic of)',
]; // prettier-ignore

/** Members of a country or a province that are no place: extra-regional output, what nobody stated. */
export const NOWHERE = [
  'فرامنطقه‌ای', 'فرا منطقه‌ای', 'فرااستانی', 'سایر', 'سایر استان‌ها', 'نامشخص', 'اظهار نشده', 'خارج از کشور', 'مناطق آزاد',
  'غیرساکن', 'مناطق نفت‌خیز', 'استان‌های دیگر', 'extra-regional', 'other', 'not stated',
]; // prettier-ignore

/** The nouns of a province and of a county. */
export const PROVINCE_NOUN = 'استان';
export const COUNTY_NOUN = 'شهرستان';

/** A label that begins with one of them, and the nouns with which names of places begin. */
export const COUNTY_LABEL = /^شهرستان\s/;
export const PROVINCE_LABEL = /^(?:کل )?استان/;
export const PROVINCE_PREFIX = /^(?:کل\s+)?استان\s+/;
export const COUNTY_PREFIX = /^(?:کل\s+)?شهرستان\s+/;

/** «بانک مرکزی» is no province: Markazi is one only behind the noun. */
export const ONLY_WITH_NOUN = 'مرکزی';
