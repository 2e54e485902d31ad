import {Parser} from 'htmlparser2';
import type {Candidate} from './candidate.js';

/** What one entry of a list in XML says, as it is written there. */
export type ListEntry = {[Field in keyof Candidate]?: string | undefined} & {
  /** The element that the entry is, in small letters. */
  element: string;
};

const CHUNK = 1 << 20;

/**
 * Parses the entries of a list in XML as a stream and as far as it goes: stray ampersands, unclosed elements, text before
 * the declaration, an end that never came. Of a field that an entry has twice, the first counts.
 */
export function parseEntries(
  text: string,
  elements: readonly string[],
  fields: ReadonlyMap<string, keyof Candidate>,
): ListEntry[] {
  const entries: ListEntry[] = [];
  let entry: ListEntry | undefined;
  let field: keyof Candidate | undefined;
  const parser = new Parser(
    {
      onopentag(name, {href}) {
        const element = name.toLowerCase();
        if (elements.includes(element)) entries.push((entry = {element}));
        const next = fields.get(element);
        field = entry && next && entry[next] === undefined ? next : undefined;
        // Atom says its link in an attribute.
        if (entry && field && href) entry[field] = href;
        if (href) field = undefined;
      },
      ontext(part) {
        if (entry && field) entry[field] = (entry[field] ?? '') + part;
      },
      onclosetag(name) {
        field = undefined;
        if (elements.includes(name.toLowerCase())) entry = undefined;
      },
    },
    {xmlMode: true, recognizeCDATA: true},
  );
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.end();
  return entries;
}
