import {formatNumber} from '../words/number.js';
import type {Series} from './to-series.js';

/** Says in a sentence what a series shows and why it is no longer a line where it is not. */
export function describeSeries({
  points,
  segments,
  breaks,
}: Pick<Series, 'points' | 'segments' | 'breaks'>): Pick<Series, 'sentence_fa' | 'sentence_en'> {
  const dated = points.filter((point) => point.is_dated).length;
  const counts = {dated, undated: points.length - dated, segments: segments.length, breaks: breaks.length};
  return {sentence_fa: describeInPersian(counts), sentence_en: describeInEnglish(counts)};
}

interface Counts {
  dated: number;
  undated: number;
  segments: number;
  breaks: number;
}

function describeInPersian({dated, undated, segments, breaks}: Counts): string {
  const said = [
    dated > 0 ? `${formatNumber(dated, 'fa')} گفتهٔ تاریخ‌دار` : '',
    undated > 0 ? `${formatNumber(undated, 'fa')} گفتهٔ بی‌تاریخ` : '',
  ].filter(Boolean);
  const verdict =
    dated < 2
      ? 'برای کشیدن خط دست‌کم دو گفتهٔ تاریخ‌دار لازم است'
      : segments === 0
        ? 'هیچ دو گفته‌ای را نمی‌توان با خط به هم پیوست'
        : breaks === 0
          ? 'خط از گفته‌ای به گفتهٔ بعد می‌رود'
          : `خط در ${formatNumber(breaks, 'fa')} جا بریده است`;
  return `${said.join(' و ')}؛ ${verdict}.`;
}

function describeInEnglish({dated, undated, segments, breaks}: Counts): string {
  const said = [
    dated > 0 ? `${dated} dated ${dated === 1 ? 'statement' : 'statements'}` : '',
    undated > 0 ? `${undated} undated ${undated === 1 ? 'statement' : 'statements'}` : '',
  ].filter(Boolean);
  const verdict =
    dated < 2
      ? 'a line needs at least two dated statements'
      : segments === 0
        ? 'no two statements may be joined by a line'
        : breaks === 0
          ? 'the line goes from each statement to the next'
          : `the line is broken in ${breaks} ${breaks === 1 ? 'place' : 'places'}`;
  return `${said.join(' and ')}; ${verdict}.`;
}
