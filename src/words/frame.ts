import {toInterval} from '../dates/intervals.js';
import type {ClaimRow, Language} from '../rows.js';
import {formatInterval, type SaidInterval} from './interval.js';
import {toName} from './name.js';
import {NAMES} from './names.js';
import {say} from './say.js';

/** What is held fixed where counts are compared; a frame that no year makes is made by one text. */
export interface SaidFrame extends SaidInterval {
  measure_id: string;
  concept_id: string | null;
  nature: ClaimRow['nature'];
  year: number | null;
}

/** A frame in words: measure, term, and the year or the text: “Clusters identified · industrial cluster · year 1396 (2017/18)”. */
export function formatFrame(frame: SaidFrame, language: Language): string {
  const {measure_id, concept_id, nature} = frame;
  const noun =
    concept_id === null ? say(language, 'frame.no-noun') : toName(NAMES.concepts, concept_id)[language];
  const parts = [
    toName(NAMES.measures, measure_id)[language],
    noun,
    nature === 'flow' && say(language, 'frame.flow'),
    formatMoment(frame, language),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** A frame as a choice among others, short enough for a phone: the measure only where they differ by it, the term, and the year or day. */
export function formatFrameChoice(
  frame: SaidFrame,
  frames: readonly SaidFrame[],
  language: Language,
): string {
  const {measure_id, concept_id, nature, year, from, to} = frame;
  const hasMeasure = frames.some((other) => other.measure_id !== measure_id);
  const [first, last] = year === null ? [from, to] : toInterval(String(year))!;
  const parts = [
    hasMeasure && toName(NAMES.measures, measure_id)[language],
    concept_id === null ? say(language, 'frame.no-noun') : toName(NAMES.concepts, concept_id)[language],
    nature === 'flow' && say(language, 'frame.flow'),
    first && last ? formatInterval({from: first, to: last}, language) : say(language, 'frame.text-undated'),
  ];
  return parts.filter(Boolean).join(' · ');
}

function formatMoment({year, from, to}: SaidFrame, language: Language): string {
  if (year !== null) {
    const [first, last] = toInterval(String(year))!;
    return say(language, 'frame.year', {when: formatInterval({from: first, to: last}, language)});
  }
  return from && to
    ? say(language, 'frame.text', {when: formatInterval({from, to}, language)})
    : say(language, 'frame.text-undated');
}
