import {scoreLines, type ScoredText} from './score-texts.js';

/** A line for every label that was missed (-) and every line that is wrong (+). */
export function formatMisses(texts: readonly ScoredText[]): string {
  const {claims, stages} = scoreLines(texts);
  const line = (sign: string) => (one: unknown) => `${sign} ${JSON.stringify(one)}\n`;
  return [
    ...claims.missed.map(line('-')),
    ...claims.wrong.map(line('+')),
    ...stages.missed.map(line('-')),
    ...stages.wrong.map(line('+')),
  ].join('');
}
