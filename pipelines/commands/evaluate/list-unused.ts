import type {ReferenceRow, Vocabulary} from '../../../src/entities/reference-tables.js';
import {conjugate} from '../../../src/reader/grammar/conjugate.js';
import type {TextReading} from '../../../src/reader/reading/reading.js';
import {tokenise} from '../../../src/text/tokenise.js';

/** A row of the grammar that no text uses. */
export interface UnusedRow {
  file: string;
  word: string;
  kind: string;
  /** Why it stays all the same, as the table says; empty where it says nothing. */
  reason: string;
}

/** Lists the rows of words in `data/grammar` that annotate nothing in any of the texts. */
export function listUnused(
  {predicates, verbs, markers, terms}: Vocabulary,
  readings: readonly TextReading[],
): UnusedRow[] {
  const kinds = new Set([...predicates.map(({part}) => part), ...terms.map(({kind}) => kind), 'marker']);
  const used = new Set(
    [...kinds].flatMap((kind) =>
      readings.flatMap(({of}) => of(kind).map(({name, means}) => toKey(kind, means, name!))),
    ),
  );
  const forms = new Set(VERBS.flatMap((kind) => readings.flatMap((reading) => listForms(reading, kind))));
  const words = [
    ...predicates.map(({part, ...row}) => ({file: 'predicates.csv', kind: part, ...row})),
    ...markers.map(({kind, ...row}) => ({file: 'markers.csv', kind: 'marker', means: kind, ...row})),
    ...terms.map((row) => ({file: 'terms.csv', ...row})),
  ];
  return [
    ...words
      .filter(({word, kind, means}) => !used.has(toKey(kind, means, word)))
      .map(({file, word, kind, reason}) => ({file, word, kind, reason})),
    ...verbs
      .filter((row) => !isConjugated(row, forms))
      .map(({verb, role, reason}) => ({file: 'verbs.csv', word: verb, kind: role, reason})),
  ];
}

const VERBS = ['verb', 'participle', 'infinitive'];

function toKey(...parts: string[]): string {
  return parts.join(' | ');
}

/** The forms of verbs that a text uses, as one word. */
function listForms({tokens, of}: TextReading, kind: string): string[] {
  return of(kind).map(({from, to, name, means}) =>
    toKey(
      name!,
      means,
      tokens
        .slice(from, to)
        .map(({text}) => text)
        .join(''),
    ),
  );
}

function isConjugated(row: ReferenceRow<'verbs'>, forms: ReadonlySet<string>): boolean {
  return conjugate(row).some(([form]) =>
    forms.has(
      toKey(
        row.role,
        row.means,
        tokenise(form)
          .map(({text}) => text)
          .join(''),
      ),
    ),
  );
}
