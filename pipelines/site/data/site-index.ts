import {groupBy} from '../../../src/series/claim.js';
import type {SiteClaim, SiteData, SiteDocument, SiteMention, VocabularyTerm} from './read-site-data.js';
import type {ClusterRow, Language, PlaceRow, SectorRow, SourceRow} from '../../../src/rows.js';

/** The data of the site with the ways into it that pages need. */
export interface SiteIndex extends SiteData {
  provinces: PlaceRow[];
  findClaim(id: string): SiteClaim | undefined;
  findDocument(id: string): SiteDocument | undefined;
  findCluster(id: string | null): ClusterRow | undefined;
  findPlace(id: string | null): PlaceRow | undefined;
  findSector(id: string | null): SectorRow | undefined;
  findSource(id: string): SourceRow | undefined;
  findTerm(kind: TermKind, id: string | null): VocabularyTerm | undefined;
  mentionsOf(clusterId: string): SiteMention[];
  claimsOf(documentId: string): SiteClaim[];
}

export type TermKind = 'measures' | 'concepts' | 'stages' | 'units' | 'indicators';

/** Indexes the rows once, so that no page looks through all of them. */
export function createSiteIndex(data: SiteData): SiteIndex {
  const by = <Row>(rows: Row[], key: keyof Row): Map<unknown, Row> =>
    new Map(rows.map((row) => [row[key], row]));
  const claims = by(data.claims, 'claim_id');
  const documents = by(data.documents, 'document_id');
  const clusters = by(data.clusters, 'cluster_id');
  const places = by(data.places, 'place_id');
  const sectors = by(data.sectors, 'sector_id');
  const sources = by(data.sources, 'source_id');
  const terms = (['measures', 'concepts', 'stages', 'units', 'indicators'] as const).map(
    (kind) => [kind, by(data[kind], 'id')] as const,
  );
  const termsByKind = new Map(terms);
  const mentions = groupBy(data.mentions, (mention) => mention.cluster_id ?? '');
  const claimsByDocument = groupBy(data.claims, (claim) => claim.document_id);
  return {
    ...data,
    provinces: data.places.filter((place) => place.kind === 'province'),
    findClaim: (id) => claims.get(id),
    findDocument: (id) => documents.get(id),
    findCluster: (id) => clusters.get(id),
    findPlace: (id) => places.get(id),
    findSector: (id) => sectors.get(id),
    findSource: (id) => sources.get(id),
    findTerm: (kind, id) => termsByKind.get(kind)?.get(id),
    mentionsOf: (id) => mentions.get(id) ?? [],
    claimsOf: (id) => claimsByDocument.get(id) ?? [],
  };
}

/** The name of a row in the page's language; towns may have none in English. */
export function toName(row: {name_fa: string; name_en: string | null}, language: Language): string {
  return language === 'fa' ? row.name_fa : (row.name_en ?? row.name_fa);
}

/** The title of a sector in the page's language. */
export function toTitle(sector: {title_fa: string; title_en: string}, language: Language): string {
  return language === 'fa' ? sector.title_fa : sector.title_en;
}

/** Sorts a copy of rows by a name, as people of that language expect it. */
export function sortByName<Row>(rows: readonly Row[], name: (row: Row) => string, language: Language): Row[] {
  const collator = new Intl.Collator(language);
  return [...rows].sort((one, other) => collator.compare(name(one), name(other)));
}
