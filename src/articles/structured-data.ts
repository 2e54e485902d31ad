import {contentOf, findElements, type Document} from './tree.js';

/** What a page's JSON-LD says of its article; fields as they stand, unparsed. */
export interface StructuredData {
  headline?: string;
  datePublished?: string;
  dateModified?: string;
  author?: string;
  section?: string;
  url?: string;
}

const ARTICLE = /^(?:\w*NewsArticle|\w*Article|BlogPosting|LiveBlogPosting|Report)$/;
const MAX_NODES = 2_000;

/** Reads the article out of a page's JSON-LD scripts; empty when there is none or it is broken beyond reading. */
export function readStructuredData(document: Document): StructuredData {
  for (const script of findElements('script[type="application/ld+json"]', document)) {
    const node = findArticle(parseJson(contentOf(script)));
    if (node) return toStructuredData(node);
  }
  return {};
}

type Node = Record<string, unknown>;

// Line breaks inside strings and comment marks around the whole are common and easily mended.
function parseJson(raw: string): unknown {
  const text = raw
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, '')
    .replace(/[\u0000-\u001f]+/g, ' ');
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function findArticle(root: unknown): Node | undefined {
  const queue: unknown[] = [root];
  for (let seen = 0; queue.length && seen < MAX_NODES; seen++) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (value && typeof value === 'object') {
      const types = [(value as Node)['@type']].flat();
      if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return value as Node;
      queue.push((value as Node)['@graph'], (value as Node)['mainEntity']);
    }
  }
  return undefined;
}

function toStructuredData(node: Node): StructuredData {
  const page = node['mainEntityOfPage'];
  return {
    headline: toText(node['headline'] ?? node['name']),
    datePublished: toText(node['datePublished']),
    dateModified: toText(node['dateModified']),
    author: [node['author']].flat().map(toText).filter(Boolean).join('، ') || undefined,
    section: toText([node['articleSection']].flat()[0]),
    url: toText(page && typeof page === 'object' ? (page as Node)['@id'] : page) ?? toText(node['url']),
  };
}

function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (value && typeof value === 'object') return toText((value as Node)['name']);
  return undefined;
}
