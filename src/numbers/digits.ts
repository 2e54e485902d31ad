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
  return text.replace(/[0-9\u06f0-\u06f9\u0660-\u0669]/g, (digit) => {
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
