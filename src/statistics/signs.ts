/** SDMX code list CL_OBS_STATUS, as far as official tables of Iran need it. */
export type ObservationStatus = 'A' | 'E' | 'P' | 'L' | 'M' | 'N' | 'O' | 'Q';

/** A sign that a publisher prints where or after a number. */
export interface Sign {
  /** As the Statistical Centre prints it. */
  sign: string;
  status: ObservationStatus;
  meaning_fa: string;
  meaning_en: string;
}

// The signs are explained on the first pages of each statistical yearbook (سالنامه آماری کشور).
export const SIGNS: readonly Sign[] = [
  {sign: '–', status: 'L', meaning_fa: 'آمار گردآوری نشده', meaning_en: 'not collected'},
  {sign: '000', status: 'O', meaning_fa: 'آمار در دسترس نیست', meaning_en: 'not available'},
  {sign: '×', status: 'M', meaning_fa: 'موردی ندارد', meaning_en: 'not applicable'},
  {sign: '××', status: 'O', meaning_fa: 'محاسبه‌شدنی نیست', meaning_en: 'not calculable'},
  {sign: '//', status: 'N', meaning_fa: 'ناچیز', meaning_en: 'negligible'},
  {sign: '*', status: 'P', meaning_fa: 'مقدماتی', meaning_en: 'provisional'},
  {sign: '**', status: 'E', meaning_fa: 'برآوردی', meaning_en: 'estimated'},
  {sign: 'محرمانه', status: 'Q', meaning_fa: 'محرمانه', meaning_en: 'confidential'},
];

// Other ways of typing the same signs. A row of three dots is what «000» is set for in older yearbooks.
const SPELLINGS: readonly [pattern: RegExp, sign: string][] = [
  [/^[-–—−‐‑ـ_]{1,3}$/, '–'],
  [/^(?:[0۰٠]{3}|\.{2,4}|…|۰{3}|ooo)$/i, '000'],
  [/^[×xX✕✖]{2}$/, '××'],
  [/^[×xX✕✖]$/, '×'],
  [/^(?:\/{2}|ناچیز)$/, '//'],
  [/^محرمانه$/, 'محرمانه'],
];

/** Finds the sign that stands in place of a number; undefined where the text is none. */
export function findSign(text: string): Sign | undefined {
  const bare = text.replace(/[\s\u00a0\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '');
  const spelling = SPELLINGS.find(([pattern]) => pattern.test(bare));
  return spelling && SIGNS.find(({sign}) => sign === spelling[1]);
}

/** Finds what one or two stars after a number say. */
export function findStar(stars: string): Sign | undefined {
  return SIGNS.find(({sign}) => sign === stars);
}
