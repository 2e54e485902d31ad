import {Parser} from 'htmlparser2';
import {parsePageDate} from '../articles/parse-page-date.js';
import type {Candidate} from './candidate.js';

/** A sitemap: pages, or further sitemaps where it is an index. */
export interface Sitemap {
  pages: Candidate[];
  sitemaps: {url: string; modified: string | undefined}[];
}

/** Reads a sitemap or sitemap index as a stream, as far as it goes; addresses that are none are left out. */
export function parseSitemap(text: string, base: string): Sitemap {
  const sitemap: Sitemap = {pages: [], sitemaps: []};
  let entry: Record<string, string> | undefined;
  let field: string | undefined;
  const parser = new Parser(
    {
      onopentag(rawName) {
        const name = rawName.toLowerCase();
        if (name === 'url' || name === 'sitemap') entry = {};
        field = entry && FIELDS[name];
      },
      ontext(part) {
        if (entry && field) entry[field] = (entry[field] ?? '') + part;
      },
      onclosetag(rawName) {
        field = undefined;
        const name = rawName.toLowerCase();
        if (!entry || (name !== 'url' && name !== 'sitemap')) return;
        const url = toUrl(entry['url'], base);
        if (url && name === 'url')
          sitemap.pages.push({
            url,
            title: entry['title']?.trim(),
            published: toDay(entry['published']),
            modified: toDay(entry['modified']),
          });
        else if (url) sitemap.sitemaps.push({url, modified: toDay(entry['modified'])});
        entry = undefined;
      },
    },
    {xmlMode: true, recognizeCDATA: true},
  );
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.end();
  return sitemap;
}

const CHUNK = 1 << 20;
const FIELDS: Record<string, string> = {
  loc: 'url',
  lastmod: 'modified',
  'news:title': 'title',
  'news:publication_date': 'published',
};

function toUrl(raw: string | undefined, base: string): string | undefined {
  const text = raw?.trim();
  if (!text || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function toDay(text: string | undefined): string | undefined {
  return text ? parsePageDate(text)?.day : undefined;
}
