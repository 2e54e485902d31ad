import {inside, startingAt, within} from '../spans.js';
import {toCount, type CountFrame} from './count-frame.js';
import {decideStage} from '../stages/decide-stage.js';
import {measureClusters} from './measures.js';
import {readCueGroups, type CueGroup} from '../stages/cue-groups.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {Annotation, TextReading} from '../reading.js';
import type {CountFound} from './count.js';
import type {Item} from '../names/item.js';
import {ACTIVE, WHOLES} from './count-lexicon.js';
import {COMMA, FROM, ONE_OF, YE} from '../../text/particle-lexicon.js';

/** «۱۹۷ خوشه صنعتی», «تعداد ۱۲۶ خوشه». */
export function countOfClusters(frame: CountFrame): CountFound | undefined {
  const {reading, items, number} = frame;
  const position = frame.positions.get(number) ?? -1;
  const item = items[position];
  if (!item?.count) return undefined;
  const isBase = isBaseOfPart(reading, number, item);
  const groups =
    isOneOf(reading, number) || isBase
      ? ownAdjective(reading, item)
      : readCueGroups(reading, frame.clauses, items, position);
  const carried = isBase ? undefined : carriedMeasure(frame);
  const measured = measureClusters(item.count.noun, groups, {programme: reading.programme, carried});
  return {...toCount(frame, item.count.noun.to, measured), item};
}

export function carriedMeasure({reading, number, before, whole}: CountFrame): string | undefined {
  const last = before.findLast(({unit}) => unit === 'cluster');
  return last && last.modality === 'fact' && last.range.from >= whole.from && !isOneOf(reading, number)
    ? last.measure
    : undefined;
}

/** «از ۲۷ خوشه شناسایی‌شده استان، پنج خوشه …», «۱۰ خوشه از ۲۳ خوشه»: the whole that another number is a part of. */
function isBaseOfPart({tokens, numbers}: TextReading, {from}: NumberSpan, item: Item): boolean {
  const before = WHOLES.has(tokens[from - 1]?.text ?? '') ? tokens[from - 2] : tokens[from - 1];
  if (before?.text !== FROM && tokens[from - 1]?.text !== 'of') return false;
  const isFollowed =
    tokens.slice(item.to, item.to + 8).some(({text}) => text === COMMA) &&
    inside(numbers, item.to + 1, item.to + 20).length > 0;
  // «از ۲۲ خوشه استان تنها یک خوشه …»: without a comma the part comes at once
  const isAtOnce = inside(numbers, item.to, item.to + 4).length > 0;
  const isPreceded = inside(numbers, from - 9, from).some((other) => other.to <= from && from - other.to < 5);
  return isFollowed || isAtOnce || isPreceded;
}

/** What the words right behind a number of clusters say of all of them: «شناسایی‌شده», «دارای پروانه اتمام». */
function ownAdjective(reading: TextReading, item: Item): CueGroup[] {
  const near = within(reading.of('cue'), item.to, item.to + 5).filter(
    (cue) =>
      cue.from - item.to < 2 && (OWN.has(cue.means) || cue.name === ACTIVE || isAdjective(reading, cue)),
  );
  const cues = new Set(near.map(({means}) => means));
  return cues.size
    ? [{cues, after: cues, verdict: decideStage(cues, reading.programme.cues), to: item.to}]
    : [];
}

/** «از ۸ خوشه در حال اجرای استان»: no verb stands there, so it tells of all eight. */
function isAdjective(reading: TextReading, {means, suffix, to}: Annotation): boolean {
  return means === 'ongoing' && suffix === YE && !startingAt(reading.of('verb'), to);
}

const OWN = new Set(['identified', 'licensed', 'developed', 'feasibility']);

/** «یکی از ۳ خوشه …»: what follows tells of the one. */
function isOneOf({tokens}: TextReading, {from}: NumberSpan): boolean {
  return tokens[from - 1]?.text === FROM && tokens[from - 2]?.text === ONE_OF;
}
