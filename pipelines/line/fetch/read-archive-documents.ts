import {createRelevance} from '../../../src/discovery/create-relevance.js';
import type {Vocabulary} from '../../../src/entities/reference-tables.js';
import {listWarcs} from '../../../src/io/archive/list-warcs.js';
import {readArchive, type PageOrigin} from '../../../src/io/archive/read-archive.js';
import type {DocumentReading} from '../../../src/io/source-document.js';
import {createSourceRelevance, findSource, readSources, toOutletId, type Source} from './read-sources.js';

/** Reads the relevant articles of an archive as documents; no archive is no documents. */
export async function readArchiveDocuments(
  folder: string,
  sourcesFolder: string,
  vocabulary: Vocabulary,
): Promise<DocumentReading> {
  if (!listWarcs(folder).length) return {documents: [], problems: []};
  const sources = readSources(sourcesFolder);
  const relevance = new Map(sources.map((source) => [source.id, createSourceRelevance(source, vocabulary)]));
  const isRelevant = createRelevance(vocabulary);
  return readArchive(folder, (url) => {
    const source = findSource(sources, url);
    return {
      ...(source ? toOrigin(source, url) : toStranger(url)),
      isRelevant: ({title, text}) => (relevance.get(source?.id ?? '') ?? isRelevant)(`${title}\n${text}`),
    };
  });
}

// Pages that were imported from outlets that we have no source for.
function toStranger(url: string): Omit<PageOrigin, 'isRelevant'> {
  const {hostname, pathname, search} = new URL(url);
  const isArticle = pathname !== '/' || search !== '';
  return {source_id: undefined, publisher: hostname, outlet_id: undefined, isArticle};
}

function toOrigin(source: Source, url: string): Omit<PageOrigin, 'isRelevant'> {
  const {id, name_fa, hosts, family, selectors} = source;
  const outlet_id = toOutletId(source, url);
  const isArticle = outlet_id !== undefined;
  return {source_id: id, publisher: name_fa, hosts, outlet_id, isArticle, family, selectors};
}
