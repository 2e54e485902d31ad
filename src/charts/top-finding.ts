import type {Language} from '../rows.js';
import {isolateInText} from '../words/isolate.js';
import {formatList} from '../words/list.js';
import {say} from '../words/say.js';

/** A thing with its number, and the number as the drawing writes it. */
export interface Ranked {
  name: string;
  value: number;
  written: string;
}

/** What numbers of like things find: which has most, and which come next; equal ones stand together and none before the other. */
export function findTop(rows: readonly Ranked[], what: string, language: Language): string {
  const sorted = [...rows].sort((one, other) => other.value - one.value);
  const first = sorted[0];
  if (!first) return what;
  const tied = sorted.filter(({value}) => value === first.value);
  if (tied.length > MOST_TIED)
    return say(language, 'finding.top-many', {what, n: tied.length, value: first.written});
  if (tied.length > 1) return sayTied(tied, what, language);
  const next = findNext(sorted.slice(1));
  const head = {what, one: isolateInText(first.name, language), value: first.written};
  if (next.length === 0) return say(language, 'finding.top', head);
  const ranked = next.map(({name, written}) =>
    say(language, 'finding.ranked', {name: isolateInText(name, language), value: written}),
  );
  return say(language, 'finding.top-next', {...head, next: formatList(ranked, language)});
}

const MOST_TIED = 3;

function sayTied(tied: readonly Ranked[], what: string, language: Language): string {
  const names = tied.map(({name}) => isolateInText(name, language));
  return say(language, 'finding.top-tied', {
    what,
    names: formatList(names, language),
    value: tied[0]!.written,
  });
}

// Two more, unless a tie goes on behind them: a name is not taken out of its equals by chance.
function findNext(rest: readonly Ranked[]): Ranked[] {
  const [second, third, fourth] = rest;
  if (!second || second.value === third?.value) {
    return second && third && third.value !== fourth?.value ? [second, third] : [];
  }
  return third && third.value !== fourth?.value ? [second, third] : [second];
}
