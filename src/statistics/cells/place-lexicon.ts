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

/** The noun of a county. */
export const COUNTY_NOUN = 'شهرستان';

/** A label that begins with it or with the noun of a province, and what stands before the name of a county. */
export const COUNTY_LABEL = /^شهرستان\s/;
export const PROVINCE_LABEL = /^(?:کل )?استان/;
export const COUNTY_PREFIX = /^(?:کل\s+)?شهرستان\s+/;
