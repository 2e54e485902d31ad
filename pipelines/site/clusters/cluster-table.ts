import type {ClusterRow, Language} from '../../../src/rows.js';
import {pickName} from '../../../src/words/language.js';
import {NAMES} from '../../../src/words/names.js';
import {renderSaidTime} from '../claims/claim-parts.js';
import type {SiteMention} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderNone} from '../text/empty.js';
import {renderForeign} from '../text/foreign.js';
import {html, type Content, type Html} from '../text/html.js';
import {renderCluster, renderPlace, renderSector, toMentionAddress} from '../text/links.js';
import {renderList} from '../text/list.js';
import {sayText} from '../text/say.js';
import {renderTable, type TableColumn} from '../text/table.js';

interface ClusterTableOptions {
  language: Language;
  index: SiteIndex;
  caption: string;
  without?: ('place' | 'sector')[];
}

/** Clusters as rows, with the stages that texts give them, latest first. */
export function renderClusterTable(clusters: readonly ClusterRow[], options: ClusterTableOptions): Html {
  const {language, index, caption, without = []} = options;
  const columns: Record<string, TableColumn<ClusterRow>> = {
    name: {head: sayText(language, 'cluster'), cell: (cluster) => renderCluster(cluster, language)},
    place: {
      head: sayText(language, 'province'),
      cell: (cluster) => renderPlace(cluster.place_id, language, index),
    },
    sector: {
      head: sayText(language, 'sector'),
      cell: (cluster) => renderSector(cluster.sector_id, language, index),
    },
    stage: {
      head: sayText(language, 'cluster.stage'),
      kind: 'words',
      cell: (cluster) => renderStages(cluster, language, index),
    },
    said: {
      head: sayText(language, 'cluster.last-said'),
      kind: 'when',
      sort: (cluster) => findLast(cluster, index)?.said_to ?? '',
      cell: (cluster) => renderLast(findLast(cluster, index), language),
    },
  };
  const shown = Object.entries(columns).filter(([name]) => !(without as string[]).includes(name));
  return renderTable(
    clusters,
    shown.map(([, column]) => column),
    {language, caption},
  );
}

/** The stage or award of a mention in words: a plan is said to be one. */
export function renderStage(mention: SiteMention, language: Language, index: SiteIndex): Html {
  const stage = index.findTerm('stages', mention.stage_id);
  const name = stage ? pickName(stage, language) : sayText(language, 'stage.none');
  return mention.modality === 'fact'
    ? html`${name}`
    : html`${name} (${NAMES.modalities[mention.modality][language]})`;
}

function renderStages(cluster: ClusterRow, language: Language, index: SiteIndex): Html {
  const latestFirst = [...index.mentionsOf(cluster.cluster_id)].sort((one, other) =>
    (other.said_to ?? '').localeCompare(one.said_to ?? ''),
  );
  const seen = new Set<string>();
  const distinct = latestFirst.filter(({stage_id, modality}) => {
    const key = `${stage_id} ${modality}`;
    return !seen.has(key) && seen.add(key);
  });
  if (distinct.length === 0) return renderNone(language);
  return renderList(
    distinct.map(
      (mention) =>
        html`<a href="${toMentionAddress(mention, language)}">${renderStage(mention, language, index)}</a>`,
    ),
    language,
  );
}

function findLast(cluster: ClusterRow, index: SiteIndex): SiteMention | undefined {
  return [...index.mentionsOf(cluster.cluster_id)]
    .sort((one, other) => (one.said_to ?? '').localeCompare(other.said_to ?? ''))
    .at(-1);
}

function renderLast(mention: SiteMention | undefined, language: Language): Content {
  return mention && renderSaidTime(mention, language);
}

/** The town of a cluster as written, which is known in Persian alone. */
export function renderTown(cluster: ClusterRow, language: Language): Content {
  return cluster.town_fa && renderForeign(cluster.town_fa, language);
}
