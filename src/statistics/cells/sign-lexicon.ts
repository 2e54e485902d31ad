/** SDMX code list CL_OBS_STATUS, as far as official tables of Iran need it. */
export type ObservationStatus = 'A' | 'E' | 'P' | 'L' | 'M' | 'N' | 'O' | 'Q';

/** A sign that a publisher prints where or after a number. */
export interface Sign {
  /** As the Statistical Centre prints it. */
  sign: string;
  status: ObservationStatus;
  meaning: string;
}

/** Signs as the first pages of each statistical yearbook (سالنامه آماری کشور) explain them. */
export const SIGNS: readonly Sign[] = [
  {sign: '–', status: 'L', meaning: 'not collected'},
  {sign: '000', status: 'O', meaning: 'not available'},
  {sign: '×', status: 'M', meaning: 'not applicable'},
  {sign: '××', status: 'O', meaning: 'not calculable'},
  {sign: '//', status: 'N', meaning: 'negligible'},
  {sign: '*', status: 'P', meaning: 'provisional'},
  {sign: '**', status: 'E', meaning: 'estimated'},
  {sign: 'محرمانه', status: 'Q', meaning: 'confidential'},
];

/** Other ways of typing the same signs. A row of three dots is what «000» is set for in older yearbooks. */
export const SPELLINGS: readonly (readonly [RegExp, sign: string])[] = [
  [/^[-–—−‐‑ـ_]{1,3}$/, '–'],
  [/^(?:[0۰٠]{3}|\.{2,4}|…|۰{3}|ooo)$/i, '000'],
  [/^[×xX✕✖]{2}$/, '××'],
  [/^[×xX✕✖]$/, '×'],
  [/^(?:\/{2}|ناچیز)$/, '//'],
  [/^محرمانه$/, 'محرمانه'],
];
