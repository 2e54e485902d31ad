import {group} from 'd3-array';
import {findDatedInterval} from '../../../src/series/interval.js';
import type {ClusterNameView, ClusterView, Language} from '../../../src/rows.js';
import {inBoth, pickName} from '../../../src/words/language.js';
import type {PhraseKey} from '../../../src/words/phrases.js';
import {formatUnitName} from '../../../src/words/unit.js';
import {citePage, renderCitation} from '../claims/citation.js';
import {
  renderSpeaker,
  renderStatement,
  renderTime,
  renderValidTime,
  renderValue,
} from '../claims/claim-parts.js';
import {compareNewest} from '../claims/sort-statements.js';
import {renderClusterTable, renderStage, renderStageLink, renderTown} from '../clusters/cluster-table.js';
import type {SiteClaim, SiteMention} from '../data/read-site-data.js';
import {sortByName, type SiteIndex} from '../data/site-index.js';
import type {PageParts} from '../figures/charts.js';
import {renderCounted} from '../text/counted.js';
import {renderEmpty} from '../text/empty.js';
import {renderFacts} from '../text/facts.js';
import {renderForeign} from '../text/foreign.js';
import {html, type Content, type Html} from '../text/html.js';
import {renderCluster, renderDocument, renderPlace, renderSector, toStatementAddress} from '../text/links.js';
import {joinHtml, renderList} from '../text/list.js';
import {createPage, toAddress, type Page} from '../text/page.js';
import {say, sayText} from '../text/say.js';

/** The clusters: an index, and for each a biography in which every entry has its sentence. */
export async function createClusterPages({index, charts, language}: PageParts): Promise<Page[]> {
  const clusters = sortByName(index.clusters, language);
  const names = group(index.clusterNames, (name) => name.cluster_id);
  const pages = clusters.map((cluster) => {
    const own = names.get(cluster.cluster_id) ?? [];
    return createClusterPage(cluster, {names: own, index, charts, language});
  });
  return [createClusterIndex(index, language), ...(await Promise.all(pages))];
}

function createClusterIndex(index: SiteIndex, language: Language): Page {
  const clusters = sortByName(index.namedClusters, language);
  const unnamed = sortByName(index.clusters, language).filter((cluster) => !clusters.includes(cluster));
  const title = sayText(language, 'clusters.title');
  const provinces = new Set(clusters.map(({place_id}) => place_id).filter((id) => id !== 'IR')).size;
  const lead = say(language, 'clusters.lead', {
    n: renderCounted('clusters.named', clusters.length, language),
    provinces: renderCounted('clusters.provinces', provinces, language),
  });
  const body = html`${renderClusterTable(clusters, {language, index, caption: sayText(language, 'clusters.caption')})}
${
  unnamed.length > 0 &&
  html`<section id="unnamed"><h2>${say(language, 'clusters.unnamed')}</h2>
<p class="prose">${renderList(
    language,
    unnamed.map((cluster) => renderCluster(cluster, language)),
  )}</p></section>`
}`;
  return createPage({language, path: 'clusters/', title, lead, body, kind: 'index'});
}

async function createClusterPage(
  cluster: ClusterView,
  {names, index, charts, language}: PageParts & {names: ClusterNameView[]},
): Promise<Page> {
  const title = pickName(cluster, language);
  const path = `clusters/${cluster.cluster_id}/`;
  const mentions = index.mentionsOf(cluster.cluster_id);
  const claims = index.claims.filter((claim) => claim.cluster_id === cluster.cluster_id);
  const lead = renderLead(cluster, mentions, index, language);
  const entries = [...mentions, ...claims].sort(compareNewest);
  const body = html`${renderFacts(language, toFacts(cluster, names, index, language))}
${mentions.length > 0 && (await charts.biography(mentions, {language, path, by: 'stage', tableId: 'story', level: 2}))}
<section id="story"><h2>${say(language, 'cluster.story')}</h2>
${entries.length > 0 ? html`<ol class="story">${entries.map((row) => renderEntry(row, index, language))}</ol>` : renderEmpty(language, 'empty.cluster', {name: title})}</section>
${renderCitation(citePage({path, titles: inBoth((tongue) => pickName(cluster, tongue)), claims: [...claims, ...mentions]}), language)}`;
  return createPage({
    language,
    path,
    title: sayText(language, 'cluster.title', {name: title}),
    lead,
    trail: [{path: 'clusters/', title: sayText(language, 'clusters.title')}],
    body,
    keywords: [cluster.name_fa, cluster.name_en, cluster.town_fa, ...names.map(({name}) => name)]
      .filter(Boolean)
      .join(' '),
    kind: 'cluster',
  });
}

