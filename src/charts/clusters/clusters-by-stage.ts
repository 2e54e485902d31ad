import {group, sort} from 'd3-array';
import type {Language} from '../../rows.js';
import {isolateInText} from '../../words/isolate.js';
import {SEMICOLON} from '../../words/list.js';
import {formatNumber} from '../../words/number.js';
import {toHex} from '../colours.js';
import {drawByDash, drawTexts, type DrawnText} from '../layers.js';
import {pickColumn} from '../../words/language.js';
import {formatCluster, formatModality, isPromise, type Mention} from '../statement.js';
import {say} from '../../words/say.js';
import {toSide, type Side} from '../side.js';
import {
  createChart,
  PAINT,
  pixel,
  SIZES,
  verbatim,
  type ChartOptions,
  type ChartSpec,
  type Layer,
} from '../spec.js';
import {toStageMark, toStageRank, toStageShape} from '../stages.js';
import {wrap} from '../text-width.js';

/** One stage (or promise of one) with the clusters that a text gives it to. */
interface Step {
  name: string;
  stage_id: string | null;
  isDashed: boolean;
  clusters: {name: string; isHollow: boolean}[];
}

interface PlacedStep extends Step {
  top: number;
  /** How many dots stand in a line, and how many lines they take. */
  perLine: number;
  lines: number;
  names: string[];
}

const LINE = 16;
const DOT = 13;

/**
 * Sets a province's or sector's named clusters by stage: one dot a cluster, hollow where only briefs say it, dashed where it is planned
 * or hoped, names beneath. A cluster stands at every stage that some text gives it, so the dots of two stages are not to be added up.
 */
export function clustersByStage(rows: readonly Mention[], options: ChartOptions): ChartSpec {
  const {language, width = 640} = options;
  const steps = toSteps(rows, language);
  const {placed, height} = placeSteps(steps, width, language);
  const side = toSide(language, width);
  return createChart(options, {
    title: findInSteps(steps, options),
    told: steps.map(
      (step) =>
        `${step.name} (${formatNumber(step.clusters.length, language)}): ${joinNames(step, language)}`,
    ),
    notes: steps.length > 1 ? [say(language, 'steps.note')] : [],
    ...{width, height: Math.max(20, height), margin: {top: 2}},
    view: {
      layer: [
        ...drawTexts(placed.map((step) => toHead(step, side, language))),
        ...drawDots(placed, side),
        ...drawTexts(placed.flatMap((step) => listNames(step, side))),
      ],
    },
  });
}

/** What the stages of clusters find: of all that are named, which have come furthest, as facts tell it, and how far. */
function findInSteps(steps: readonly Step[], {language, subject = ''}: ChartOptions): string {
  const named = new Set(steps.flatMap(({clusters}) => clusters.map(({name}) => name)));
  if (named.size === 0) return say(language, 'steps.none');
  const what = subject || say(language, 'nav.clusters');
  const furthest = steps.findLast(({stage_id, isDashed}) => !isDashed && isStage(stage_id));
  if (!furthest) return say(language, 'finding.steps-none', {what, n: named.size});
  return say(language, named.size === 1 ? 'finding.steps-one' : 'finding.steps', {
    ...{what, n: named.size, reached: furthest.clusters.length, stage: furthest.name},
    names: formatFirst(
      furthest.clusters.map(({name}) => isolateInText(name, language)),
      language,
    ),
  });
}

// an award, praise and a bare name are no stage
function isStage(stage_id: string | null): boolean {
  return stage_id !== null && stage_id !== 'award' && stage_id !== 'successful';
}

// names of clusters hold commas themselves
function formatFirst(names: string[], language: Language): string {
  const shown = names.slice(0, 3).join(SEMICOLON[language]);
  return names.length > 3 ? `${shown} …` : shown;
}

function toSteps(rows: readonly Mention[], language: Language): Step[] {
  const steps = group(sort(rows, toStageRank), (row) => toStepName(row, language));
  return [...steps].map(([name, members]) => {
    const clusters = group(members, (row) => formatCluster(row, language));
    return {
      ...{name, stage_id: members[0]!.stage_id, isDashed: isPromise(members[0]!)},
      clusters: [...clusters].map(([cluster, own]) => ({
        name: cluster,
        isHollow: own.every(({grade}) => grade === 'brief'),
      })),
    };
  });
}

function toStepName(row: Mention, language: Language): string {
  const stage = pickColumn(row, 'stage', language) ?? say(language, 'steps.named');
  return isPromise(row) ? `${stage} (${formatModality(row, language)})` : stage;
}

// names of clusters hold commas themselves
function joinNames({clusters}: Step, language: Language): string {
  return clusters.map(({name}) => name).join(SEMICOLON[language]);
}

function placeSteps(
  steps: Step[],
  width: number,
  language: Language,
): {placed: PlacedStep[]; height: number} {
  const perLine = Math.max(1, Math.floor(width / DOT));
  let height = 0;
  const placed = steps.map((step) => {
    const names = wrap(joinNames(step, language), SIZES.small, width);
    const own = {...step, top: height, perLine, lines: Math.ceil(step.clusters.length / perLine), names};
    height += 20 + own.lines * DOT + 6 + names.length * LINE + 14;
    return own;
  });
  return {placed, height};
}

function toHead({name, clusters, top}: PlacedStep, {x, align}: Side, language: Language): DrawnText {
  return {x, y: top + 8, text: `${name} · ${formatNumber(clusters.length, language)}`, align, weight: 600};
}

function drawDots(placed: PlacedStep[], {x, sign}: Side): Layer[] {
  const dots = placed.flatMap(({stage_id, isDashed, clusters, top, perLine}) => {
    const stroke = toHex(toStageMark(stage_id));
    const shape = toStageShape(stage_id);
    return clusters.map(({isHollow}, index) => ({
      x: x + sign * ((index % perLine) * DOT + 6),
      y: top + 26 + Math.floor(index / perLine) * DOT,
      ...{fill: isHollow || isDashed ? toHex('paper') : stroke, stroke, shape, isDashed},
    }));
  });
  const encoding = {x: pixel('x'), y: pixel('y'), ...PAINT, shape: verbatim('shape')};
  return drawByDash(dots, {type: 'point', size: 60, strokeWidth: 1.6, opacity: 1}, encoding, [2, 1.6]);
}

function listNames({names, top, lines}: PlacedStep, {x, align}: Side): DrawnText[] {
  return names.map((text, index) => ({
    ...{x, y: top + 30 + lines * DOT + index * LINE},
    ...{text, align, size: SIZES.small, fill: 'quiet'},
  }));
}
