import {group, sort} from 'd3-array';
import type {Language} from '../../rows.js';
import {isolateInText} from '../../words/isolate.js';
import {formatPlainList, SEMICOLON} from '../../words/list.js';
import {formatNumber} from '../../words/number.js';
import {toHex} from '../colours.js';
import {drawByDash, drawTexts, type DrawnText} from '../layers.js';
import {pickColumn} from '../../words/language.js';
import {formatCluster, formatModality, isPromise, type Mention} from '../statement.js';
import {say} from '../../words/say.js';
import {toColumns, toSide} from '../side.js';
import {
  createChart,
  PAINT,
  pixel,
  SIZES,
  verbatim,
  type ChartOptions,
  type ChartSpec,
  type Layer,
  type Linked,
} from '../spec.js';
import {isStage, toStageMark, toStageRank, toStageShape} from '../stages.js';
import {shorten} from '../text-width.js';

/** One stage (or promise of one) with the clusters that a text gives it to. */
interface Step {
  name: string;
  stage_id: string | null;
  isDashed: boolean;
  clusters: {name: string; isHollow: boolean; href: string | undefined}[];
}

const LINE = 20;
const HEAD = 24;
const GAP = 12;

/**
 * Sets a province's or sector's named clusters by stage: a dot a cluster with its name, hollow where only briefs say it, dashed where it
 * is planned or hoped. A cluster stands at every stage that some text gives it, so the dots of two stages are not to be added up.
 */
export function clustersByStage(rows: readonly Mention[], options: ChartOptions): ChartSpec {
  const {language, width = 640} = options;
  const steps = toSteps(rows, language);
  const {heads, dots, height} = placeSteps(steps, width, language);
  return createChart(options, {
    title: findInSteps(steps, options),
    notes: steps.length > 1 ? [say(language, 'steps.note')] : [],
    ...{width, height: Math.max(20, height), margin: {top: 2}},
    view: {layer: [...drawDots(dots), ...drawTexts([...heads, ...dots.map(({word}) => word)])]},
  });
}

/** What the stages of clusters find: of all that are named, which have come furthest, as facts tell it, and how far. */
function findInSteps(steps: readonly Step[], {language, subject = ''}: ChartOptions): string {
  const named = new Set(steps.flatMap(({clusters}) => clusters.map(({name}) => name)));
  if (named.size === 0) return say(language, 'steps.none');
  const what = subject || say(language, 'nav.clusters');
  const furthest = steps.findLast(({stage_id, isDashed}) => !isDashed && isStage(stage_id));
  if (!furthest) return say(language, 'finding.steps-none', {what, n: named.size});
  const [one, all] = [named.size === 1, named.size === furthest.clusters.length];
  const key = one ? 'finding.steps-one' : all ? 'finding.steps-all' : 'finding.steps';
  return say(language, key, {
    ...{what, n: named.size, reached: furthest.clusters.length, stage: furthest.name},
    names: formatFirst(
      furthest.clusters.map(({name}) => isolateInText(name, language)),
      language,
    ),
  });
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
        href: own[0]!.cluster_href ?? own[0]!.href,
      })),
    };
  });
}

function toStepName(row: Mention, language: Language): string {
  const stage = pickColumn(row, 'stage', language) ?? say(language, 'steps.named');
  return isPromise(row) ? `${stage} (${formatModality(row, language)})` : stage;
}

interface StageDot extends Linked {
  x: number;
  y: number;
  fill: string;
  stroke: string;
  shape: string;
  isDashed: boolean;
  word: DrawnText;
}

/** Each stage a head and as many columns of names as the width holds. */
function placeSteps(
  steps: Step[],
  width: number,
  language: Language,
): {heads: DrawnText[]; dots: StageDot[]; height: number} {
  const columns = Math.max(1, Math.floor(width / 220));
  const grid = toColumns(language, {width, columns, gap: 16});
  const heads: DrawnText[] = [];
  let height = 0;
  const dots = steps.flatMap((step) => {
    const text = `${step.name} · ${formatNumber(step.clusters.length, language)}`;
    const {x, align} = toSide(language, width);
    heads.push({x, y: height + 10, text, align, weight: 600});
    const top = height + HEAD;
    height = top + Math.ceil(step.clusters.length / columns) * LINE + GAP;
    return step.clusters.map((cluster, index): StageDot => {
      const side = toSide(language, grid.width, grid.toLeft(index));
      const y = top + Math.floor(index / columns) * LINE + LINE / 2;
      const name = shorten(cluster.name, SIZES.small, grid.width - 20);
      const word = {x: side.x + side.sign * 17, y, text: name, align: side.align, size: SIZES.small};
      return {...toLook(step, cluster, language), x: side.x + side.sign * 7, y, word};
    });
  });
  return {heads, dots, height};
}

function toLook(
  {name, stage_id, isDashed}: Step,
  {isHollow, href, ...cluster}: Step['clusters'][number],
  language: Language,
) {
  const stroke = toHex(toStageMark(stage_id));
  const fill = isHollow || isDashed ? toHex('paper') : stroke;
  const label = formatPlainList([cluster.name, name], language);
  return {fill, stroke, shape: toStageShape(stage_id), isDashed, href, label};
}

function drawDots(dots: StageDot[]): Layer[] {
  const values = dots.map(({word, ...dot}) => dot);
  const encoding = {x: pixel('x'), y: pixel('y'), ...PAINT, shape: verbatim('shape')};
  return drawByDash(values, {type: 'point', size: 60, strokeWidth: 1.6, opacity: 1}, encoding, [2, 1.6]);
}
