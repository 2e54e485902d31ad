import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {FAMILIES, type Selectors} from '../../../src/articles/families.js';
import {createRelevance} from '../../../src/discovery/create-relevance.js';
import type {Vocabulary} from '../../../src/entities/reference-tables.js';

/** Where a source's articles are found; `tried` is the day on which the live address was last seen to work, or `never`. */
export interface Discovery {
  kind: 'feed' | 'sitemap' | 'robots' | 'listing' | 'list';
  /** `robots` reads the sitemaps that the robots.txt at this origin names; `{page}` counts from 1. */
  url?: string;
  urls?: string[];
  pages?: number;
  tried: string;
}

/** An outlet: who it is, where its articles are found, which are relevant and how its pages are read. */
export interface Source {
  id: string;
  name_fa: string;
  name_en: string;
  kind: string;
  home: string;
  reach: string;
  owner_fa: string | null;
  owner_en: string | null;
  licence: string;
  hosts: string[];
  family: string;
  /** Over the decoded path of an address; its group is the outlet's own id. */
  article: RegExp;
  /** Seconds between requests; the getter's own where it is left out. */
  interval?: number;
  /** Words of the outlet's own that make a text relevant beside the reader's gate; `all` where every page is. */
  relevant?: 'all' | string[];
  selectors?: Partial<Selectors>;
  discover: Discovery[];
}

const NEEDED =
  'name_fa name_en kind home reach owner_fa owner_en licence hosts family article discover'.split(' ');
const KNOWN = [...NEEDED, 'interval', 'relevant', 'selectors'];
const KINDS = ['feed', 'sitemap', 'robots', 'listing', 'list'];

/** Reads every source of a folder: each is a folder of its own with a `source.yaml`; its name is its id. */
export function readSources(folder: string): Source[] {
  if (!existsSync(folder)) throw new Error(`no sources: ${folder}`);
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'source.yaml')))
    .map((name) => toSource(name, readFileSync(join(folder, name, 'source.yaml'), 'utf8')));
}

function toSource(id: string, text: string): Source {
  const refuse = (why: string) => new Error(`bad source: ${id}: ${why}`);
  const raw = parse(text) as Record<string, unknown>;
  const missing = NEEDED.filter((key) => !(key in raw));
  const unknown = Object.keys(raw).filter((key) => !KNOWN.includes(key));
  if (missing.length) throw refuse(`missing keys: ${missing.join(', ')}`);
  if (unknown.length) throw refuse(`unknown keys: ${unknown.join(', ')}; known: ${KNOWN.join(', ')}`);
  const families = FAMILIES.map((family) => family.id);
  if (!families.includes(String(raw['family'])))
    throw refuse(`unknown family: ${raw['family']}; known: ${families.join(', ')}`);
  for (const discovery of raw['discover'] as Discovery[]) {
    if (!KINDS.includes(discovery.kind))
      throw refuse(`unknown kind of discovery: ${discovery.kind}; known: ${KINDS.join(', ')}`);
    const bad = [discovery.url ?? [], discovery.urls ?? []].flat().find((url) => !URL.canParse(url));
    if (bad !== undefined) throw refuse(`bad address: ${bad}`);
  }
  return {...(raw as unknown as Source), id, article: new RegExp(String(raw['article']), 'u')};
}

/** The outlet's own id of the article at an address; undefined where the address is not of an article of this source. */
export function toOutletId({hosts, article}: Source, url: string): string | undefined {
  const {hostname, port, pathname} = new URL(url);
  if (!hosts.includes(hostname) && !hosts.includes(`${hostname}:${port}`)) return undefined;
  return article.exec(decodePath(pathname))?.[1];
}

/** Finds the source that an address belongs to. */
export function findSource(sources: readonly Source[], url: string): Source | undefined {
  const {hostname, host} = new URL(url);
  return sources.find(({hosts}) => hosts.includes(hostname) || hosts.includes(host));
}

/** Creates the test of whether a text is relevant to us at a source. */
export function createSourceRelevance({relevant}: Source, vocabulary: Vocabulary): (text: string) => boolean {
  return relevant === 'all' ? () => true : createRelevance(vocabulary, relevant);
}

function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
