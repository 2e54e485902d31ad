import type {Language} from '../rows.js';

/** Chooses what belongs to a language from what stands in both. */
export function pick<T>(language: Language, both: Readonly<Record<Language, T>>): T {
  return both[language];
}

/** Chooses the column of a language from a pair of them: of `name_fa` and `name_en`, the one that is asked for. */
export function pickColumn<
  Name extends string,
  Row extends {readonly [Column in `${Name}_${Language}`]?: unknown},
>(row: Row, name: Name, language: Language): Row[`${Name}_fa`] | Row[`${Name}_en`] {
  return pick<Row[`${Name}_fa`] | Row[`${Name}_en`]>(language, {
    fa: row[`${name}_fa`],
    en: row[`${name}_en`],
  });
}

/** The name of a row in a language; a small town may have none in English, and keeps its Persian one. */
export function pickName(row: {name_fa: string; name_en: string | null}, language: Language): string {
  return pickColumn(row, 'name', language) ?? row.name_fa;
}

/** Makes a thing in both languages, such as the title that a citation carries. */
export function inBoth<T>(create: (language: Language) => T): Record<Language, T> {
  return {fa: create('fa'), en: create('en')};
}

/** The other one of the two languages. */
export function toOther(language: Language): Language {
  return language === 'fa' ? 'en' : 'fa';
}

/** The language of a text, by the script of most of its letters and digits. */
export function toTextLanguage(text: string): Language {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return count(/[\u0600-\u06ff]/g) > count(/\p{Script=Latin}/gu) ? 'fa' : 'en';
}

/** A text as it opens a sentence: in English with a capital, unless an address opens it. */
export function toOpening(text: string, language: Language): string {
  return language === 'en' ? text.replace(/^\p{Ll}(?!\S*\.\S)/u, (letter) => letter.toUpperCase()) : text;
}
