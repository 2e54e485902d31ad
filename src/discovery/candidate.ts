/** An address that a feed, a sitemap or a listing gives, with what it says of the page behind it. */
export interface Candidate {
  url: string;
  title?: string | undefined;
  summary?: string | undefined;
  /** Day of publication, Gregorian, where it is told. */
  published?: string | undefined;
  /** Day of the last change, Gregorian, where it is told. */
  modified?: string | undefined;
}
