import {hashId} from '../../../src/io/hash.js';
import type {Row} from '../../../src/io/duckdb.js';
import type {Name, Names} from '../../../src/words/name.js';
import {relateMentions} from '../../../src/series/relate-mentions.js';
import {relateClaims} from '../../../src/series/relations.js';
import type {Relation} from '../../../src/series/relation.js';
import type {Tables} from '../warehouse/tables.js';
import {toVoicedClaims, toVoicedMentions} from './to-voiced.js';

/** Adds how statements relate to each other: repeats, one voice, conflicts. */
export function addRelations(tables: Tables): Tables {
  const names = toNames(tables);
  // what its text calls a part agrees with its whole
  const told = {...tables, 'core.claims': tables['core.claims']!.filter((row) => row.part_of_start === null)};
  const claims = relateClaims(toVoicedClaims(told), {names});
  const mentions = relateMentions(toVoicedMentions(tables), {names});
  return {
    ...tables,
    'core.relations': claims.map(toRow),
    'core.mention_relations': mentions.map((relation) => {
      const {claim_id, other_claim_id, ...row} = toRow(relation);
      return {...row, mention_id: claim_id!, other_mention_id: other_claim_id!};
    }),
  };
}

function toRow(relation: Relation): Row {
  const {kind, conflict_kind, claim_id, other_claim_id} = relation;
  return {relation_id: hashId('l', [kind, conflict_kind, claim_id, other_claim_id]), ...relation};
}

/** Names in both languages, for the sentences that rules write. */
export function toNames(tables: Tables): Names {
  const toTable = (table: string, key: string): Record<string, Name> =>
    Object.fromEntries(
      tables[table]!.map((row) => [String(row[key]), {fa: String(row.name_fa), en: String(row.name_en)}]),
    );
  return {
    measures: toTable('core.measures', 'measure_id'),
    concepts: toTable('core.concepts', 'concept_id'),
    places: toTable('core.places', 'place_id'),
    units: toTable('core.units', 'unit_id'),
    stages: toTable('core.stages', 'stage_id'),
  };
}
