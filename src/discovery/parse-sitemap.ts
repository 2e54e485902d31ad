import {toCandidate, type Candidate} from './candidate.js';
import {parseEntries} from './parse-entries.js';

const FIELDS = new Map<string, keyof Candidate>([
  ['loc', 'url'],
  ['lastmod', 'modified'],
  ['news:title', 'title'],
  ['news:publication_date', 'published'],
]);

/** Parses a sitemap: its pages, or further sitemaps where it is an index; addresses that are none are left out. */
export function parseSitemap(text: string, base: string): {pages: Candidate[]; sitemaps: Candidate[]} {
  const entries = parseEntries(text, ['url', 'sitemap'], FIELDS);
  const [pages, sitemaps] = ['url', 'sitemap'].map((element) =>
    entries.filter((entry) => entry.element === element).flatMap((entry) => toCandidate(entry, base) ?? []),
  );
  return {pages: pages!, sitemaps: sitemaps!};
}
