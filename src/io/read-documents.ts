import {createReadStream, readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, extname, join} from 'node:path';
import {Readable} from 'node:stream';
import type {PageDate} from '../articles/article.js';
import {guardHtml} from '../articles/guard-html.js';
import {htmlToText} from '../articles/html-to-text.js';
import {parseArticle} from '../articles/parse-article.js';
import {decodeText} from './decode-text.js';
import {hash} from './hash.js';
import {hasFrontMatter, parseBrief} from './parse-brief.js';
import {toProblem, type Problem} from './problem.js';
import {readDocumentLines} from './read-document-lines.js';
import {toReason} from './to-reason.js';
import {
  admitReading,
  joinReadings,
  refuseDocument,
  type DocumentReading,
  type SourceDocument,
} from './source-document.js';

export {joinReadings, toSourceText, type DocumentReading, type SourceDocument} from './source-document.js';

/** A text is an article or a page; 20 MB of text is five times the Shahnameh. */
const LARGEST = 20_000_000;
const PAGES = new Set(['.html', '.htm', '.xhtml']);
const LINES = new Set(['.ndjson', '.jsonl']);
const TEXTS = new Set(['.txt', '.md']);

/** Reads the briefs of a folder, in the order of their ids; whatever is wrong with one is a problem and the others go on. */
export function readBriefs(folder: string): DocumentReading {
  const found = findFiles(folder);
  if ('cause' in found) return {documents: [], problems: [found]};
  return joinReadings(found.files.filter((file) => extname(file) === '.md').map(readBrief));
}

/**
 * Reads texts from a folder, a file (`.txt`, `.html`, `.md`, `.ndjson`) or `-`, what came on standard input (NDJSON or one plain
 * text). What cannot be read is a problem of one line; it never throws.
 */
export async function readDocuments(path: string, stdin?: Uint8Array): Promise<DocumentReading> {
  if (path === '-') {
    const chunks = Readable.from(stdin ? [stdin] : []);
    return joinReadings([await readDocumentLines(chunks, 'stdin', {allowPlain: true})]);
  }
  const found = findFiles(path);
  if ('cause' in found) return {documents: [], problems: [found]};
  const readings: DocumentReading[] = [];
  for (const file of found.files) {
    const isLines = LINES.has(extname(file).toLowerCase());
    readings.push(isLines ? await readDocumentLines(createReadStream(file), file) : readFile(file));
  }
  return joinReadings(readings);
}

function findFiles(path: string): {files: string[]} | Problem {
  try {
    return {files: statSync(path).isDirectory() ? listFiles(path) : [path]};
  } catch (error) {
    return toProblem(path, `unreadable path: ${toReason(error)}`);
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
    problems: [...reading.problems, ...stray.map(() => toProblem(file, cause))],
  };
}

function readFile(file: string): DocumentReading {
  return admitReading(readKind(file));
}

function readKind(file: string): DocumentReading {
  const ending = extname(file).toLowerCase();
  if (!PAGES.has(ending) && !TEXTS.has(ending)) {
    const known = [...TEXTS, ...PAGES, ...LINES].join(' ');
    return refuseDocument(file, `unknown kind of file: ${ending || 'no ending'}; known: ${known}`, 'warning');
  }
  let bytes: Uint8Array;
  try {
    const {size} = statSync(file);
    if (size > LARGEST) return refuseDocument(file, `file too large: ${size} bytes; allowed: ${LARGEST}`);
    bytes = readFileSync(file);
  } catch (error) {
    return refuseDocument(file, `unreadable file: ${toReason(error)}`);
  }
  return PAGES.has(ending) ? readPage(bytes, file) : readText(bytes, file, ending);
}

function readText(bytes: Uint8Array, file: string, ending: string): DocumentReading {
  const decoded = decodeText(bytes);
  if (decoded.refusal !== undefined) return refuseDocument(file, decoded.refusal);
  const {text, charset} = decoded;
  const id = toId(file);
  const warnings = charset ? [toProblem(file, charset, 'warning')] : [];
  if (ending === '.md' && hasFrontMatter(text)) {
    const {documents, problems} = parseBrief(text, file, id);
    return {documents, problems: [...warnings, ...problems]};
  }
  const document: SourceDocument = {id, kind: 'original', text, sha256: hash(bytes), file, charset};
  return {documents: [document], problems: warnings};
}

// The article of a saved page where one is found, else all its text, else one line that says why not.
function readPage(bytes: Uint8Array, file: string): DocumentReading {
  const decoded = decodeText(bytes);
  if (decoded.refusal !== undefined) return refuseDocument(file, decoded.refusal);
  const unsafe = guardHtml(decoded.text).refusal;
  if (unsafe) return refuseDocument(file, unsafe);
  const {charset} = decoded;
  const base = {id: toId(file), kind: 'original' as const, sha256: hash(bytes), file, charset};
  const problems = charset ? [toProblem(file, charset, 'warning')] : [];
  const {article, refusal} = parseArticle(bytes);
  if (article) {
    const {text, title, canonical: url, section, language, published} = article;
    const dated = {published: published && toPublished(published), published_basis: published?.basis};
    return {
      documents: [{...base, ...dated, text, language, title: title || undefined, url, section}],
      problems,
    };
  }
  if (!refusal.startsWith('no article')) return refuseDocument(file, refusal);
  const {text, title} = htmlToText(decoded.text);
  if (!text) return refuseDocument(file, 'empty page: no text outside scripts and navigation');
  return {
    documents: [{...base, text, title: title || undefined}],
    problems: [...problems, toProblem(file, `${refusal}; all its text is read`, 'warning')],
  };
}

/** The day, with its hour in Tehran where the page gives one. */
function toPublished({day, time}: Pick<PageDate, 'day' | 'time'>): string {
  return time ? `${day}T${time}` : day;
}

function toId(file: string): string {
  return basename(file, extname(file)).normalize('NFC');
}
