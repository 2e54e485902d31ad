import {describe, expect, it} from 'vitest';
import {decodePage} from './decode-page.js';
import {encodeWindows1256} from './fixtures/encode-windows-1256.js';

const TEXT = 'شمار خوشه\u200cهای پیچیده';
const LATER = 'خوشه هاي كسب وكار كشور در پنج مرحله';
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodePage(bytes, contentType)', () => {
  it.each<[string, Uint8Array, string | undefined, string, string]>([
    ['utf-8 without a word about it', utf8(TEXT), undefined, 'utf-8', 'bytes'],
    [
      'utf-8 that the header calls windows-1256',
      utf8(TEXT),
      'text/html; charset=windows-1256',
      'utf-8',
      'bytes',
    ],
    [
      'utf-8 that its meta calls iso-8859-1',
      utf8(`<meta charset="iso-8859-1">${TEXT}`),
      undefined,
      'utf-8',
      'bytes',
    ],
    [
      'windows-1256 by header',
      encodeWindows1256(LATER),
      'text/html; charset=Windows-1256',
      'windows-1256',
      'header',
    ],
    [
      'windows-1256 by meta',
      encodeWindows1256(`<META http-equiv=Content-Type content="text/html; charset=windows-1256">${LATER}`),
      'text/html',
      'windows-1256',
      'meta',
    ],
    [
      'windows-1256 that the header calls utf-8',
      encodeWindows1256(LATER),
      'text/html; charset=utf-8',
      'windows-1256',
      'bytes',
    ],
    ['windows-1256 without a word about it', encodeWindows1256(LATER), undefined, 'windows-1256', 'bytes'],
    [
      'a byte order mark against the header',
      Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(TEXT)),
      'text/html; charset=windows-1256',
      'utf-8',
      'byte order mark',
    ],
    ['utf-16 with its mark', Uint8Array.of(0xff, 0xfe, 0x2e, 0x06), undefined, 'utf-16le', 'byte order mark'],
    ['plain ascii', utf8('<p>x</p>'), 'text/html; charset=nonsense', 'utf-8', 'bytes'],
  ])('reads %s', (_, bytes, contentType, charset, basis) => {
    expect(decodePage(bytes, contentType)).toMatchObject({charset, basis});
  });

  it('gives back the text, half-spaces and guillemets included', () => {
    expect(decodePage(encodeWindows1256(`«${LATER}»`), 'text/html; charset=windows-1256').text).toBe(
      `«${LATER}»`,
    );
    expect(decodePage(utf8(TEXT)).text).toBe(TEXT);
  });

  it('keeps reading utf-8 with one broken byte, and one cut at its end', () => {
    const broken = Uint8Array.of(...utf8(TEXT), 0xff, ...utf8(TEXT));
    expect(decodePage(broken)).toMatchObject({charset: 'utf-8', basis: 'guess'});
    expect(decodePage(utf8(TEXT).subarray(0, -1))).toMatchObject({charset: 'utf-8', basis: 'bytes'});
  });

  it('tells what header, meta and bytes said', () => {
    const {evidence} = decodePage(utf8(`<meta charset="windows-1256">خ`), 'text/html; charset=klingon');
    expect(evidence).toEqual([
      'header: klingon (unknown)',
      'meta: windows-1256',
      'bytes: valid utf-8, 1 wide',
    ]);
  });
});
