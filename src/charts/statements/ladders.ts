import {formatCount} from '../../words/unit.js';
import {formatQuantity} from '../../words/quantity.js';
import {formatIntervalShort} from '../../words/interval.js';
import type {Language} from '../../rows.js';
import {findInterval, formatVoice, type Statement} from '../rows.js';

/** Short names of stages, by the measure that counts clusters there, in the order of the programme. */
export const STAGES: Record<string, Record<Language, string>> = {
  clusters_identified: {fa: 'شناسایی\u200cشده', en: 'identified'},
  clusters_feasibility: {fa: 'امکان\u200cسنجی', en: 'feasibility study'},
  clusters_planned: {fa: 'در دستور کار', en: 'planned'},
  clusters_diagnosis: {fa: 'مطالعه شناختی', en: 'diagnostic study'},
  clusters_implementation: {fa: 'پیاده\u200cسازی', en: 'implementation'},
  clusters_active: {fa: 'فعال', en: 'called active'},
  clusters_completed: {fa: 'پایان\u200cیافته', en: 'completed'},
  clusters_licensed: {fa: 'پروانه اتمام', en: 'completion licence'},
  clusters_pooled: {fa: 'چند مرحله با هم', en: 'stages pooled'},
};

/** Measures that count clusters at a stage, in the order of the programme; the pooled one stands apart at the end. */
export const STAGE_MEASURES = Object.keys(STAGES);

/** What one voice said at one time, in one text: the only numbers that may stand on one ladder. */
export interface Ladder {
  rows: Statement[];
  voice: string;
  when: string;
}

/** Gathers statements into ladders of two stages or more, in order of time. */
export function toLadders(rows: Statement[], language: Language): Ladder[] {
  const groups = new Map<string, Statement[]>();
  for (const row of rows.filter(
    ({measure_id, unit}) => STAGE_MEASURES.includes(measure_id) && unit === 'cluster',
  )) {
    const interval = findInterval(row);
    const key = [row.document_id, row.speaker, row.place_id, interval?.from, interval?.to].join('|');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const ladders = [...groups.values()]
    .filter((members) => new Set(members.map(({measure_id}) => measure_id)).size > 1)
    .sort((one, other) => toSortKey(one[0]!).localeCompare(toSortKey(other[0]!)))
    .map((members) => toLadder(members, language));
  return ladders.filter(
    (ladder, index) => !ladders.slice(0, index).some((earlier) => isSaidAgain(earlier, ladder)),
  );
}

function toLadder(members: Statement[], language: Language): Ladder {
  const interval = findInterval(members[0]!);
  return {
    rows: members.sort(
      (one, other) => STAGE_MEASURES.indexOf(one.measure_id) - STAGE_MEASURES.indexOf(other.measure_id),
    ),
    voice: formatVoice(members[0]!, language),
    when: formatIntervalShort(interval ?? {}, language),
  };
}

// one voice with the same numbers in a second text is one statement told twice
function isSaidAgain(earlier: Ladder, ladder: Ladder): boolean {
  const toText = ({voice, rows}: Ladder) =>
    voice + rows.map(({measure_id, operator, value}) => `|${measure_id}${operator}${value}`).join('');
  return toText(earlier) === toText(ladder);
}

// undated statements come last
function toSortKey(row: Statement): string {
  return findInterval(row)?.from ?? '9999';
}

/** A plain title: how many statements count several stages. */
export function toTitle(ladders: Ladder[], language: Language): string {
  const noun = {
    fa: 'گفته، هر کدام با شمار چند مرحله',
    en: 'statement counts several stages at once',
    ens: 'statements count several stages at once',
  };
  if (!ladders.length)
    return language === 'fa'
      ? 'هیچ گفته\u200cای چند مرحله را با هم نشمرده است'
      : 'No statement counts several stages at once';
  return formatCount(ladders.length, noun, language);
}

/** What a reader must know before comparing. */
export function toNotes(ladders: Ladder[], language: Language): string[] {
  if (!ladders.length) return [];
  const apart = {
    fa: 'هر دسته سخن یک گوینده در یک متن است؛ عددهای دو دسته به هم نسبت داده نمی\u200cشوند.',
    en: 'Each group is one voice in one text; numbers of two groups are not set against each other.',
  };
  const pooled = {
    fa: 'میلهٔ توخالی: چند مرحله که متن از هم جدا نکرده است.',
    en: 'Outlined bar: stages that the text does not split.',
  };
  return [
    apart[language],
    ...(ladders.some(({rows}) => rows.some(({measure_id}) => measure_id === 'clusters_pooled'))
      ? [pooled[language]]
      : []),
  ];
}

/** The alt text: title, then each ladder with its voice and time. */
export function describeLadders(ladders: Ladder[], title: string, language: Language): string {
  const told = ladders.map(({voice, when, rows}) => {
    const numbers = rows.map(
      (row) => `${STAGES[row.measure_id]![language]} ${formatQuantity(row, language)}`,
    );
    return `\u2068${voice}\u2069 (${when}): ${numbers.join(language === 'fa' ? '، ' : ', ')}`;
  });
  return [title, ...told].join('. ').concat('.');
}
