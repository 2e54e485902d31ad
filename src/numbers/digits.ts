import type {Language} from '../rows.js';

/** The three scripts that Persian texts write digits in. */
export type DigitScript = 'ascii' | 'persian' | 'arabic';

const ZEROS: Record<DigitScript, number> = {ascii: 0x30, persian: 0x6f0, arabic: 0x660};

/** Writes the digits of one or more scripts in another; everything else stays. */
export function convertDigits(
  text: string,
  to: DigitScript,
  from: DigitScript[] = ['ascii', 'persian', 'arabic'],
): string {
  const zeros = from.filter((script) => script !== to).map((script) => ZEROS[script]);
  return text.replace(/[0-9۰-۹٠-٩]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String.fromCharCode(code - zero + ZEROS[to]);
  });
}

/** Writes every digit as Persian does: ۱۲۳. */
export function toPersianDigits(text: string | number): string {
  return convertDigits(String(text), 'persian');
}

/** Writes every digit as ASCII does: 123. */
export function toAsciiDigits(text: string | number): string {
  return convertDigits(String(text), 'ascii');
}

/** Writes a number for people: «۱٬۱۰۰», «۳٫۵» in Persian, 1,100 and 3.5 in English; `decimals` cuts and does not pad. */
export function formatNumber(
  value: number,
  language: Language,
  {decimals = 6}: {decimals?: number} = {},
): string {
  if (!Number.isFinite(value)) throw new RangeError(`invalid number: ${value}`);
  const [whole, part] = round(Math.abs(value), decimals).split('.') as [string, string | undefined];
  const isZero = Number(whole) === 0 && !part;
  const sign = value < 0 && !isZero ? '−' : '';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const plain = sign + grouped + (part ? `.${part}` : '');
  if (language === 'en') return plain;
  return toPersianDigits(plain).replace(/,/g, '٬').replace('.', '٫');
}

/** Decimal digits without an exponent and without trailing noughts. */
function round(value: number, decimals: number): string {
  if (value >= 1e21) return BigInt(value).toString();
  const fixed = value.toFixed(decimals);
  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}
