import {isUtf8} from 'node:buffer';
import {parsePageDate} from '../articles/parse-page-date.js';
import {hash} from './hash.js';
import {decodeText} from './decode-text.js';
import {toProblem, type Problem} from './problem.js';
import {
  admitDocument,
  admitReading,
  refuseDocument,
  type DocumentReading,
  type SourceDocument,
} from './source-document.js';

/** One line holds one text; the largest book is far below this. */
const LONGEST_LINE = 20_000_000;
const TOO_LONG = `line too long; allowed: ${LONGEST_LINE} bytes`;
const LINE_FEED = 10;

/** Collects what {@link streamDocumentLines} reads. */
export async function readDocumentLines(
  chunks: AsyncIterable<Uint8Array | string>,
  file: string,
  options = {allowPlain: false},
): Promise<DocumentReading> {
  const reading: DocumentReading = {documents: [], problems: []};
  for await (const found of streamDocumentLines(chunks, file, options))
    if ('cause' in found) reading.problems.push(found);
    else reading.documents.push(found);
  return reading;
}

/**
 * Reads NDJSON, one text a line, as it arrives; a line that cannot be read is a problem and the others go on. Where plain
 * text is allowed, input that does not begin with `{` is one text.
 */
export async function* streamDocumentLines(
  chunks: AsyncIterable<Uint8Array | string>,
  file: string,
  {allowPlain} = {allowPlain: false},
): AsyncGenerator<SourceDocument | Problem> {
  let number = 0;
  let isEmpty = true;
  try {
    for await (const line of splitLines(chunks, allowPlain)) {
      number++;
      if ('rest' in line) {
        const {documents, problems} = admitReading(readPlainText(line.rest, file));
        yield* [...problems, ...documents];
        return;
      }
      const place = `${file}:${number}`;
      const found = line.bytes ? parseDocumentLine(line.bytes, place) : toProblem(place, TOO_LONG);
      if (found) isEmpty = false;
      if (found) yield found;
    }
  } catch (error) {
    isEmpty = false;
    yield toProblem(file, `unreadable file: ${(error as Error).message}`);
  }
  if (isEmpty) yield toProblem(file, 'empty file');
}

// Undefined for a blank line.
function parseDocumentLine(line: Uint8Array, file: string): SourceDocument | Problem | undefined {
  if (!isUtf8(line)) return toProblem(file, 'invalid UTF-8');
  const raw = new TextDecoder().decode(line);
  if (!raw.trim()) return undefined;
  let fields: unknown;
  try {
    fields = JSON.parse(raw);
  } catch (error) {
    const cause = (error as Error).message.slice(0, 120).replace(/\s+/g, ' ');
    return toProblem(file, `unreadable JSON: ${cause}`);
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    return toProblem(file, 'not an object');
  const found = toDocument(fields as Record<string, unknown>, file);
  return 'cause' in found ? found : admitDocument(found);
}

const TEXTS = [
  'title', 'published', 'publisher', 'language', 'section', 'url', 'source', 'data_as_of', 'published_basis',
] as const; // prettier-ignore

function toDocument(fields: Record<string, unknown>, file: string): SourceDocument | Problem {
  const refuse = (cause: string) => toProblem(file, cause);
  const id = typeof fields['id'] === 'number' ? String(fields['id']) : fields['id'];
  if (typeof id !== 'string' || !id.trim())
    return refuse(`missing id; found: ${Object.keys(fields).join(', ') || 'nothing'}`);
  const {text} = fields;
  if (typeof text !== 'string')
    return refuse(`missing text: ${id}; found: ${Object.keys(fields).join(', ')}`);
  if (!text.trim()) return refuse(`empty text: ${id}`);
  const document: SourceDocument = {id, kind: 'original', text, sha256: hash(text), file};
  for (const key of TEXTS) {
    const value = fields[key];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string')
      return refuse(`wrong ${key}: ${id}; expected text, found: ${typeof value}`);
    Object.assign(document, {[key]: key === 'published' ? inTehran(value) : value});
  }
  return document;
}

/** A moment with its zone is another day in Tehran when it is late in the evening of Greenwich. */
function inTehran(published: string): string {
  const found = /:\d\d(?:\.\d+)?\s*(?:z|[+-]\d\d:?\d\d)$/i.test(published)
    ? parsePageDate(published)
    : undefined;
  return found ? `${found.day}T${found.time}` : published;
}

function readPlainText(bytes: Uint8Array, file: string): DocumentReading {
  if (bytes.length > LONGEST_LINE) return refuseDocument(file, TOO_LONG);
  const decoded = decodeText(bytes);
  if (decoded.refusal !== undefined) return refuseDocument(file, decoded.refusal);
  const {text} = decoded;
  return {documents: [{id: file, kind: 'original', text, sha256: hash(bytes), file}], problems: []};
}

type InputLine = {bytes: Uint8Array | undefined} | {rest: Uint8Array};

// Lines are cut at the byte, so that a broken character spoils its own line only. `bytes` is undefined for a line too long.
async function* splitLines(
  chunks: AsyncIterable<Uint8Array | string>,
  allowPlain: boolean,
): AsyncGenerator<InputLine> {
  let pending: Uint8Array[] = [];
  let length = 0;
  let isFirst = true;
  let isPlain = false;
  for await (const piece of chunks) {
    let chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    if (isFirst && chunk.length) {
      isFirst = false;
      if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) chunk = chunk.subarray(3);
      isPlain = allowPlain && !/^\s*(?:[{[]|$)/.test(Buffer.from(chunk.subarray(0, 64)).toString('latin1'));
    }
    for (let end = isPlain ? -1 : chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED)) {
      length += end;
      yield {bytes: length > LONGEST_LINE ? undefined : Buffer.concat([...pending, chunk.subarray(0, end)])};
      chunk = chunk.subarray(end + 1);
      pending = [];
      length = 0;
    }
    length += chunk.length;
    if (length <= LONGEST_LINE + 1) pending.push(chunk);
  }
  if (isPlain && length <= LONGEST_LINE) yield {rest: Buffer.concat(pending)};
  else if (length) yield {bytes: length > LONGEST_LINE ? undefined : Buffer.concat(pending)};
}
