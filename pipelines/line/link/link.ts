import type {ResolveCluster} from '../../../src/entities/clusters.js';
import {applyCorrections, type Corrected, type Correcting} from './apply-corrections.js';
import {applyDocumentDates} from './apply-document-dates.js';
import {applyReviews} from './apply-reviews.js';
import {groupVoices} from './group-voices.js';
import {createJudge, KEYS, keepSoundRows} from './keep-sound-rows.js';
import {linkClusters} from './link-clusters.js';
import {addNameConflicts} from './add-name-conflicts.js';
import {addRelations} from './add-relations.js';
import {addVoices} from './add-voices.js';
import {markParts} from './mark-parts.js';
import {addSeries} from './add-series.js';
import type {Row} from '../../../src/io/duckdb.js';
import type {Tables} from '../warehouse/tables.js';

/** What linking needs besides the rows. */
export interface LinkOptions {
  resolveCluster: ResolveCluster;
  /** The day on which texts without a day of reading are read. */
  today: string;
  /** The types of columns, which corrections are cast to. */
  types: Correcting['types'];
}

/** Connects what load left apart: dates with premises, voices, clusters, corrections, reviews, who speaks, parts, relations, series. */
export function link(tables: Tables, {resolveCluster, today, types}: LinkOptions): Corrected {
  const sound = keepSoundRows(applyDocumentDates(tables), today);
  const voiced = groupVoices(sound.tables);
  const linked = linkClusters(voiced, resolveCluster);
  const judge = createJudge(linked.tables, today);
  const findFault = (table: string, row: Row) => (table in KEYS ? judge(row)?.cause : undefined);
  const corrected = applyCorrections(linked.tables, {types, findFault});
  const reviewed = applyReviews(corrected.tables);
  return {
    tables: addNameConflicts(addSeries(addRelations(markParts(addVoices(reviewed.tables))))),
    faults: corrected.faults,
    problems: [sound, linked, corrected, reviewed].flatMap(({problems}) => problems),
  };
}
