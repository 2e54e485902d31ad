import type {Language} from '../../rows.js';
import {toSkeleton} from '../../text/fold.js';
import {inBoth, pickColumn, toTextLanguage} from '../language.js';
import type {NamedSpeaker} from '../name.js';
import {cutPointer} from './cut-pointer.js';
import type {NameEntry} from './name-entry.js';
import {createPostTranslator} from './translate-post.js';
import {toReadingText} from './reading-text.js';

/** How a page shows a name that a text writes. */
export interface ShownName {
  text: string;
  language: Language;
  /** The name as it is written, where the page shows another form of it. */
  written?: string;
  /** What it names, where a row of its own says so. */
  kind?: string;
}

/** Gives the form in which pages of a language show a name or a post that a text writes; what has no row stays as written. */
export type ShowName = (written: string, language: Language) => ShownName;

/** Creates that from the table of names and all other rows that name something in both languages; of equal names the first counts. */
export function createNameBook(entries: readonly NameEntry[]): ShowName {
  const byKey = new Map<string, NameEntry>();
  for (const entry of entries)
    for (const name of [entry.name_fa, entry.name_en ?? '']) {
      const keys = name.includes('{}') ? [] : [toNameKey(name), toNameKey(name.replace(/ \(.*\)$/, ''))];
      for (const key of keys.filter((one) => one && !byKey.has(one))) byKey.set(key, entry);
    }
  const translate = createPostTranslator(entries);
  return (written, language) => {
    const own = toTextLanguage(written);
    const entry = byKey.get(toNameKey(written));
    const known = entry && pickColumn(entry, 'name', language);
    const kind = entry && {kind: entry.kind};
    if (own === language) return {text: toReadingText(known ?? written), language, ...kind};
    const text = known ?? translate(written, language);
    return text === undefined
      ? {text: toReadingText(written), language: own}
      : {text, language, written: toReadingText(written), ...kind};
  };
}

/** A speaker and, where it is another name, the post; a post is cut before words that point into its text, which stay as written. */
export function showSpeaker(
  speaker: string,
  post: string | null | undefined,
  language: Language,
  showName: ShowName,
): [ShownName, ShownName?] {
  if (!post) return [showName(speaker, language)];
  const shown = showPost(post, language, showName);
  return post === speaker ? [shown] : [showName(speaker, language), shown];
}

function showPost(written: string, language: Language, showName: ShowName): ShownName {
  const post = cutPointer(written);
  const shown = showName(post, language);
  return post === written ? shown : {...shown, written: toReadingText(written)};
}

/** A row with its speaker in both languages, as far as each has a form of the name. */
export function withSpeakers<Row extends NamedSpeaker & {speaker_post?: string | null}>(
  row: Row,
  showName: ShowName,
): Row & NamedSpeaker {
  const {speaker, speaker_post} = row;
  if (speaker === null) return row;
  const {fa, en} = inBoth((language) => {
    const [shown] = showSpeaker(speaker, speaker_post, language, showName);
    return shown.language === language ? toSubject(shown) : null;
  });
  return {...row, speaker_fa: fa, speaker_en: en};
}

/** A name as it stands in a sentence: an English post or office has its article, “the governor of Semnan”. */
export function toSubject({text, language, kind}: ShownName): string {
  const isCommon = kind === 'office' || /^[a-z]/.test(text);
  const hasArticle = /^(?:the|this|an?) /i.test(text) || !text.includes(' ');
  return language === 'en' && isCommon && !hasArticle ? `the ${text}` : text;
}

function toNameKey(name: string): string {
  return toSkeleton(name.replace(/^(?:the|an?) /i, ''));
}
