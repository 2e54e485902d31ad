import {parseDocument, isMap, isScalar} from 'yaml';
import {parseTime} from '../dates/intervals.js';
import {hash} from './hash.js';
import {toProblem} from './problem.js';
import {refuseDocument, type DocumentReading, type SourceDocument} from './source-document.js';

const REQUIRED = 'id kind publisher title url published published_basis retrieved language'.split(' ');
const OPTIONAL =
  `restates section source title_basis title_note url_basis url_note also_at published_gregorian
  data_as_of noun_basis same_event source_note`.split(/\s+/);
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Says whether a text begins with front matter. */
export function hasFrontMatter(text: string): boolean {
  return FRONT_MATTER.test(text);
}

/** Reads a brief: front matter in YAML, then the text. Dates stay text; a missing key is a warning, a wrong value an error. */
export function parseBrief(raw: string, file: string, id: string): DocumentReading {
  const match = FRONT_MATTER.exec(raw);
  if (!match) return refuseDocument(file, 'no front matter: the file does not begin with ---');
  const text = raw.slice(match[0].length).trim();
  const fields = parseFields(match[1]!);
  if (typeof fields === 'string') return refuseDocument(file, fields);
  const wrong = findWrongValues(fields, id);
  if (!text) wrong.push('empty text: nothing after the front matter');
  const missing = REQUIRED.filter((key) => !(key in fields));
  const unknown = Object.keys(fields).filter((key) => !REQUIRED.includes(key) && !OPTIONAL.includes(key));
  const doubtful = [
    ...(missing.length ? [`missing keys: ${missing.join(', ')}`] : []),
    ...(unknown.length ? [`unknown keys: ${unknown.join(', ')}`] : []),
  ];
  const problems = [
    ...wrong.map((cause) => toProblem(file, cause)),
    ...doubtful.map((cause) => toProblem(file, cause, 'warning')),
  ];
  if (wrong.length) return {documents: [], problems};
  const known = Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => value !== null && !unknown.includes(key)),
  );
  const document: SourceDocument = {...known, id, kind: 'brief', text, sha256: hash(raw), file};
  return {documents: [document], problems};
}

// A bare 1395 is a number to YAML and a bare 1399-09-30 a Gregorian day to some readers: what was written counts.
function parseFields(yaml: string): Record<string, string | null> | string {
  const parsed = parseDocument(yaml, {schema: 'core', prettyErrors: false});
  const [error] = parsed.errors;
  if (error) return `unreadable front matter: ${error.message.split('\n')[0]}`;
  if (!isMap(parsed.contents)) return 'unreadable front matter: not a list of keys';
  const fields: Record<string, string | null> = {};
  for (const {key, value} of parsed.contents.items) {
    const name = isScalar(key) ? String(key.value) : String(key);
    if (value !== null && !isScalar(value)) return `unreadable front matter: ${name} is not a single value`;
    const scalar = value?.value ?? null;
    fields[name] = scalar === null || typeof scalar === 'string' ? scalar : value!.source!;
  }
  return fields;
}

function findWrongValues(fields: Record<string, string | null>, id: string): string[] {
  const wrong: string[] = [];
  if (fields['id'] && fields['id'] !== id) wrong.push(`wrong id: ${fields['id']}; the file is named ${id}`);
  if (fields['kind'] && fields['kind'] !== 'brief')
    wrong.push(`unknown kind: ${fields['kind']}; known: brief`);
  for (const [key, calendar] of Object.entries(CALENDARS)) {
    const date = fields[key];
    if (date && parseTime(date)?.calendar !== calendar)
      wrong.push(`unreadable ${key}: ${date}; expected a ${calendar} day, month or year`);
  }
  return wrong;
}

const CALENDARS = {
  published: 'jalali',
  data_as_of: 'jalali',
  published_gregorian: 'gregorian',
  retrieved: 'gregorian',
};
