import type {ResolveCluster} from '../../../src/entities/clusters.js';
import {applyCorrections} from './apply-corrections.js';
import {applyDocumentDates} from './apply-document-dates.js';
import {groupVoices} from './group-voices.js';
import {keepSoundRows} from './keep-sound-rows.js';
import {linkClusters} from './link-clusters.js';
import {addRelations} from './add-relations.js';
import {addSeries} from './add-series.js';
import type {TablesMade, Tables} from '../warehouse/tables.js';

/** Connects what load left apart: dates with premises, voices, clusters, corrections, relations, series. */
export function link(tables: Tables, resolveCluster: ResolveCluster): TablesMade {
  const steps = [
    keepSoundRows,
    applyDocumentDates,
    groupVoices,
    (before: Tables) => linkClusters(before, resolveCluster),
    applyCorrections,
    addRelations,
    addSeries,
  ];
  return steps.reduce<TablesMade>(
    (linked, step) => {
      const {tables: next, problems} = step(linked.tables);
      return {tables: next, problems: [...linked.problems, ...problems]};
    },
    {tables, problems: []},
  );
}
