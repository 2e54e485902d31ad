import {findControl, showControls} from '../text/show-controls.js';
import {findIdFault} from './document-id.js';
import {toWebAddress} from './web-address.js';

/** The longest that a field may be, in UTF-16 code units; any other field is a line about the text. */
const LENGTHS: Record<string, number> = {text: 20_000_000, title: 500, url: 2_000, also_at: 2_000};
const LONGEST_LINE = 1_000;
/** What is not given with the text but made of it, or of its path. */
const MADE = new Set(['id', 'file', 'kind', 'sha256', 'charset']);

/**
 * The one door for texts: says why a text is not admitted, with its id; undefined where it is. Whatever brings a text in, a
 * brief, a file, a line of NDJSON, a page of the archive or a call of `extract`, asks here.
 */
export function findRefusal(fields: {id: unknown; text: unknown}): string | undefined {
  const {id, text} = fields;
  const fault = findIdFault(id);
  if (fault) return fault;
  if (typeof text !== 'string') return `missing text: ${id}`;
  for (const [name, value] of Object.entries(fields)) {
    if (MADE.has(name) || typeof value !== 'string') continue;
    const found = findFault({id: String(id), name, value});
    if (found) return found;
  }
  return undefined;
}

interface Field {
  id: string;
  name: string;
  value: string;
}

function findFault({id, name, value}: Field): string | undefined {
  const longest = LENGTHS[name] ?? LONGEST_LINE;
  if (value.length > longest) return `${name} too long: ${id}: ${value.length}; allowed: ${longest}`;
  const found = findControl(value);
  if (found) {
    const what = found.control.startsWith('\\ud') ? 'half a character' : 'control character';
    return `${what} in ${name}: ${id}: ${found.control} at ${found.at}`;
  }
  const end = name === 'text' ? -1 : value.search(/[\t\n\r\u2028\u2029]/);
  if (end >= 0) return `tab or line end in ${name}: ${id}: at ${end}`;
  return findMeaning({id, name, value});
}

function findMeaning({id, name, value}: Field): string | undefined {
  const shown = showControls(value.slice(0, 60));
  switch (name) {
    case 'language':
      return ['fa', 'en'].includes(value) ? undefined : `unknown language: ${id}: ${shown}; known: fa, en`;
    case 'url':
      return toWebAddress(value) ? undefined : `bad url: ${id}: «${shown}»; allowed: http and https`;
    case 'also_at': // where else a text stands may be said in words
      return toWebAddress(value) || !URL.canParse(value)
        ? undefined
        : `bad also_at: ${id}: «${shown}»; allowed: http and https, or words`;
    case 'restates':
    case 'same_event':
      return findIdFault(value) ? `bad ${name}: ${id}: «${shown}»` : undefined;
    default:
      return undefined;
  }
}
