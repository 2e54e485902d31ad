import type {Language} from '../rows.js';
import {formatList} from '../words/list.js';
import {say} from '../words/say.js';

/** Says in a sentence what a series shows and why it is no longer a line where it is not. */
export function describeSeries(shape: SeriesShape): {sentence_fa: string; sentence_en: string} {
  return {sentence_fa: describe(shape, 'fa'), sentence_en: describe(shape, 'en')};
}

interface SeriesShape {
  points: readonly {is_dated: boolean}[];
  segments: readonly unknown[];
  breaks: readonly unknown[];
}

function describe({points, segments, breaks}: SeriesShape, language: Language): string {
  const dated = points.filter((point) => point.is_dated).length;
  const undated = points.length - dated;
  const said = [
    dated > 0 ? say(language, 'series.dated', {n: dated}) : '',
    undated > 0 ? say(language, 'series.undated', {n: undated}) : '',
  ];
  const verdict =
    dated < 2 ? 'few' : segments.length === 0 ? 'apart' : breaks.length === 0 ? 'whole' : 'broken';
  return say(language, 'series.sentence', {
    statements: formatList(said.filter(Boolean), language),
    verdict: say(language, `series.${verdict}`, {n: breaks.length}),
  });
}
