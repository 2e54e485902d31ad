import {clauseAt} from '../clauses/read-clauses.js';
import {firstFrom, inside, lastBefore, within, type TokenRange} from '../reading/spans.js';
import type {TextReading} from '../reading/reading.js';
import {SMALL_PLACES, THIS_WORDS} from './place-lexicon.js';
import {isRegion, toGround, type PlaceGround} from './place-ground.js';
import type {PlaceSign} from './signs.js';
import type {PlaceScene, PlacedRange} from './place-scene.js';

/** What the features of all candidates share. */
export interface Surroundings {
  ground: PlaceGround;
  clause: TokenRange;
  sentence: TokenRange;
  own: PlaceSign[];
  near: PlaceSign[];
  last: PlaceSign | undefined;
  /** Where «این استان» was said last before the statement, -1 where it was not. */
  lastThis: number;
  /** Scenes that the sentence names: where a speech was given, who was met. */
  scenes: PlaceSign[];
  hasNationalOffice: boolean;
  speaker: string | null;
  /** «این استان». */
  isOfThis: boolean;
  /** «این شهرک». */
  isSmall: boolean;
  /** «در نقاط مختلف جهان». */
  isOfWorld: boolean;
  /** «استان‌های جنوبی». */
  isRegion: boolean;
  main: string | null;
  /** The place of its line; of the number before it; the next and the last, where no number stands between. */
  ofLine: string | undefined;
  taken: string | undefined;
  next: string | undefined;
  before: string | undefined;
}

/** Gathers what the features of all candidates for one statement share. */
export function toSurroundings(scene: PlaceScene, placed: PlacedRange): Surroundings {
  const {clauses, signs, speakers, reading} = scene;
  const ground = toGround(scene);
  const clause = clauses.all[clauseAt(clauses, placed.from)]!;
  const sentence = clauses.sentences[placed.sentence]!;
  const near = inside(ground.told, sentence.from, sentence.to);
  const speaker = speakers.at(placed.from)?.place ?? null;
  return {
    ground,
    clause,
    sentence,
    own: inside(ground.told, clause.from, clause.to),
    near,
    last: lastBefore(ground.told, placed.from),
    lastThis: lastBefore(ground.these, placed.from)?.from ?? -1,
    scenes: inside(signs, sentence.from, sentence.to).filter(({isScene}) => isScene),
    hasNationalOffice: within(reading.of('office_national'), sentence.from, sentence.to).length > 0,
    speaker,
    isOfThis: within(ground.these, sentence.from, sentence.to).length > 0,
    isOfWorld: within(reading.of('world'), clause.from, clause.to).length > 0,
    isSmall: hasSmall(reading, clause),
    isRegion: within(reading.of('province_word'), clause.from, clause.to).some(isRegion),
    main: mainOf(scene, ground.provinces, speaker),
    ofLine: lineOf(reading, near, placed),
    taken: takenBefore(reading, near, placed)?.place,
    next: nextOf(reading, near, placed)?.place,
    before: beforeOf(reading, near, placed)?.place,
  };
}

/** The province that a text is about: the speaker's, the office's, the title's, or the only one. */
function mainOf(
  {title, office, desk}: PlaceScene,
  provinces: ReadonlySet<string>,
  speaker: string | null,
): string | null {
  const known =
    speaker && speaker !== 'IR'
      ? speaker
      : (office ?? title ?? (provinces.size === 1 ? [...provinces][0]! : desk));
  return known === 'IR' ? null : known;
}

function hasSmall({tokens}: TextReading, {from, to}: TokenRange): boolean {
  for (let at = from + 1; at < to; at++)
    if (SMALL_PLACES.has(tokens[at]!.text) && THIS_WORDS.has(tokens[at - 1]!.text)) return true;
  return false;
}

/** «یزد: ۲۴ شهرک، ۱۴۲۰ واحد»: the place that an entry of a list or a row of a table begins with. */
function lineOf({lines}: TextReading, near: readonly PlaceSign[], {from}: TokenRange): string | undefined {
  const line = lines[firstFrom(lines, from + 1) - 1];
  if (!line || (line.kind !== 'item' && line.kind !== 'row')) return undefined;
  return near.find((sign) => sign.from >= line.from && sign.from <= line.from + 2 && sign.to <= from)?.place;
}

/** The first place behind a number, where no other number stands between: «هجده خوشه به کرمانشاه و پانزده خوشه به همدان …». */
function nextOf({numbers}: TextReading, near: readonly PlaceSign[], {to}: TokenRange): PlaceSign | undefined {
  const sign = near.find((one) => one.from >= to && !one.isScene);
  return sign && !inside(numbers, to, sign.from).length ? sign : undefined;
}

/** The place before a number that is already the one behind the number before it. */
function takenBefore(
  {numbers}: TextReading,
  near: readonly PlaceSign[],
  placed: TokenRange,
): PlaceSign | undefined {
  const sign = beforeOf({numbers} as TextReading, near, placed);
  const earlier = sign && numbers[firstFrom(numbers, sign.from) - 1];
  const isBehind = earlier && earlier.from >= (near[0]?.from ?? 0) - 12 && sign.from - earlier.to < 8;
  const next = isBehind ? nextOf({numbers} as TextReading, near, placed) : undefined;
  return next && sign;
}

/** The last place before a number, where no other number stands between: «گیلان ۲۹، قزوین ۱۸». */
function beforeOf(
  {numbers}: TextReading,
  near: readonly PlaceSign[],
  {from}: TokenRange,
): PlaceSign | undefined {
  const sign = near.findLast((one) => one.to <= from && !one.isScene);
  return sign && !inside(numbers, sign.to, from).length ? sign : undefined;
}
