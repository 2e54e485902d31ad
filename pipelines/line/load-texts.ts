import {FIRST_DAY} from '../../src/dates/time-bounds.js';
import {parseTime} from '../../src/dates/intervals.js';
import {toProblem, type Problem} from '../../src/io/problem.js';
import {load, toDayRead, type ReadDocument} from './load.js';
import type {Tables, TablesMade} from './warehouse/tables.js';

/**
 * Loads each text by itself. One that cannot be loaded, or that was published before 1200 or after the day on which it was read, is
 * named and left out; the others go on. What has no day of reading is read `today`.
 */
export function loadTexts(read: readonly ReadDocument[], today: string): TablesMade {
  const problems: Problem[] = [];
  const tables: Tables = load([]);
  for (const one of read) {
    const {file} = one.document;
    problems.push(...findDoubts(one));
    const cause = findMisdated(one, today);
    if (cause) problems.push(toProblem(file, cause));
    if (cause) continue;
    try {
      for (const [name, rows] of Object.entries(load([one]))) tables[name]!.push(...rows);
    } catch (error) {
      problems.push(toProblem(file, `not loaded: ${(error as Error).message}`));
    }
  }
  return {tables, problems};
}

/** A publication that cannot be read is none, and said. */
function findDoubts({document: {published, file}}: ReadDocument): Problem[] {
  if (!published || parseTime(published)) return [];
  return [toProblem(file, `unreadable published: ${published}; read as undated`, 'warning')];
}

function findMisdated({document, extraction}: ReadDocument, today: string): string | undefined {
  const {published_from} = extraction.document;
  const fetched = toDayRead(document) ?? today;
  if (published_from === null) return undefined;
  if (published_from > fetched) return `published after it was read: ${published_from}; read: ${fetched}`;
  return published_from < FIRST_DAY ? `published before the year 1200: ${published_from}` : undefined;
}
