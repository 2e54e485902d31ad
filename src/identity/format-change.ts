import {LAST_SAID, type LastSaid, type PublishedStatement} from './published-statement.js';

/** What is otherwise in a successor: `value: 423 → 424`, and where all that is said is the same, `sentence: «…» → «…»`. */
export function formatChange(old: PublishedStatement, one: PublishedStatement): string {
  const changes = [...listChanges(['document_id'], old, one), ...listChanges(LAST_SAID, old, one)];
  if (changes.length > 0) return changes.join('; ');
  const [before, now] = trimSame(old.sentence.split(' '), one.sentence.split(' '));
  return `sentence: «${before}» → «${now}»`;
}

/** The reason of a row whose successor says something else now; what a reason tells besides, such as another modality, stays. */
export function reformatChange(old: PublishedStatement, said: LastSaid): string {
  const names = new Set<string>(LAST_SAID.map(toName));
  const others = old.reason.split('; ').filter((part) => part && !names.has(part.split(': ')[0]!));
  return [...listChanges(LAST_SAID, old, said), ...others].join('; ');
}

function listChanges<Column extends string>(
  columns: readonly Column[],
  old: Readonly<Record<Column, string>>,
  one: Readonly<Record<Column, string>>,
): string[] {
  return columns
    .filter((column) => old[column] !== one[column])
    .map((column) => `${toName(column)}: ${old[column] || 'none'} → ${one[column] || 'none'}`);
}

function toName(column: string): string {
  return column === 'document_id' ? 'document' : column.replace(/^last_/, '');
}

/** Leaves of two sentences the words that differ, with one before and one behind. */
function trimSame(old: string[], now: string[]): [string, string] {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const cut = (words: string[]) => {
    const [from, to] = [Math.max(0, start - 1), Math.min(words.length, words.length - end + 1)];
    return `${from > 0 ? '…' : ''}${words.slice(from, to).join(' ')}${to < words.length ? '…' : ''}`;
  };
  return [cut(old), cut(now)];
}
