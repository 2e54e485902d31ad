import type {Problem} from '../../src/io/problem.js';
import {applyCorrections} from './link/apply-corrections.js';
import {applyDocumentDates} from './link/apply-document-dates.js';
import {groupVoices} from './link/group-voices.js';
import {keepSoundRows} from './link/keep-sound-rows.js';
import {linkClusters} from './link/link-clusters.js';
import {addRelations} from './link/add-relations.js';
import {addSeries} from './link/add-series.js';
import type {Tables} from './tables.js';

/** Rows with what connects them, and what did not connect. */
export interface Linked {
  tables: Tables;
  problems: Problem[];
}

/** Connects what load left apart: dates with premises, voices, clusters, corrections, relations, series. */
export function link(tables: Tables): Linked {
  const steps = [
    keepSoundRows,
    applyDocumentDates,
    groupVoices,
    linkClusters,
    applyCorrections,
    addRelations,
    addSeries,
  ];
  return steps.reduce<Linked>(
    (linked, step) => {
      const {tables: next, problems} = step(linked.tables);
      return {tables: next, problems: [...linked.problems, ...problems]};
    },
    {tables, problems: []},
  );
}
