import type {Token} from '../text/token.js';
import {LISTING, MONEY, WHOLE_UNITS} from './number-context-lexicon.js';
import {COUNTED} from './number-lexicon.js';
import type {NumberSpan} from './number-span.js';
import {compileRejection, type Beside, type RejectionRow, type RejectionRule} from './rejection-pattern.js';

/** A number that counts nothing, with the rule that says so. */
export interface NumberRejection {
  number: NumberSpan;
  rule: string;
  why: string;
}

/** Makes the rows of `data/grammar/rejections.csv` into one reader: of each number the first rule that fits it, if any does. */
export function createRejections(
  rows: readonly RejectionRow[],
): (tokens: readonly Token[], numbers: readonly NumberSpan[]) => NumberRejection[] {
  const index = indexByBeside(rows.map(compileRejection));
  return (tokens, numbers) => {
    const found: NumberRejection[] = [];
    let last: {rule: RejectionRule; to: number} | undefined;
    for (const number of numbers) {
      const listed = last && isListedBehind(tokens, last, number) ? last.rule : undefined;
      const rule = listed ?? findRule(index, tokens, number);
      last = rule && {rule, to: number.to};
      if (rule) found.push({number, rule: rule.id, why: rule.reason});
    }
    return found;
  };
}

/** Rules by the word that must stand right behind the number or right before it, and those that ask for none; each with its row. */
interface RuleIndex {
  behind: Map<string, RankedRule[]>;
  before: Map<string, RankedRule[]>;
  anywhere: RankedRule[];
}

type RankedRule = RejectionRule & {rank: number};

function indexByBeside(rules: readonly RejectionRule[]): RuleIndex {
  const index: RuleIndex = {behind: new Map(), before: new Map(), anywhere: []};
  rules.forEach((one, rank) => {
    const rule = {...one, rank};
    const behind = listNeeded(rule.right, 1);
    const words = behind ?? listNeeded(rule.left, -1);
    if (!words) return void index.anywhere.push(rule);
    const side = behind ? index.behind : index.before;
    for (const word of words) side.set(word, [...(side.get(word) ?? []), rule]);
  });
  return index;
}

/** The words one of which must stand at the number; undefined where any may, or none. */
function listNeeded(sides: readonly Beside[], step: 1 | -1): Set<string> | undefined {
  const needed = new Set<string>();
  for (const {words, classes, isOptional, isDenied} of sides) {
    if (isDenied) continue;
    if (classes.length) return undefined;
    for (const texts of words) needed.add(texts.at(step === 1 ? 0 : -1)!);
    if (!isOptional) return needed;
  }
  return undefined;
}

/** Of the rules that may fit, the first that does. */
function findRule(
  {behind, before, anywhere}: RuleIndex,
  tokens: readonly Token[],
  number: NumberSpan,
): RejectionRule | undefined {
  let first: RankedRule | undefined;
  const lists = [
    anywhere,
    behind.get(tokens[number.to]?.text ?? ''),
    before.get(tokens[number.from - 1]?.text ?? ''),
  ];
  for (const list of lists) {
    const rule = list?.find((one) => fits(one, tokens, number));
    if (rule && (!first || rule.rank < first.rank)) first = rule;
  }
  return first;
}

/** «سطح سه و چهار»: the four is of the same kind, unless it counts something. */
function isListedBehind(
  tokens: readonly Token[],
  {rule, to}: {rule: RejectionRule; to: number},
  number: NumberSpan,
): boolean {
  const isJoined = number.from === to + 1 && LISTING.has(tokens[to]!.text) && tokens[to]!.before !== 'line';
  return rule.isListed && isJoined && !COUNTED.has(tokens[number.to]?.text ?? '');
}

function fits(
  {left, number: ways, right}: RejectionRule,
  tokens: readonly Token[],
  number: NumberSpan,
): boolean {
  const word = tokens[number.from]!.text;
  return (
    ways.some((way) => way.every((holds) => holds(number, word))) &&
    matches(tokens, left, 0, {at: number.from, step: -1}) &&
    matches(tokens, right, 0, {at: number.to, step: 1})
  );
}

/** A place between tokens, and the way that is looked from it. */
interface LookAround {
  at: number;
  step: 1 | -1;
}

function matches(
  tokens: readonly Token[],
  sides: readonly Beside[],
  index: number,
  look: LookAround,
): boolean {
  const side = sides[index];
  if (!side) return true;
  const lengths = lengthsAt(tokens, side, look);
  if (side.isDenied) return lengths.length === 0 && matches(tokens, sides, index + 1, look);
  const isMet = lengths.some((length) =>
    matches(tokens, sides, index + 1, {...look, at: look.at + length * look.step}),
  );
  return isMet || (side.isOptional && matches(tokens, sides, index + 1, look));
}

/** How many tokens each of the ways takes in which the side stands there; 0 at the end of a line. */
function lengthsAt(
  tokens: readonly Token[],
  {words, classes, isGlued}: Beside,
  {at, step}: LookAround,
): number[] {
  const head = step === 1 ? at : at - 1;
  const token = isBeyond(tokens, at, step) ? undefined : tokens[head];
  const lengths: number[] = classes
    .filter((name) => CLASS_TESTS[name]!(token, step))
    .map((name) => (isEdge(name) ? 0 : 1));
  if (!token || (isGlued && token.before !== 'none')) return isGlued ? [] : lengths;
  for (const texts of words) {
    const from = step === 1 ? head : head - texts.length + 1;
    const isSame = texts.every((text, offset) => tokens[from + offset]?.text === text);
    if (isSame && !hasBreak(tokens, from + 1, from + texts.length)) lengths.push(texts.length);
  }
  return lengths;
}

function isEdge(name: string): boolean {
  return name === '<start>' || name === '<end>';
}

/** Whether a line or the text ends between the place and the next token. */
function isBeyond(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  return step === 1 ? (tokens[at]?.before ?? 'line') === 'line' : (tokens[at]?.before ?? 'space') === 'line';
}

function hasBreak(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.before === 'line') return true;
  return false;
}

const CLASS_TESTS: Readonly<Record<string, (token: Token | undefined, step: 1 | -1) => boolean>> = {
  '<start>': (token, step) => token === undefined && step === -1,
  '<end>': (token, step) => token === undefined && step === 1,
  '<digits>': (token) => token?.kind === 'digits',
  '<word>': (token) => token?.kind === 'word',
  '<mark>': (token) => token?.kind === 'mark',
  '<counted>': (token) => token !== undefined && COUNTED.has(token.text),
  '<money>': (token) => token !== undefined && MONEY.has(token.text),
  '<measured>': (token) => token !== undefined && WHOLE_UNITS.has(token.text),
};
