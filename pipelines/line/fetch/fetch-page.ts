import type {Article, ArticleReading} from '../../../src/articles/article.js';
import {parseArticle} from '../../../src/articles/parse-article.js';
import type {Archive} from '../../../src/io/archive/create-archive.js';
import type {Getter} from '../../../src/io/fetch/create-getter.js';
import type {Exchange, Got} from '../../../src/io/fetch/exchange.js';
import {HttpError} from '../../../src/io/fetch/http-error.js';
import {toOutletId, type Source} from './read-sources.js';
import type {Outcome} from './source-log.js';

/** What came of one address. */
export interface FetchedPage {
  url: string;
  outcome: Outcome;
  cause?: string;
  article?: Article;
  /** True where the whole source should rest: it asked for a long pause. */
  isResting?: boolean;
}

/** Gets one page into the archive, on condition that it changed where we hold it, and reads what is in it. */
export async function fetchPage(
  source: Source,
  url: string,
  {getter, archive}: {getter: Getter; archive: Archive},
): Promise<FetchedPage> {
  const held = archive.find(url);
  const isHostAllowed = (hostname: string) => source.hosts.includes(hostname);
  try {
    const got = await getter.get(url, {etag: held?.etag, lastModified: held?.lastModified, isHostAllowed});
    store(archive, got.exchanges);
    if (got.isUnchanged) return {url, outcome: 'unchanged'};
    // A page that is gone often leads to the front page instead of saying so.
    if (toOutletId(source, got.finalUrl) === undefined)
      return {url, outcome: 'empty', cause: `soft 404: leads to ${got.finalUrl}, which is no article`};
    const {article, refusal} = read(source, got);
    return article ? {url, outcome: 'stored', article} : {url, outcome: 'empty', cause: refusal};
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const {trouble, exchanges, message, retryAfter} = error;
    // Answers that will stand are evidence; a «not now» is only a line in the log.
    if (trouble !== 'transient') store(archive, exchanges);
    return {
      url,
      outcome: trouble === 'transient' ? 'failed' : trouble,
      cause: message,
      isResting: (retryAfter ?? 0) > 0,
    };
  }
}

// One page that breaks the reader must not stop a thousand; it is stored, and a better reader may come.
function read({hosts, family, selectors}: Source, {body, finalUrl: url, contentType}: Got): ArticleReading {
  try {
    return parseArticle(body, {url, hosts, contentType, family, selectors});
  } catch (error) {
    return {refusal: `unreadable page: ${(error as Error).message}`};
  }
}

// The last answer first: where the record of a redirect stands, the page it led to stands too.
function store(archive: Archive, exchanges: readonly Exchange[]): void {
  for (const exchange of [...exchanges].reverse()) archive.store(exchange);
}
