import type {ReferenceRow} from '../entities/reference-tables.js';
import type {SourceDocument} from './source-document.js';

/** Adds what our tables know of an original to it: its publisher, its address, and the brief that is the same voice. */
export function identifyOriginals(
  documents: SourceDocument[],
  originals: ReferenceRow<'originals'>[],
): SourceDocument[] {
  const byHash = new Map(originals.map((original) => [original.sha256_start, original]));
  return documents.map((document) => {
    const original = byHash.get(document.sha256.slice(0, 16));
    if (!original || document.kind !== 'original') return document;
    const {document_id, brief_id, source_id, title, url, url_basis} = original;
    return {
      ...document,
      known_as: document_id,
      same_voice: brief_id,
      source_id,
      title: document.title ?? title,
      ...(url ? {url, url_basis} : {}),
    };
  });
}
