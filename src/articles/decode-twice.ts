const NAMED: Readonly<Record<string, string>> = {
  zwnj: '\u200c',
  zwj: '\u200d',
  nbsp: '\u00a0',
  shy: '\u00ad',
  lrm: '\u200e',
  rlm: '\u200f',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  quot: '"',
  amp: '&',
};

/** Reads the entities that a page escaped twice, `&amp;zwnj;`, as what they stand for; markup that was escaped stays escaped. */
export function decodeTwice(text: string): string {
  return text.replace(/&(?:#(\d{2,7})|#x([\da-f]{2,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x7f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}
