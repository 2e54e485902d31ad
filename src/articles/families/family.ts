/** CSS selectors by what they lead to, best first. */
export interface Selectors {
  title: string[];
  /** Line above or below the title that opens the text. */
  lead: string[];
  body: string[];
  byline: string[];
  /** Date line as printed. */
  date: string[];
  section: string[];
  /** The outlet's own number of the text. */
  outlet_id: string[];
}

/** Outlets that share a content system share the shape of their pages. */
export interface Family {
  id: string;
  /** One match on the page says that it is of this family. */
  marks: string[];
  selectors: Selectors;
  /** What this family puts into its body that is no text of the article, with the reason it leaves. */
  furniture: [selector: string, reason: string][];
}
