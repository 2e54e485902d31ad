import type {Succession} from '../../src/identity/follow-published.js';
import {expectNone, toProblem, type Problem} from '../../src/io/problem.js';
import type {ReferenceRow} from '../../src/entities/reference-tables.js';
import {findUnexpected} from './expectations.js';
import type {Corrected} from './link/apply-corrections.js';
import {keepTexts} from './link/keep-texts.js';
import {stepOver} from './link/step-over.js';
import type {Tables, TablesMade} from './warehouse/tables.js';

/** All rows of a run, and how to make them without some texts. */
export interface BuiltTables extends TablesMade {
  /** What became of the ids that were published. */
  published: Succession;
  /** Makes them anew without texts that turned out to be at fault, each with why; throws where too many are. */
  leaveOut(faults: ReadonlyMap<string, string>): BuiltTables;
}

export interface Unfinished {
  loaded: Tables;
  link: (tables: Tables) => Corrected;
  /** Follows the ids that were published to the tables as they are linked. */
  follow: (tables: Tables) => Succession;
  /** Problems of texts that were refused already. */
  refusals: Problem[];
  problems: Problem[];
  expectations: ReferenceRow<'expectations'>[];
  hasBriefs: boolean;
  report: (stage: 'link', text: string) => void;
}

/**
 * Links what was loaded, text by text that it stumbles over without it, and compares what comes out with the table of expectations;
 * throws where that, or a correction, does not hold.
 */
export function finishTables(unfinished: Unfinished): BuiltTables {
  const {loaded, link, follow, refusals, problems, expectations, hasBriefs, report} = unfinished;
  const texts = loaded['core.documents']!.map((row) => String(row.document_id));
  const {result: linked, stumbles} = stepOver(texts, (left) => {
    const kept = new Set<unknown>(left);
    return link(keepTexts(loaded, (id) => kept.has(id)));
  });
  const refused = [...refusals, ...[...stumbles].map(([id, cause]) => toProblem(id, `not linked: ${cause}`))];
  expectNone(linked.faults);
  const {tables} = linked;
  expectExpected(findUnexpected(expectations, {tables, refused: countTexts(refused), hasBriefs}), refused);
  report('link', `${tables['core.series']!.length} series, ${tables['core.relations']!.length} relations`);
  const published = follow(tables);
  return {
    tables: {...tables, 'core.published': published.rows.map((row) => ({...row}))},
    published,
    problems: [...problems, ...refused, ...linked.problems],
    leaveOut: (faults) =>
      finishTables({
        ...unfinished,
        loaded: keepTexts(loaded, (id) => !faults.has(String(id)) && !stumbles.has(String(id))),
        refusals: [...refused, ...[...faults].map(([id, cause]) => toProblem(id, `left out: ${cause}`))],
      }),
  };
}

function countTexts(refused: readonly Problem[]): number {
  return new Set(refused.flatMap(({file, severity}) => (severity === 'error' ? file : []))).size;
}

/** So many refused texts are named where they stop the run; more would hide why it stopped. */
const SHOWN = 50;

function expectExpected(unexpected: readonly Problem[], refused: readonly Problem[]): void {
  if (unexpected.length === 0) return;
  const errors = refused.filter(({severity}) => severity === 'error');
  const rest =
    errors.length > SHOWN ? [toProblem('texts', `${errors.length - SHOWN} more were refused`)] : [];
  expectNone([...unexpected, ...errors.slice(0, SHOWN), ...rest]);
}
