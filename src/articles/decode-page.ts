/** A page's text, and why it was decoded so. */
export interface DecodedPage {
  text: string;
  charset: string;
  basis: 'byte order mark' | 'bytes' | 'header' | 'meta' | 'guess';
  /** What header, meta and bytes said, in that order; they often disagree. */
  evidence: string[];
}

type Declared = {from: 'header' | 'meta'; label: string; charset: string | undefined};

/**
 * Decodes a page by its byte order mark, else by its bytes where they are UTF-8 beyond doubt, else by what header and
 * meta say, else by how Persian it looks in Windows-1256. Outlets mislabel often, so what was said stays as evidence.
 */
export function decodePage(bytes: Uint8Array, contentType?: string): DecodedPage {
  const declared = [readHeader(contentType), readMeta(bytes)].filter((one) => one !== undefined);
  const evidence = declared.map(
    ({from, label, charset}) => `${from}: ${label}${charset ? '' : ' (unknown)'}`,
  );
  const mark = findMark(bytes);
  const decode = (charset: string, basis: DecodedPage['basis'], said: string): DecodedPage => ({
    text: new TextDecoder(charset).decode(bytes),
    charset,
    basis,
    evidence: [...evidence, said],
  });
  if (mark) return decode(mark, 'byte order mark', `byte order mark: ${mark}`);
  const utf8 = measureUtf8(bytes);
  if (!utf8.invalid && utf8.multibyte)
    return decode('utf-8', 'bytes', `bytes: valid utf-8, ${utf8.multibyte} wide`);
  const other = declared.find(({charset}) => charset && charset !== 'utf-8');
  if (other) return decode(other.charset!, other.from, `bytes: ${utf8.invalid} not utf-8`);
  if (!utf8.invalid) return decode('utf-8', 'bytes', 'bytes: plain ascii');
  const persian = measureWindows1256(bytes);
  if (utf8.invalid > utf8.multibyte && persian > 0.8)
    return decode(
      'windows-1256',
      'bytes',
      `bytes: ${Math.round(persian * 100)} % Persian letters in windows-1256`,
    );
  return decode('utf-8', 'guess', `bytes: ${utf8.invalid} broken, replaced`);
}

function findMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function readHeader(contentType: string | undefined): Declared | undefined {
  const label = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  return label ? {from: 'header', label, charset: toCharset(label)} : undefined;
}

// The standard looks at the first 1,024 bytes; Iranian pages put scripts before the meta.
function readMeta(bytes: Uint8Array): Declared | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8192));
  const label =
    /<(?:meta\b[^>]{0,300}?charset\s*=\s*["']?\s*|\?xml\b[^>]{0,100}?encoding\s*=\s*["'])([\w.:-]+)/i.exec(
      head,
    )?.[1];
  return label ? {from: 'meta', label, charset: toCharset(label)} : undefined;
}

function toCharset(label: string): string | undefined {
  try {
    const charset = new TextDecoder(label).encoding;
    return charset.startsWith('utf-16') ? undefined : charset;
  } catch {
    return undefined;
  }
}

function measureUtf8(bytes: Uint8Array): {multibyte: number; invalid: number} {
  let multibyte = 0;
  let invalid = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0;
    // A character cut by the end of the bytes is no sign of another charset.
    if (more && index + more >= bytes.length) break;
    let good = more > 0;
    for (let step = 1; step <= more; step++) good &&= (bytes[index + step]! & 0xc0) === 0x80;
    if (!good) invalid++;
    else {
      multibyte++;
      index += more;
    }
  }
  return {multibyte, invalid};
}

// Share of the high bytes that are letters of Persian in Windows-1256, half-space and guillemets included.
function measureWindows1256(bytes: Uint8Array): number {
  let high = 0;
  let persian = 0;
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    high++;
    if (PERSIAN_1256[byte]) persian++;
  }
  return high ? persian / high : 0;
}

const PERSIAN_1256 = Array.from({length: 256}, (_, byte) =>
  /[\u0600-\u06ff\u200c«»]/.test(new TextDecoder('windows-1256').decode(Uint8Array.of(byte))),
);
