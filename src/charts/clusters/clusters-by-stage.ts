import {toHex} from '../colours.js';
import {formatCount} from '../../words/unit.js';
import {formatNumber} from '../../words/number.js';
import {isolateInDrawing} from '../../words/isolate.js';
import type {Language} from '../../rows.js';
import {formatModality, isPromise, readName, type Mention} from '../rows.js';
import {toStageMark, toStageRank} from '../stages.js';
import {
  createSpec,
  pixel,
  SIZES,
  verbatim,
  type ChartMeta,
  type ChartOptions,
  type ChartSpec,
  type Layer,
} from '../spec.js';
import {wrap} from '../text-width.js';

/** One stage (or promise of one) with the clusters that a text gives it to. */
interface Step {
  name: string;
  stage_id: string | null;
  isDashed: boolean;
  clusters: {name: string; isHollow: boolean}[];
}

// names of clusters hold commas themselves
const SEPARATOR = {fa: '؛ ', en: '; '};
const LINE = 16;
const DOT = 13;

/**
 * Sets a province's or sector's named clusters by stage: one dot a cluster, hollow where only briefs say it, dashed where it is planned
 * or hoped, names beneath. A cluster stands at every stage that some text gives it, so the dots of two stages are not to be added up.
 */
export function clustersByStage(rows: Mention[], options: ChartOptions): ChartSpec {
  const {language, width = 640} = options;
  const steps = toSteps(rows, language);
  let top = 0;
  const placed = steps.map((step) => {
    const names = wrap(step.clusters.map(({name}) => name).join(SEPARATOR[language]), SIZES.small, width);
    const perLine = Math.max(1, Math.floor(width / DOT));
    const place = {step, names, top, dots: Math.ceil(step.clusters.length / perLine), perLine};
    top += 20 + place.dots * DOT + 6 + names.length * LINE + 14;
    return place;
  });
  const title = options.title ?? toTitle(rows, language);
  const margin = {top: 2, right: 0, bottom: 0, left: 0};
  const meta: ChartMeta = {
    language,
    title,
    subtitle: options.subtitle ?? '',
    width,
    height: Math.max(20, top) + 2,
    margin,
    notes: toNotes(steps, language),
  };
  const layer = [
    ...createHeads(placed, width, language),
    ...createDots(placed, width, language),
    ...createNames(placed, width, language),
  ];
  return createSpec(meta, describeSteps(steps, title, language), {width, height: Math.max(20, top), layer});
}

interface PlacedStep {
  step: Step;
  names: string[];
  top: number;
  dots: number;
  perLine: number;
}

function toSteps(rows: Mention[], language: Language): Step[] {
  const steps = new Map<string, Step>();
  for (const row of [...rows].sort((one, other) => toStageRank(one) - toStageRank(other))) {
    const isDashed = isPromise(row);
    const stage = row.stage_id ? readName(row, 'stage', language) : NAMED[language];
    const name = isDashed ? `${stage} (${formatModality(row.modality, language)})` : stage;
    const step = steps.get(name) ?? {name, stage_id: row.stage_id, isDashed, clusters: []};
    const cluster = readName(row, 'cluster', language);
    const known = step.clusters.find((one) => one.name === cluster);
    const isHollow = row.grade === 'brief';
    const clusters = known
      ? step.clusters.map((one) => (one === known ? {...one, isHollow: one.isHollow && isHollow} : one))
      : [...step.clusters, {name: cluster, isHollow}];
    steps.set(name, {...step, clusters});
  }
  return [...steps.values()];
}

const NAMED = {fa: 'تنها نام\u200cبرده', en: 'Named only'};

function createHeads(placed: PlacedStep[], width: number, language: Language): Layer[] {
  const x = language === 'fa' ? width : 0;
  const values = placed.map(({step, top}) => ({
    text: isolateInDrawing(`${step.name} · ${formatNumber(step.clusters.length, language)}`),
    x,
    y: top + 8,
  }));
  const mark = {type: 'text', align: language === 'fa' ? 'right' : 'left', fontWeight: 600};
  return [{data: {values}, mark, encoding: {x: pixel('x'), y: pixel('y'), text: {field: 'text'}}}];
}

function createDots(placed: PlacedStep[], width: number, language: Language): Layer[] {
  const dots = placed.flatMap(({step, top, perLine}) =>
    step.clusters.map(({isHollow}, index) => {
      const along = (index % perLine) * DOT + 6;
      const colour = toStageMark(step.stage_id);
      return {
        x: language === 'fa' ? width - along : along,
        y: top + 26 + Math.floor(index / perLine) * DOT,
        fill: toHex(isHollow || step.isDashed ? 'paper' : colour),
        stroke: toHex(colour),
        shape: step.stage_id === 'award' ? 'diamond' : 'circle',
        isDashed: step.isDashed,
      };
    }),
  );
  const encoding = {
    x: pixel('x'),
    y: pixel('y'),
    fill: verbatim('fill'),
    stroke: verbatim('stroke'),
    shape: verbatim('shape'),
  };
  return [true, false].flatMap((isDashed) => {
    const values = dots.filter((dot) => dot.isDashed === isDashed);
    const mark = {
      type: 'point',
      size: 60,
      strokeWidth: 1.6,
      opacity: 1,
      ...(isDashed && {strokeDash: [2, 1.6]}),
    };
    return values.length ? [{data: {values}, mark, encoding}] : [];
  });
}

function createNames(placed: PlacedStep[], width: number, language: Language): Layer[] {
  const x = language === 'fa' ? width : 0;
  const values = placed.flatMap(({names, top, dots}) =>
    names.map((line, index) => ({text: isolateInDrawing(line), x, y: top + 30 + dots * DOT + index * LINE})),
  );
  const mark = {
    type: 'text',
    align: language === 'fa' ? 'right' : 'left',
    fontSize: SIZES.small,
    fill: toHex('quiet'),
  };
  return [{data: {values}, mark, encoding: {x: pixel('x'), y: pixel('y'), text: {field: 'text'}}}];
}

function toTitle(rows: Mention[], language: Language): string {
  const clusters = new Set(rows.map((row) => readName(row, 'cluster', language))).size;
  const noun = {fa: 'خوشه نام برده شده است', en: 'cluster is named', ens: 'clusters are named'};
  return clusters
    ? formatCount(clusters, noun, language)
    : language === 'fa'
      ? 'هیچ خوشه\u200cای نام برده نشده است'
      : 'No cluster is named';
}

function toNotes(steps: Step[], language: Language): string[] {
  const note = {
    fa: 'هر خوشه در همهٔ مرحله\u200cهایی می\u200cآید که متنی به آن داده است؛ مرحله\u200cها جمع\u200cپذیر نیستند.',
    en: 'A cluster stands at every stage that some text gives it; stages do not add up.',
  };
  return steps.length > 1 ? [note[language]] : [];
}

function describeSteps(steps: Step[], title: string, language: Language): string {
  const told = steps.map(
    ({name, clusters}) =>
      `${name} (${formatNumber(clusters.length, language)}): ${clusters.map((cluster) => cluster.name).join(SEPARATOR[language])}`,
  );
  return [title, ...told].join('. ').concat('.');
}
