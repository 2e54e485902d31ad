import {group, max} from 'd3-array';
import type {ClusterView, Language, PublishedRow, SectorRow} from '../../../src/rows.js';
import {toFrames} from '../../../src/series/frames.js';
import {pickName} from '../../../src/words/language.js';
import {listNameEntries} from '../../../src/words/written/list-name-entries.js';
import {createNameBook, type ShowName} from '../../../src/words/written/name-book.js';
import {indexPublished} from './index-published.js';
import type {SiteClaim, SiteData, SiteMention, VocabularyTerm} from './read-site-data.js';

/** The data of the site with the ways into it that pages need. */
export type SiteIndex = ReturnType<typeof createSiteIndex>;

/**
 * Indexes the rows once, so that no page looks through all of them. What pages count, draw and compare is what is trusted;
 * what is not stands on the page of its document alone.
 */
export function createSiteIndex(data: SiteData) {
  const terms = {
    measures: findBy(data.measures, 'id'),
    concepts: findBy(data.concepts, 'id'),
    stages: findBy(data.stages, 'id'),
    units: findBy(data.units, 'id'),
    indicators: findBy(data.indicators, 'id'),
  };
  const [trustedClaims, trustedMentions] = [data.claims.filter(isTrusted), data.mentions.filter(isTrusted)];
  const namedIds = new Set([...trustedClaims, ...trustedMentions].map(({cluster_id}) => cluster_id));
  const named = group(trustedMentions, (mention) => mention.cluster_id ?? '');
  const claims = group(data.claims, (claim) => claim.document_id);
  const mentions = group(data.mentions, (mention) => mention.document_id);
  const {formerIdsOf, findSuccessor, gone} = indexPublished(data);
  const read = new Set(data.claims.map(({measure_id}) => measure_id));
  let shown: SectorRow[] | undefined;
  const listShownSectors = (): SectorRow[] =>
    (shown ??= findShownSectors(data, [
      ...trustedClaims,
      ...trustedMentions,
      ...data.clusters.filter(({cluster_id}) => namedIds.has(cluster_id)),
    ]));
  const charted = new Set(data.measures.filter(({is_charted}) => is_charted).map(({id}) => id));
  let book: ShowName | undefined;
  return {
    ...data,
    claims: trustedClaims,
    mentions: trustedMentions,
    /** Known clusters that some text names, in a number or in a naming. */
    namedClusters: data.clusters.filter(({cluster_id}) => namedIds.has(cluster_id)),
    /** In which the counts of provinces compare, the one to open with first. */
    frames: toFrames(trustedClaims),
    /** Day (ISO) up to which the texts were gathered. */
    asOf: max(data.documents, ({retrieved}) => retrieved) ?? null,
    provinces: data.places.filter((place) => place.kind === 'province'),
    findClaim: findBy(data.claims, 'claim_id'),
    findDocument: findBy(data.documents, 'document_id'),
    findCluster: findBy(data.clusters, 'cluster_id'),
    findPlace: findBy(data.places, 'place_id'),
    /** How far texts speak of the clusters of a province: silent, spoken of, named, counted. */
    findCoverage: findBy(data.coverage, 'place_id'),
    findSector: findBy(data.sectors, 'sector_id'),
    findSource: findBy(data.sources, 'source_id'),
    findTerm: (kind: keyof typeof terms, id: string | null | undefined): VocabularyTerm | undefined =>
      terms[kind](id),
    /** The form in which pages of a language show a name or post that a text writes. */
    showName: ((written, language) =>
      (book ??= createNameBook(listNameEntries(data)))(written, language)) as ShowName,
    /** True of a measure that some text states, trusted or not: it has a page. */
    isStated: (measureId: string): boolean => read.has(measureId),
    /** The sectors of which there is something to show: they have a page. */
    listShownSectors,
    isShownSector: (sector: SectorRow): boolean => listShownSectors().includes(sector),
    isCharted: ({measure_id}: SiteClaim): boolean => charted.has(measure_id),
    formerIdsOf,
    findSuccessor,
    /** What was published of a document and stands no more. */
    goneIn: (documentId: string): PublishedRow[] => gone.get(documentId) ?? [],
    /** Documents that are read no more, of which something was published. */
    goneDocuments: [...gone.keys()].filter(
      (id) => !data.documents.some(({document_id}) => document_id === id),
    ),
    mentionsOf: (clusterId: string): SiteMention[] => named.get(clusterId) ?? [],
    /** All that was read from a document, trusted or not. */
    claimsIn: (documentId: string): SiteClaim[] => claims.get(documentId) ?? [],
    mentionsIn: (documentId: string): SiteMention[] => mentions.get(documentId) ?? [],
  };
}

/** True for what the reader is sure of or a person confirmed, and nobody rejected. */
export function isTrusted({is_trusted}: SiteClaim | SiteMention): boolean {
  return is_trusted;
}

// A section also has what stands in its divisions, and the figures of a publisher.
function findShownSectors(
  {sectors, observations}: SiteData,
  rows: readonly {sector_id: string | null}[],
): SectorRow[] {
  const touched = new Set([...rows, ...observations].map(({sector_id}) => sector_id));
  const isTouched = ({sector_id}: SectorRow): boolean => touched.has(sector_id);
  return sectors.filter(
    (sector) =>
      isTouched(sector) ||
      (sector.kind === 'section' &&
        sectors.some((division) => division.section_id === sector.section_id && isTouched(division))),
  );
}

function findBy<Row>(rows: Row[], key: keyof Row): (id: string | null | undefined) => Row | undefined {
  const byKey = new Map<unknown, Row>(rows.map((row) => [row[key], row]));
  return (id) => byKey.get(id);
}

/** The clusters of a place that some text names. */
export function findNamedClusters(placeId: string, index: SiteIndex): ClusterView[] {
  return index.namedClusters.filter(({place_id}) => place_id === placeId);
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