function renderLead(
  cluster: ClusterView,
  mentions: SiteMention[],
  index: SiteIndex,
  language: Language,
): Html {
  const place = index.findPlace(cluster.place_id);
  const where = place ? pickName(place, language) : '';
  const values = {
    name: pickName(cluster, language),
    where,
    n: mentions.length,
    documents: new Set(mentions.map((row) => row.document_id)).size,
  };
  const last = mentions
    .filter(({stage_id, modality}) => stage_id === cluster.last_stage_id && modality === 'fact')
    .sort(compareNewest)
    .find(findDatedInterval);
  if (mentions.length === 0) return say(language, 'cluster.lead-unnamed', values);
  if (!last) return say(language, 'cluster.lead-plain', values);
  return say(language, 'cluster.lead', {
    ...values,
    stage: renderStageLink(last, language, index),
    when: renderValidTime(last, language),
  });
}

function toFacts(
  cluster: ClusterView,
  names: ClusterNameView[],
  index: SiteIndex,
  language: Language,
): [PhraseKey, Content][] {
  const twin = index.findCluster(cluster.perhaps_same_as);
  const written = names.filter(({is_met}) => is_met).map((name) => renderWrittenName(name, language));
  const ours = names.filter(({is_met}) => !is_met).map(({name}) => renderForeign(name!, language));
  return [
    ['province', renderPlace(cluster.place_id, language, index)],
    ['cluster.town', renderTown(cluster, language, index)],
    ['sector', renderSector(cluster.sector_id, language, index)],
    ['cluster.names', written.length > 0 && joinHtml(written, ' · ')],
    ['cluster.own-names', ours.length > 0 && joinHtml(ours, ' · ')],
    ['cluster.perhaps', twin && renderCluster(twin, language)],
  ];
}

/** A name as texts write it, linked to the earliest of them, with how many they are. */
function renderWrittenName({name, document_id, documents}: ClusterNameView, language: Language): Html {
  const address = toAddress(language, `documents/${document_id}/`);
  return html`<a href="${address}">${renderForeign(name!, language)}</a>${documents > 1 && html` (${say(language, 'cluster.in-texts', {n: documents})})`}`;
}

function renderEntry(row: SiteMention | SiteClaim, index: SiteIndex, language: Language): Html {
  const classes = [row.grade === 'brief' ? '' : 'is-original', row.modality === 'fact' ? '' : 'is-plan']
    .filter(Boolean)
    .join(' ');
  const what =
    'mention_id' in row
      ? html`<a href="${toStatementAddress(row, language)}"><strong>${renderStage(row, language, index)}</strong></a>`
      : renderNumber(row, index, language);
  return html`<li${classes && html` class="${classes}"`}>${renderTime(row.valid_from, row.valid_to, language)}
<p>${what}</p>
<blockquote>${renderStatement(row, language, index)}</blockquote>
<div class="small">${renderSpeaker(row, language, index)} · ${renderDocument(index.findDocument(row.document_id), language, index)}</div></li>
`;
}

function renderNumber(claim: SiteClaim, index: SiteIndex, language: Language): Html {
  const [measure, unit] = [index.findTerm('measures', claim.measure_id), index.findTerm('units', claim.unit)];
  const name = claim.measure_id === 'other' ? undefined : measure;
  return html`${name && html`${pickName(name, language)}: `}<strong>${renderValue(claim, language)}</strong>${unit && claim.unit !== 'percent' && ` ${formatUnitName(pickName(unit, language), claim.high ?? claim.value, language)}`}`;
}
