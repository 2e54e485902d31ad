/** A phrase in both languages, Persian first. `{name}` is a gap; `{n?one:many}` chooses a word by number, which only English needs. */
export type Phrase = readonly [fa: string, en: string];

/** Phrases by key, such as `home.title`. */
export type Phrases = Record<string, Phrase>;
