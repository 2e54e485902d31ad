import {descending, group, sort} from 'd3-array';
import type {ClusterView, Language} from '../../../src/rows.js';
import {pickName} from '../../../src/words/language.js';
import {NAMES} from '../../../src/words/names.js';
import {renderTime} from '../claims/claim-parts.js';
import type {SiteMention} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderNone} from '../text/empty.js';
import {html, type Content, type Html} from '../text/html.js';
import {renderCluster, renderPlace, renderSector, toStatementAddress} from '../text/links.js';
import {renderNames} from '../text/names.js';
import {renderList} from '../text/list.js';
import {sayText} from '../text/say.js';
import {renderTable, type TableColumn, toColumn} from '../text/table.js';

interface ClusterTableOptions {
  language: Language;
  index: SiteIndex;
  caption: string;
  /** The column that all rows share and the caption says already. */
  without?: 'province' | 'sector';
}

/** Clusters as rows, those last told of first, with the stages that texts give them, latest first. */
export function renderClusterTable(clusters: readonly ClusterView[], options: ClusterTableOptions): Html {
  const {language, index, caption, without} = options;
  const lastDay = (cluster: ClusterView): string => findLast(cluster, index)?.said_to ?? '';
  const columns: TableColumn<ClusterView>[] = [
    toColumn('cluster', (cluster) => renderCluster(cluster, language)),
    toColumn('province', ({place_id}) => renderPlace(place_id, language, index)),
    toColumn('sector', ({sector_id}) => renderSector(sector_id, language, index)),
    toColumn('cluster.stage', (cluster) => renderStages(cluster, language, index), 'words'),
    toColumn('cluster.last-said', (cluster) => renderLast(cluster, index, language), 'when', lastDay),
  ];
  const shown = columns.filter(({head}) => head !== without);
  // the whole index is for looking up a name
  const rows = without
    ? [...clusters].sort((one, other) => descending(lastDay(one), lastDay(other)))
    : clusters;
  return renderTable(rows, shown, {language, caption});
}

/** The stage or award of a mention in words: a plan is said to be one. */
export function renderStage(mention: SiteMention, language: Language, index: SiteIndex): Html {
  const stage = index.findTerm('stages', mention.stage_id);
  const name = stage ? pickName(stage, language) : sayText(language, 'stage.none');
  return mention.modality === 'fact'
    ? html`${name}`
    : html`${name} (${NAMES.modalities[mention.modality][language]})`;
}

/** The same, linked to the sentence that says it. */
export function renderStageLink(mention: SiteMention, language: Language, index: SiteIndex): Html {
  return html`<a href="${toStatementAddress(mention, language)}">${renderStage(mention, language, index)}</a>`;
}

function renderStages(cluster: ClusterView, language: Language, index: SiteIndex): Html {
  const latestFirst = [...index.mentionsOf(cluster.cluster_id)].sort((one, other) =>
    (other.said_to ?? '').localeCompare(one.said_to ?? ''),
  );
  if (latestFirst.length === 0) return renderNone(language);
  const distinct = group(latestFirst, ({stage_id, modality}) => `${stage_id} ${modality}`);
  const links = [...distinct.values()].map(([mention]) => renderStageLink(mention!, language, index));
  return renderList(language, links);
}

function findLast({cluster_id}: ClusterView, index: SiteIndex): SiteMention | undefined {
  return sort(index.mentionsOf(cluster_id), ({said_to}) => said_to ?? '').at(-1);
}

function renderLast(cluster: ClusterView, index: SiteIndex, language: Language): Content {
  const mention = findLast(cluster, index);
  return mention && renderTime(mention.said_from, mention.said_to, language);
}

/** The towns of a cluster. */
export function renderTown({town_fa}: ClusterView, language: Language, index: SiteIndex): Content {
  return (
    town_fa &&
    renderNames(
      town_fa.split('|').map((town) => index.showName(town, language)),
      language,
    )
  );
}
