import {parsePageDate} from '../articles/parse-page-date.js';

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

/** Parses an address of a list against the address of the list; undefined where it leads to no page. */
export function parseAddress(raw: string | undefined, base: string): string | undefined {
  const text = raw?.trim();
  if (!text || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Makes a candidate of what a list says as it is written there; undefined where its address leads to no page. */
export function toCandidate(
  {url, title, summary, published, modified}: {[Field in keyof Candidate]?: string | undefined},
  base: string,
): Candidate | undefined {
  const address = parseAddress(url, base);
  if (address === undefined) return undefined;
  return {
    url: address,
    title: toPlain(title),
    summary: toPlain(summary)?.slice(0, 2_000),
    published: toDay(published),
    modified: toDay(modified),
  };
}

function toPlain(html: string | undefined): string | undefined {
  const text = html?.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  return text?.trim() || undefined;
}

// «Tue, 12 Aug 2025 06:50:00 GMT» is a moment; its day in Tehran may be the next.
function toDay(text: string | undefined): string | undefined {
  const moment = text && /\d (?:GMT|UT|[+-]\d{4})\s*$/.test(text) ? Date.parse(text) : NaN;
  return parsePageDate(Number.isNaN(moment) ? (text ?? '') : new Date(moment).toISOString())?.day;
}
