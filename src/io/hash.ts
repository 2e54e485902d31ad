import {createHash} from 'node:crypto';

/** SHA-256 of text (as UTF-8) or bytes, in hexadecimal. */
export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** An id that depends on its parts alone: a letter and 16 hexadecimal digits. */
export function hashId(letter: string, parts: (string | number | null | undefined)[]): string {
  return letter + hash(JSON.stringify(parts.map((part) => part ?? null))).slice(0, 16);
}
