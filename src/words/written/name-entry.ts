/** A name in both languages, and what it names; `kind` is that of `data/reference/names.csv`. */
export interface NameEntry {
  name_fa: string;
  name_en: string | null;
  kind: string;
}
