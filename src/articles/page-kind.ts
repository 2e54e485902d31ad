import {foldText} from '../text/fold.js';
import {BARRIER, NOT_FOUND} from './page-lexicon.js';

/** Names the format that bytes are in when they are no page, whatever the server called them. */
export function findForeignFormat(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  const known = MAGIC.find(([magic]) => head.startsWith(magic));
  if (known) return known[1];
  const isMarked = /^(?:\u00ff\u00fe|\u00fe\u00ff|\u00ef\u00bb\u00bf)/.test(head);
  return !isMarked && head.includes('\0') ? 'binary' : undefined;
}

const MAGIC = [
  ['%PDF-', 'pdf'], ['\u0089PNG', 'png'], ['\u00ff\u00d8\u00ff', 'jpeg'], ['GIF8', 'gif'], ['PK\u0003\u0004', 'zip'],
  ['\u001f\u008b', 'gzip'], ['\u00d0\u00cf\u0011\u00e0', 'office document'], ['RIFF', 'media'], ['ID3', 'media'], ['Rar!', 'rar'],
] as const; // prettier-ignore

/** Says that a page which was served as found is an apology or a barrier instead; undefined when it seems a page. */
export function findSoftError(title: string, text: string): string | undefined {
  const head = foldText(title).replace(/\u200c/g, ' ');
  const plain = text.slice(0, 20_000).replace(/\s+/g, ' ').trim();
  const body = foldText(plain.slice(0, 1500)).replace(/\u200c/g, ' ');
  const isShort = plain.length < 900;
  if (NOT_FOUND.test(head) || (isShort && NOT_FOUND.test(body)))
    return 'soft 404: page says that it was not found';
  if (isShort && BARRIER.test(`${head} ${body}`))
    return 'barrier: page asks for cookies, scripts or proof of a person';
  return undefined;
}
