import {createRelevance} from '../../../src/discovery/create-relevance.js';
import {listWarcs} from '../../../src/io/archive/list-warcs.js';
import {readArchive, type PageOrigin} from '../../../src/io/archive/read-archive.js';
import type {DocumentReading} from '../../../src/io/source-document.js';
import {findSource, readSources, toOutletId, type Source} from './read-sources.js';

/** Reads the relevant articles of an archive as documents; no archive is no documents. */
export async function readArchiveDocuments(folder: string, sourcesFolder: string): Promise<DocumentReading> {
  if (!listWarcs(folder).length) return {documents: [], problems: []};
  const sources = readSources(sourcesFolder);
  const relevance = new Map(sources.map((source) => [source.id, toRelevance(source)]));
  const isRelevant = createRelevance();
  return readArchive(folder, (url) => {
    const source = findSource(sources, url);
    if (!source) return toStranger(url, isRelevant);
    return toOrigin(source, url, relevance.get(source.id)!);
  });
}

// Pages that were imported from outlets that we have no source for.
function toStranger(url: string, isRelevant: (text: string) => boolean): PageOrigin {
  const {hostname, pathname, search} = new URL(url);
  return {
    source_id: undefined,
    publisher: hostname,
    outlet_id: undefined,
    isArticle: pathname !== '/' || search !== '',
    isRelevant: ({title, text}) => isRelevant(`${title}\n${text}`),
  };
}

function toOrigin(source: Source, url: string, isRelevant: (text: string) => boolean): PageOrigin {
  const {id, name_fa, family, selectors} = source;
  const outlet_id = toOutletId(source, url);
  return {
    source_id: id,
    publisher: name_fa,
    outlet_id,
    isArticle: outlet_id !== undefined,
    family,
    selectors,
    isRelevant: ({title, text}) => isRelevant(`${title}\n${text}`),
  };
}

function toRelevance({relevant}: Source): (text: string) => boolean {
  return relevant === 'all' ? () => true : createRelevance(relevant);
}
