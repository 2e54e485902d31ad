import {readContext, withWeights, type ExtractContext} from '../../../src/reader/read-context.js';
import {readStatements, type Judged} from '../../../src/extract.js';
import type {ChoiceName, Vocabulary} from '../../../src/entities/reference-tables.js';
import {PRACTICE} from '../../../src/io/gold-corpora.js';
import {THRESHOLD, toProbability, UNKNOWN} from '../../../src/reader/certainty.js';
import type {Weights} from '../../../src/reader/choices/choose.js';
import {fitWeights, type Example} from '../../../src/reader/choices/fit-weights.js';
import {scoreClaims, scoreStages} from '../../../src/reader/score.js';
import {CHOICES} from './choices.js';
import {pickThreshold, type Guess} from './pick-threshold.js';
import type {LabelledText} from './labelled-text.js';

/** A labelled text with the layers that no weight has touched yet. */
export interface ReadText extends LabelledText {
  context: ExtractContext;
}

/** Weights of every choice. */
export type AllWeights = ReadonlyMap<ChoiceName, Weights>;

/** Weights that were fitted on all texts that may be fitted on, and for each fold those that were fitted without it. */
export interface Fitted {
  all: AllWeights;
  without: ReadonlyMap<number, AllWeights>;
}

/** Reads the layers of each text, once for all weights. */
export function readContexts(texts: readonly LabelledText[], vocabulary: Vocabulary): ReadText[] {
  return texts.map((one) => ({...one, context: readContext(one.text, vocabulary)}));
}

/** Reads the statements of a text by some weights. */
export function readBy({context}: ReadText, weights: AllWeights) {
  return readStatements(withWeights(context, (choice) => weights.get(choice) ?? NONE));
}

const NONE: Weights = new Map();

/**
 * Fits the weights of every choice on the texts of the set `fit`, as a whole and without each fold. What judges statements is
 * fitted on statements that were read by weights fitted without their fold, since those of its own would be right too often;
 * its thresholds are picked on probabilities that come from the other folds. Texts for practice teach judges alone, and pick no
 * threshold.
 */
export function fitAll(texts: readonly ReadText[]): Fitted {
  const fitted = texts.filter(({set}) => set === 'fit');
  const folds = [...new Set(texts.map(({fold}) => fold))].sort((a, b) => a - b);
  const made = CHOICES.map(({name, listExamples}) => {
    const examples = fitted.filter(isMeasured).map((text) => ({
      fold: text.fold,
      examples: listExamples(text.context, text.labels),
    }));
    return {name, ...fitFolds(examples, folds)};
  });
  const toChosen = (fold: number) => new Map(made.map(({name, without}) => [name, without.get(fold)!]));
  const chosen = new Map(folds.map((fold) => [fold, toChosen(fold)]));
  const judged = JUDGES.map(({name, share, listGuesses}) => {
    const guesses = fitted.map((text) => ({
      fold: text.fold,
      measures: isMeasured(text),
      guesses: listGuesses(text, chosen.get(text.fold)!),
    }));
    return {name, ...fitJudge(guesses, folds, share)};
  });
  const gather = (
    pick: (one: {all: Weights; without: ReadonlyMap<number, Weights>}) => Weights,
  ): AllWeights => new Map([...made, ...judged].map((one) => [one.name, pick(one)]));
  return {
    all: gather(({all}) => all),
    without: new Map(folds.map((fold) => [fold, gather(({without}) => without.get(fold)!)])),
  };
}

/** A text for practice is short and names its place in its one sentence, unlike news: it teaches the judges alone. */
function isMeasured({corpus}: ReadText): boolean {
  return corpus !== PRACTICE;
}

// Judges have many features, each of few statements, so they are pulled harder towards zero.
const JUDGE_DECAY = 2;

/** What judges statements: how many of those called sure are to be right, and which statements a text gives. */
interface Judge {
  name: ChoiceName;
  share: number;
  listGuesses(text: ReadText, weights: AllWeights): Omit<Guess, 'probability'>[];
}

// A judge of stages knows few signs: asked for more than 0.9, it would call a third of them sure and leave pages bare.
// The lowest of many thresholds flatters itself, so a judge of claims aims above the 0.97 that is asked of it.
const JUDGES: readonly Judge[] = [
  {
    name: 'claim-certainty',
    share: 0.98,
    listGuesses: (text, weights) => {
      const {claims} = readBy(text, weights);
      return toGuesses(
        claims,
        scoreClaims(
          text.labels.claims,
          claims.map(({line}) => line),
        ).wrong,
      );
    },
  },
  {
    name: 'mention-certainty',
    share: 0.9,
    listGuesses: (text, weights) => {
      const {stages} = readBy(text, weights);
      return toGuesses(
        stages,
        scoreStages(
          text.labels.stages,
          stages.map(({line}) => line),
        ).wrong,
      );
    },
  },
];

function toGuesses<Line>(
  judged: readonly Judged<Line>[],
  wrong: readonly Line[],
): Omit<Guess, 'probability'>[] {
  const open = judged.filter(({features}) => !features.has(UNKNOWN));
  return open.map(({line, features}) => ({features, isRight: !wrong.includes(line)}));
}

interface InFold {
  fold: number;
}

function fitFolds(parts: readonly (InFold & {examples: Example[]})[], folds: readonly number[], decay = 1) {
  const fit = (some: typeof parts) =>
    fitWeights(
      some.flatMap(({examples}) => examples),
      {decay},
    );
  return {
    all: fit(parts),
    without: new Map(folds.map((fold) => [fold, fit(parts.filter((one) => one.fold !== fold))])),
  };
}

/** Right or wrong is a choice between a statement's features and none, so that the same machinery fits it. */
function fitJudge(
  parts: readonly (InFold & {measures: boolean; guesses: Omit<Guess, 'probability'>[]})[],
  folds: readonly number[],
  share: number,
) {
  const examples = parts.map(({fold, guesses}) => ({fold, examples: guesses.map(toExample)}));
  const {all, without} = fitFolds(examples, folds, JUDGE_DECAY);
  const measured = parts.filter(({measures}) => measures);
  const guesses = measured.flatMap(({fold, guesses}) =>
    guesses.map((guess) => ({
      ...guess,
      fold,
      probability: toProbability(guess.features, without.get(fold)!),
    })),
  );
  const withThreshold = (weights: Weights, some: readonly Guess[]): Weights =>
    new Map([...weights, [THRESHOLD, pickThreshold(some, share)]]);
  return {
    all: withThreshold(all, guesses),
    without: new Map(
      folds.map((fold) => [
        fold,
        withThreshold(
          without.get(fold)!,
          guesses.filter((one) => one.fold !== fold),
        ),
      ]),
    ),
  };
}

function toExample({features, isRight}: Omit<Guess, 'probability'>): Example {
  return {
    candidates: [
      {value: true, features},
      {value: false, features: NONE},
    ],
    right: isRight ? 0 : 1,
  };
}
