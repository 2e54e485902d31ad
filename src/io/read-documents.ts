import {createReadStream, readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, extname, join} from 'node:path';
import {decodeText} from './decode-text.js';
import {hash} from './hash.js';
import {hasFrontMatter, parseBrief} from './parse-brief.js';
import type {Problem} from './problem.js';
import {readDocumentLines} from './read-document-lines.js';
import {readPage} from './read-page.js';
import {toReason} from './to-reason.js';
import {dropRepeatedIds, type DocumentReading, type SourceDocument} from './source-document.js';

export {dropRepeatedIds, toSourceText, type DocumentReading, type SourceDocument} from './source-document.js';

/** A text is an article or a page; 20 MB of text is five times the Shahnameh. */
const LARGEST = 20_000_000;
const PAGES = new Set(['.html', '.htm', '.xhtml']);
const LINES = new Set(['.ndjson', '.jsonl']);
const TEXTS = new Set(['.txt', '.md']);

/** Reads the briefs of a folder, in the order of their ids; whatever is wrong with one is a problem and the others go on. */
export function readBriefs(folder: string): DocumentReading {
  const found = findFiles(folder);
  if ('cause' in found) return {documents: [], problems: [found]};
  return collect(found.files.filter((file) => extname(file) === '.md').map(readBrief));
}

/**
 * Reads texts from a folder, a file (`.txt`, `.html`, `.md`, `.ndjson`) or `-`, the standard input (NDJSON or one plain text).
 * What cannot be read is a problem of one line; it never throws.
 */
export async function readDocuments(path: string): Promise<DocumentReading> {
  if (path === '-') return collect([await readDocumentLines(process.stdin, 'stdin', {allowPlain: true})]);
  const found = findFiles(path);
  if ('cause' in found) return {documents: [], problems: [found]};
  const readings: DocumentReading[] = [];
  for (const file of found.files) {
    const isLines = LINES.has(extname(file).toLowerCase());
    readings.push(isLines ? await readDocumentLines(createReadStream(file), file) : readFile(file));
  }
  return collect(readings);
}

function collect(readings: DocumentReading[]): DocumentReading {
  const {documents, problems} = dropRepeatedIds(readings.flatMap((reading) => reading.documents));
  return {documents, problems: [...readings.flatMap((reading) => reading.problems), ...problems]};
}

function findFiles(path: string): {files: string[]} | Problem {
  try {
    return {files: statSync(path).isDirectory() ? listFiles(path) : [path]};
  } catch (error) {
    return refuse(path, `unreadable path: ${toReason(error)}`);
  }
}

// A README beside the texts is about them and is not one of them.
function listFiles(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !/^(?:\.|readme\b)/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

// In a folder of briefs a text without front matter is a mistake, not an original.
function readBrief(file: string): DocumentReading {
  const reading = readFile(file);
  const stray = reading.documents.filter(({kind}) => kind !== 'brief');
  const cause = 'no front matter: the file does not begin with ---';
  return {
    documents: reading.documents.filter(({kind}) => kind === 'brief'),
    problems: [...reading.problems, ...stray.map(() => refuse(file, cause))],
  };
}

function readFile(file: string): DocumentReading {
  const ending = extname(file).toLowerCase();
  if (!PAGES.has(ending) && !TEXTS.has(ending)) {
    const known = [...TEXTS, ...PAGES, ...LINES].join(' ');
    return reject(refuse(file, `unknown kind of file: ${ending || 'no ending'}; known: ${known}`, 'warning'));
  }
  let bytes: Uint8Array;
  try {
    const {size} = statSync(file);
    if (size > LARGEST) return reject(refuse(file, `file too large: ${size} bytes; allowed: ${LARGEST}`));
    bytes = readFileSync(file);
  } catch (error) {
    return reject(refuse(file, `unreadable file: ${toReason(error)}`));
  }
  return PAGES.has(ending) ? readPage(bytes, file, toId(file)) : readText(bytes, file, ending);
}

function readText(bytes: Uint8Array, file: string, ending: string): DocumentReading {
  const decoded = decodeText(bytes);
  if (decoded.refusal !== undefined) return reject(refuse(file, decoded.refusal));
  const {text, charset, evidence} = decoded;
  const isPlain = charset === 'utf-8';
  const said = `read as ${charset}: ${evidence.join('; ')}`;
  const problems = isPlain ? [] : [refuse(file, said, 'warning')];
  if (ending === '.md' && hasFrontMatter(text)) {
    const brief = parseBrief(text, file, toId(file));
    return {documents: brief.document ? [brief.document] : [], problems: [...problems, ...brief.problems]};
  }
  const document: SourceDocument = {id: toId(file), kind: 'original', text, sha256: hash(bytes), file};
  return {documents: [isPlain ? document : {...document, charset: said}], problems};
}

function toId(file: string): string {
  return basename(file, extname(file)).normalize('NFC');
}

function refuse(file: string, cause: string, severity: Problem['severity'] = 'error'): Problem {
  return {file, cause, severity};
}

function reject(problem: Problem): DocumentReading {
  return {documents: [], problems: [problem]};
}
