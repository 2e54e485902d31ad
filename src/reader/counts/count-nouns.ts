import {beginning} from '../spans.js';
import {startingAt, within, type Annotation, type Reading} from '../annotate.js';
import {clauseAround, isBareYear, modalityOf, toCount, type Count, type Frame} from './count-frame.js';
import {isClusterNoun} from '../names/items.js';
import {defaultNature, measureBySense, type Measured} from './measures.js';
import type {NumberSpan} from '../../numbers/number-span.js';

/** A number before any other counted noun. */
export function countOfNoun(frame: Frame): Count | undefined {
  const {reading, number} = frame;
  const classifier = startingAt(reading.of('classifier'), number.to);
  const noun =
    startingAt(reading.of('noun'), number.to) ??
    nounOfNumber(reading, number) ??
    (classifier && startingAt(reading.of('noun'), classifier.to)) ??
    nounBehindAdjective(frame);
  if (isBareYear(reading, number) && !noun?.means.match(COUNTED_BY_THOUSANDS)) return undefined;
  return noun && toCount(frame, endOfPartOf(reading, noun), measureNoun(frame, noun));
}

// «۱۳۹۴ مرکز آمار» is a year; «۱۳۹۴ کارگاه» may be a count.
const COUNTED_BY_THOUSANDS = /^(establishments|person|employment|artisans|courses)/;

/** «یک بند از ۹ بند» is one claim: the whole it is a part of belongs to its quote. */
function endOfPartOf(reading: Reading, noun: Annotation): number {
  if (reading.tokens[noun.to]?.text !== 'از' || !noun.means.startsWith('other')) return noun.to;
  const whole = beginning(reading.numbers, noun.to + 1);
  const again = whole && startingAt(reading.of('noun'), whole.to);
  return again && again.name === noun.name ? again.to : noun.to;
}

/** “983 as the number of industrial areas”. */
function nounOfNumber(reading: Reading, {to}: NumberSpan): Annotation | undefined {
  const words = reading.tokens.slice(to, to + 4).map(({text}) => text);
  return words.join(' ') === 'as the number of' ? startingAt(reading.of('noun'), to + 4) : undefined;
}

/** English puts words between number and noun: “60 small industrial units”. */
function nounBehindAdjective({reading, number, whole}: Frame): Annotation | undefined {
  if (reading.language !== 'en') return undefined;
  return within(reading.of('noun'), number.to, Math.min(whole.to, number.to + 4)).at(0);
}

/** What a counted noun measures; persons, projects and licences ask the sentence. */
export function measureNoun(frame: Frame, noun: Annotation): Measured {
  const {reading, number, whole} = frame;
  const [family, unit = 'item', concept] = noun.means.split(' ');
  const made = (measure: string, rule = `noun:${family}`): Measured => ({
    measure, unit, concept: (concept as Measured['concept']) ?? null, nature: defaultNature(measure), modality: modalityOf(frame), rule,
  }); // prettier-ignore
  const speaksOfClusters = within(reading.of('noun'), whole.from, whole.to).some(isClusterNoun);
  switch (family) {
    case 'person':
      return made(measureBySense(reading, 'person', number, clauseAround(frame), whole));
    case 'artisans':
      return made('employment');
    case 'project':
      return made(speaksOfClusters || reading.of('noun').some(isClusterNoun) ? 'cluster_projects' : 'other');
    case 'licence':
      return made(
        within(reading.of('cue'), number.to, number.to + 4).some(({means}) => means === 'licence')
          ? 'clusters_licensed'
          : 'other',
      );
    case 'agglomeration':
      return {...made('clusters_identified'), concept: null};
    case 'candidate':
      return isCandidate(frame)
        ? {...made('clusters_identified', 'noun:candidate'), concept: null}
        : made('other');
    case 'cluster':
      return made('clusters_identified');
    default:
      return made(family!);
  }
}

/** «چهار صنعت واجد شرایط خوشه شناخته شد», «شش بخش برای خوشه». */
function isCandidate({reading, number, whole}: Frame): boolean {
  const near = within(reading.of('noun'), number.to, Math.min(whole.to, number.to + 8)).some(isClusterNoun);
  return near && within(reading.of('cue'), whole.from, whole.to).some(({means}) => means === 'identify');
}

/** A quantity of something that the lexicon does not know. */
export function countOfUnknown(frame: Frame): Count | undefined {
  const {reading, number} = frame;
  const next = reading.tokens[number.to];
  if (!next || next.kind !== 'word' || next.before === 'line' || next.before === 'none') return undefined;
  if (
    ['verb', 'participle', 'cue', 'say', 'stop', 'window_after', 'sense'].some((kind) =>
      startingAt(reading.of(kind), number.to),
    )
  )
    return undefined;
  if (next.text === 'و' || next.text === 'as' || isBareYear(reading, number)) return undefined;
  return toCount(frame, number.to + 1, {
    measure: 'other',
    unit: 'item',
    concept: null,
    nature: 'stock',
    modality: modalityOf(frame),
    rule: 'noun:unknown',
  });
}

export function whyNot({reading, number}: Frame): string {
  return isBareYear(reading, number) ? 'date: year' : 'no counted noun beside it';
}
