import type {Language} from '../../rows.js';
import {toSkeleton} from '../../text/fold.js';
import type {NameEntry} from './name-entry.js';

/** Translates a post by its parts: post, what it is for, office, place; undefined where a part has no row. */
export type TranslatePost = (written: string, language: Language) => string | undefined;

/** Creates a translator of posts from the rows of posts, fields, offices, places and clusters. */
export function createPostTranslator(entries: readonly NameEntry[]): TranslatePost {
  const parts = entries.filter(({kind, name_en}) => PART_KINDS.has(kind) && name_en);
  const [persian, english] = [index(parts, 'name_fa'), index(parts, 'name_en')];
  const forFields = new Map(
    parts.filter(({kind}) => kind === 'post of field').map(({name_fa, name_en}) => [name_fa, name_en!]),
  );
  return (written, language) =>
    language === 'en'
      ? composeEnglish(cut(written.split(/[\s،,]+/), persian), forFields)
      : composePersian(cut(toEnglishWords(written), english));
}

const PART_KINDS = new Set([
  'post',
  'post of field',
  'field',
  'office',
  'cluster noun',
  'cluster',
  'product',
  'place',
]);

type Index = ReadonlyMap<string, NameEntry[]>;

function index(parts: readonly NameEntry[], column: 'name_fa' | 'name_en'): Index {
  const byKey = new Map<string, NameEntry[]>();
  for (const part of parts) {
    const key = toSkeleton(part[column]!);
    byKey.set(key, [...(byKey.get(key) ?? []), part]);
  }
  return byKey;
}

/** Cuts a post into parts, the longest that leave no rest first; undefined where some words are no part. */
function cut(written: readonly string[], byKey: Index): NameEntry[] | undefined {
  const words = written.filter((word) => toSkeleton(word));
  const parts = cutFrom(words, undefined, byKey);
  return parts?.some(({kind}) => kind === 'post' || kind === 'office')
    ? parts.filter((part, at) => !isReplaced(part, parts[at + 1]))
    : undefined;
}

function cutFrom(
  words: readonly string[],
  before: NameEntry | undefined,
  byKey: Index,
): NameEntry[] | undefined {
  if (words.length === 0) return [];
  for (let length = Math.min(words.length, LONGEST); length > 0; length--) {
    const found = byKey.get(toSkeleton(words.slice(0, length).join(''))) ?? [];
    for (const part of found.filter(({kind}) => FOLLOWS[kind]!.includes(before?.kind ?? 'start'))) {
      const rest = cutFrom(words.slice(length), part, byKey);
      if (rest) return [part, ...rest];
    }
  }
  return undefined;
}

/** “the province” before its name says nothing more. */
function isReplaced({kind, name_en}: NameEntry, next: NameEntry | undefined): boolean {
  return kind === 'place' && next?.kind === 'place' && !isProper(name_en!);
}

const LONGEST = 12;

/** What may stand before a part, in either language. */
const ANY = ['start', 'post', 'field', 'office', 'place', 'cluster noun', 'cluster', 'product'];
const FOLLOWS: Record<string, readonly string[]> = {
  post: ANY,
  'post of field': [],
  field: ['start', 'post', 'office'],
  office: ANY,
  'cluster noun': ANY,
  cluster: ['cluster noun'],
  product: ['cluster noun'],
  place: ANY,
};

/** “managing director of the Isfahan Industrial Estates Company”. */
function composeEnglish(
  parts: readonly NameEntry[] | undefined,
  forFields: ReadonlyMap<string, string>,
): string | undefined {
  const [first, second] = parts ?? [];
  if (first?.kind === 'office' && parts!.length <= 2) return toOffice(first.name_en!, second);
  if (first?.kind !== 'post') return undefined;
  let text = '';
  parts!.forEach(({kind, name_fa, name_en}, at) => {
    const next = parts![at + 1];
    const before = parts![at - 1];
    const name = name_en!;
    if (kind === 'post') {
      const isFor = next?.kind === 'field' ? forFields.get(name_fa) : undefined;
      text += before ? ` of the ${name}` : (isFor ?? name);
    } else if (kind === 'field') text += before && forFields.has(before.name_fa) ? ` ${name}` : ` of ${name}`;
    else if (kind === 'office') text += ` of ${withArticle(toOffice(name, next))}`;
    else if (kind === 'cluster') text += ` “${name}”`;
    else if (kind === 'cluster noun') text += ` of ${withArticle(name)}`;
    else if (!(kind === 'place' && isProper(name) && hasGap(before))) text += ` of ${name}`;
  });
  return text;
}

function toOffice(name: string, next: NameEntry | undefined): string {
  const place = next?.kind === 'place' && isProper(next.name_en!) ? next.name_en! : '';
  return name.replace(/^\{\} /, place && `${place} `);
}

function hasGap(part: NameEntry | undefined): boolean {
  return part?.name_en?.startsWith('{}') === true;
}

function withArticle(name: string): string {
  return /^(?:this|the) /.test(name) ? name : `the ${name}`;
}

function isProper(name: string): boolean {
  return /^[A-Z]/.test(name);
}

/** «رئیس سازمان …», from “ISIPO's head”, “head of ISIPO”. */
function composePersian(parts: readonly NameEntry[] | undefined): string | undefined {
  if (!parts) return undefined;
  const of = (kinds: readonly string[]) =>
    parts.filter(({kind}) => kinds.includes(kind)).map(({name_fa}) => name_fa);
  return [['post'], ['field'], ['office', 'cluster noun'], ['cluster', 'product'], ['place']]
    .flatMap(of)
    .join(' ');
}

function toEnglishWords(written: string): string[] {
  const words = written
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[\s,]+/);
  return words.filter((word) => !SMALL_WORDS.has(word));
}

const SMALL_WORDS = new Set(['of', 'the', 'a', 'an', 'in', 'at', 'for', 'province']);
