import {isolateInText} from '../words/isolate.js';
import {formatDay} from '../words/day.js';
import {formatInterval} from '../words/interval.js';
import {PROJECT, type Reference} from './reference.js';
import type {Language} from '../rows.js';

const FSI = '\u2068';
const PDI = '\u2069';
const LICENCE = 'CC BY 4.0';

/** Writes a reference as a line of text to be pasted; runs of the other direction are isolated. */
export function formatText(reference: Reference, language: Language): string {
  const parts = language === 'fa' ? toPersianParts(reference) : toEnglishParts(reference);
  return parts.filter(Boolean).join(language === 'fa' ? '؛ ' : '; ') + '.';
}

function toPersianParts(reference: Reference): (string | null)[] {
  const {publisher, url, page, retrieved, version, grade, issued, kind} = reference;
  const hasPublisher = publisher !== null && publisher !== PROJECT.fa;
  return [
    toSpeaker(reference, 'fa'),
    reference.statement,
    [`«${isolateInText(clean(reference.title), 'fa')}»`, hasPublisher ? isolateInText(publisher, 'fa') : null]
      .filter(Boolean)
      .join('، '),
    toIssued(issued, reference, 'fa'),
    url ? `نشانی ${wrap(url)}` : kind === 'claim' || kind === 'document' ? 'نشانی ناشر دانسته نیست' : null,
    retrieved ? `بازیابی ${formatDay(retrieved, 'fa')}` : null,
    grade === 'brief' ? 'از روی بازنویسی خوشه، نه متن کامل' : null,
    kind === 'dataset' ? `پروانهٔ ${wrap(LICENCE)}` : null,
    [PROJECT.fa, page ? wrap(page) : null, `نسخهٔ ${wrap(version)}`].filter(Boolean).join('، '),
  ];
}

function toEnglishParts(reference: Reference): (string | null)[] {
  const {publisher, url, page, retrieved, version, grade, issued, kind} = reference;
  const hasPublisher = publisher !== null && publisher !== PROJECT.en;
  return [
    toSpeaker(reference, 'en'),
    reference.statement,
    [`“${isolateInText(clean(reference.title), 'en')}”`, hasPublisher ? isolateInText(publisher, 'en') : null]
      .filter(Boolean)
      .join(', '),
    toIssued(issued, reference, 'en'),
    url ?? (kind === 'claim' || kind === 'document' ? 'address at the publisher unknown' : null),
    retrieved ? `retrieved ${formatDay(retrieved, 'en')}` : null,
    grade === 'brief' ? 'read from Khoosheh’s restatement, not the full text' : null,
    kind === 'dataset' ? LICENCE : null,
    [PROJECT.en, page, `version ${version}`].filter(Boolean).join(', '),
  ];
}

function toSpeaker({kind, author, author_post}: Reference, language: Language): string | null {
  if (kind !== 'claim') return null;
  if (!author) return language === 'fa' ? 'گفتهٔ خود متن' : 'the text’s own voice';
  const post = author_post ? ` (${isolateInText(clean(author_post), language)})` : '';
  return `${isolateInText(author, language)}${post}`;
}

function toIssued(
  issued: Reference['issued'],
  {kind, statement, is_issued_inferred}: Reference,
  language: Language,
): string | null {
  if (kind === 'dataset' || (kind === 'chart' && statement === null)) return null;
  const date = formatInterval(issued, language);
  if (!issued.from && !issued.to) return language === 'fa' ? 'بی‌تاریخ' : 'undated';
  if (kind === 'chart')
    return language === 'fa' ? `زمان گفته‌ها ${date}` : `dates of the statements: ${date}`;
  const inferred = is_issued_inferred ? (language === 'fa' ? ' (استنباطی)' : ' (inferred)') : '';
  return language === 'fa' ? `انتشار ${date}${inferred}` : `published ${date}${inferred}`;
}

function wrap(text: string): string {
  return `${FSI}${text}${PDI}`;
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
