import {rollups} from 'd3-array';
import {scoreFields} from '../../../src/reader/score.js';
import {scoreLines, toShare, type ScoredText} from './score-texts.js';

/** A rule, a choice or a judgement: how often it fires, and how many of its lines are right. */
export interface RuleScore {
  kind: 'claim' | 'stage' | 'choice' | 'reason';
  rule: string;
  fires: number;
  right: number;
  precision: number | null;
}

/** Scores every rule by the lines that it made, the choice of a place, and the reasons for being unsure, the most frequent first. */
export function scoreRules(texts: readonly ScoredText[]): RuleScore[] {
  const {claims, stages} = scoreLines(texts);
  const wrong: ReadonlySet<unknown> = new Set([...claims.wrong, ...stages.wrong]);
  const lines = texts.flatMap((one) => [...one.claims, ...one.stages]);
  const made = lines.map((line) => ({kind: line.type, rule: line.rule, isRight: !wrong.has(line)}));
  const unsure = lines.flatMap((line) =>
    line.certainty_reasons.map((rule) => ({
      kind: 'reason' as const,
      rule: `${line.type}: ${rule}`,
      isRight: !wrong.has(line),
    })),
  );
  const [place] = scoreFields(
    texts.flatMap(({labels}) => labels.claims),
    texts.flatMap((one) => one.claims),
  );
  const {agreed, compared} = place!;
  const choice: RuleScore = {
    kind: 'choice',
    rule: 'place',
    fires: compared,
    right: agreed,
    precision: toShare(agreed, compared),
  };
  return [choice, ...toScores(made), ...toScores(unsure)];
}

type Fired = Pick<RuleScore, 'kind' | 'rule'> & {isRight: boolean};

function toScores(fired: readonly Fired[]): RuleScore[] {
  const rows = rollups(
    fired,
    (some) => {
      const right = some.filter(({isRight}) => isRight).length;
      return {
        kind: some[0]!.kind,
        rule: some[0]!.rule,
        fires: some.length,
        right,
        precision: toShare(right, some.length),
      };
    },
    ({kind, rule}) => `${kind} ${rule}`,
  );
  return rows.map(([, row]) => row).sort((a, b) => b.fires - a.fires || (a.rule < b.rule ? -1 : 1));
}
