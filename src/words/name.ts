import type {Language} from '../rows.js';
import {pick} from './language.js';

/** A name in both languages. */
export type Name = Record<Language, string>;

/** Names by id, as the reference tables give them; sentences fall back to the id where a name is missing. */
export type Names = Record<'measures' | 'concepts' | 'places' | 'units' | 'stages', Record<string, Name>>;

/** Finds a name, or gives the id back. */
export function toName(names: Record<string, Name>, id: string | null): Name {
  return (id === null ? undefined : names[id]) ?? {fa: id ?? '', en: id ?? ''};
}

/** A name as it stands inside a sentence, where an English one begins with a small letter: “clusters identified”. */
export function toInnerName({fa, en}: Name): Name {
  return {fa, en: en.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase())};
}

/** The publisher of a row in the page's language, else as the other one has it; empty where no one is known. */
export function toPublisher(
  {source_fa, source_en}: {[Column in `source_${Language}`]?: string | null},
  language: Language,
): string {
  return pick(language, {fa: source_fa, en: source_en}) || source_fa || source_en || '';
}

/** A speaker as written, and in each language where the table of names has a form of it. */
export type NamedSpeaker = {speaker: string | null} & {[Column in `speaker_${Language}`]?: string | null};

/** Who says a row in the page's language, else as written; null for the text's own voice. */
export function toSpeaker(row: NamedSpeaker, language: Language): string | null {
  return pick(language, {fa: row.speaker_fa, en: row.speaker_en}) ?? row.speaker;
}
