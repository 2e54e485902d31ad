import {rollups, sort, sum} from 'd3-array';
import {toStageRank, toStageStep} from '../../../src/charts/stages.js';
import type {Language, ProvinceSectorView} from '../../../src/rows.js';
import {toInnerName, toName} from '../../../src/words/name.js';
import {NAMES} from '../../../src/words/names.js';
import type {PhraseKey} from '../../../src/words/phrases.js';
import {html, type Html} from '../text/html.js';
import {renderList} from '../text/list.js';
import {sayText} from '../text/say.js';

/** Named clusters at a stage; null where texts give only the name. */
type Staged = Pick<ProvinceSectorView, 'stage_id' | 'clusters'>;

/** Named clusters by the stage last stated of them, the furthest first and those of which only the name is given last. */
export function sumStages(rows: readonly Staged[]): Staged[] {
  const summed = rollups(
    rows,
    (own) => sum(own, ({clusters}) => clusters),
    ({stage_id}) => stage_id,
  ).map(([stage_id, clusters]) => ({stage_id, clusters}));
  return sort(summed, (row) => (row.stage_id === null ? 1 : -toStageRank(row)));
}

/** A square for each named cluster, the darker the further its stage. */
export function renderSquares(rows: readonly Staged[]): Html {
  return html`${rows.flatMap(({stage_id, clusters}) =>
    Array.from({length: clusters}, () => renderSquare(stage_id)),
  )}`;
}

/** The square of a stage. */
export function renderSquare(stage_id: string | null): Html {
  return html`<i class="step s${toStageStep(stage_id)}"></i>`;
}

/** Stages in words, each with its number where there are several: “3 developed, 1 named only”. */
export function renderStageCounts(rows: readonly Staged[], language: Language): Html {
  const told = rows.map(({stage_id, clusters}) => {
    const stage = formatStage(stage_id, language);
    return rows.length > 1 ? sayText(language, 'matrix.stage', {n: clusters, stage}) : stage;
  });
  return renderList(language, told);
}

/** The two letters of a stage, which a key beside the table spells out: shades alone do not tell neighbours apart. */
export function formatStageCode(stage_id: string | null, language: Language): string {
  return sayText(language, `matrix.short.${stage_id ?? 'none'}` as PhraseKey);
}

/** The name of a stage within a sentence. */
export function formatStage(stage_id: string | null, language: Language): string {
  return stage_id === null
    ? sayText(language, 'matrix.named-only')
    : toInnerName(toName(NAMES.stages, stage_id))[language];
}
