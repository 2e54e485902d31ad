import type {ResolveCluster} from '../../../src/entities/clusters.js';
import {applyCorrections} from './apply-corrections.js';
import {applyDocumentDates} from './apply-document-dates.js';
import {applyReviews} from './apply-reviews.js';
import {groupVoices} from './group-voices.js';
import {keepSoundRows} from './keep-sound-rows.js';
import {linkClusters} from './link-clusters.js';
import {addNameConflicts} from './add-name-conflicts.js';
import {addRelations} from './add-relations.js';
import {addVoices} from './add-voices.js';
import {markParts} from './mark-parts.js';
import {addSeries} from './add-series.js';
import type {TablesMade, Tables} from '../warehouse/tables.js';

/** What linking needs besides the rows. */
export interface LinkOptions {
  resolveCluster: ResolveCluster;
  /** The day on which texts without a day of reading are read. */
  today: string;
}

/** Connects what load left apart: dates with premises, voices, clusters, corrections, reviews, who speaks, parts, relations, series. */
export function link(tables: Tables, {resolveCluster, today}: LinkOptions): TablesMade {
  const sound = keepSoundRows(applyDocumentDates(tables), today);
  const voiced = groupVoices(sound.tables);
  const linked = linkClusters(voiced, resolveCluster);
  const corrected = applyCorrections(linked.tables);
  const reviewed = applyReviews(corrected.tables);
  return {
    tables: addNameConflicts(addSeries(addRelations(markParts(addVoices(reviewed.tables))))),
    problems: [sound, linked, corrected, reviewed].flatMap(({problems}) => problems),
  };
}
