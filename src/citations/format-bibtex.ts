import type {DayInterval} from '../series/interval.js';
import {pick, toTextLanguage} from '../words/language.js';
import {say} from '../words/say.js';
import {toCitationKey, toNote, type Reference} from './reference.js';
import type {Language} from '../rows.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Writes a reference as a BibTeX entry. An interval of dates stands as a range of years, with the doubt in the note. */
export function formatBibtex(reference: Reference, language: Language): string {
  const {author, title, publisher, url, page, retrieved, version, issued} = reference;
  const address = url ?? page;
  const isText = reference.kind === 'claim' || reference.kind === 'document';
  const fields: [name: string, value: string | null | undefined | false][] = [
    ['author', `{${escapeTex(author ?? publisher ?? say(language, 'site.name'))}}`],
    ['title', `{${escapeTex(title)}}`],
    ['howpublished', publisher && escapeTex(publisher)],
    ['year', toYears(issued) ?? (isText && 'n.d.')],
    ['month', toMonth(issued)],
    ['url', address && escapeUrl(address)],
    ['urldate', retrieved],
    ['version', escapeTex(version)],
    ['langid', pick(toTextLanguage(title), {fa: 'persian', en: 'english'})],
    ['note', escapeTex(toNote(reference, language))],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([name, value]) => (name === 'month' ? `  month = ${value}` : `  ${name} = {${value}}`));
  return `@misc{${toCitationKey(reference)},\n${lines.join(',\n')}\n}`;
}

/** Escapes a text for a BibTeX field: every character that TeX reads as a command, braces by name so that they stay balanced. */
export function escapeTex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^&%$#_]/g, (character) => TEX[character] ?? `\\${character}`);
}

// Braces and backslashes would end the field; in an address they are percent-encoded, which changes nothing else.
function escapeUrl(url: string): string {
  return url.replace(/[\\{}\s]/g, (character) => encodeURIComponent(character));
}

function toYears({from, to}: DayInterval): string | undefined {
  return from && to ? [...new Set([from.slice(0, 4), to.slice(0, 4)])].join('--') : undefined;
}

// A month is a word of BibTeX's own and stands without braces.
function toMonth({from, to}: DayInterval): string | undefined {
  return from && from.slice(0, 7) === to?.slice(0, 7) ? MONTHS[Number(from.slice(5, 7)) - 1] : undefined;
}
