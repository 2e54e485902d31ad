import {group} from 'd3-array';
import type {ClusterRow, Language, PlaceRow, SectorRow, SourceRow} from '../../../src/rows.js';
import {pickName} from '../../../src/words/language.js';
import type {SiteClaim, SiteData, SiteDocument, SiteMention, VocabularyTerm} from './read-site-data.js';

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
  const mentions = group(data.mentions, (mention) => mention.cluster_id ?? '');
  const claimsByDocument = group(data.claims, (claim) => claim.document_id);
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

/** The clusters of a place that some text names. */
export function findNamedClusters(placeId: string, index: SiteIndex): ClusterRow[] {
  return index.clusters.filter(
    ({place_id, cluster_id}) => place_id === placeId && index.mentionsOf(cluster_id).length > 0,
  );
}

/** Whether a row belongs to a sector: to that division, or to any division of that section. */
export function isInSector(
  {sector_id}: {sector_id: string | null},
  sector: SectorRow,
  index: SiteIndex,
): boolean {
  if (sector_id === sector.sector_id) return true;
  return sector.kind === 'section' && index.findSector(sector_id)?.section_id === sector.section_id;
}

/** Sorts a copy of rows by their names, as people of that language expect it. */
export function sortByName<Row extends {name_fa: string; name_en: string | null}>(
  rows: readonly Row[],
  language: Language,
): Row[] {
  const collator = new Intl.Collator(language);
  const name = (row: Row): string => pickName(row, language);
  return [...rows].sort((one, other) => collator.compare(name(one), name(other)));
}
