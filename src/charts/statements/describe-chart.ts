import type {Language} from '../../rows.js';
import {formatInterval} from '../../words/interval.js';
import {formatPlainList} from '../../words/list.js';
import {formatQuantity} from '../../words/quantity.js';
import {findInterval} from '../../series/interval.js';
import {formatConcept, formatModality, formatVoice, type Statement} from '../statement.js';
import {say} from '../../words/say.js';

export interface DescribeChartOptions {
  language: Language;
  /** How many lines the drawing holds. */
  lines: number;
}

// how many statements are told one by one; the rest are counted
const MOST = 12;

/** The alt text of a chart of statements after its title: each mark with hedge, noun, voice and doubt of date. */
export function describeChart(rows: readonly Statement[], {language, lines}: DescribeChartOptions): string[] {
  const areAllBriefs = rows.length > 1 && rows.every(({grade}) => grade === 'brief');
  return [
    ...rows.slice(0, MOST).map((row) => describeStatement(row, language, areAllBriefs)),
    ...(rows.length > MOST ? [say(language, 'chart.more-statements', {n: rows.length - MOST})] : []),
    say(language, lines ? 'lines.drawn' : 'lines.none'),
    ...(areAllBriefs ? [say(language, 'chart.all-briefs')] : []),
  ];
}

/** One statement in words: «بیش از ۸۷۰، …». */
export function describeStatement(row: Statement, language: Language, areAllBriefs = false): string {
  const noun = row.concept_id ? ` ${formatConcept(row.concept_id, language)}` : '';
  const parts = [
    formatQuantity(row, language) + noun,
    formatModality(row, language),
    // a name of the other script must not turn the marks around it
    `\u2068${formatVoice(row, language)}\u2069`,
    describeTime(row, language),
    row.grade === 'brief' && !areAllBriefs ? say(language, 'chart.brief') : '',
  ];
  return formatPlainList(parts.filter(Boolean), language);
}

function describeTime(row: Statement, language: Language): string {
  const interval = findInterval(row);
  const when = formatInterval(interval ?? {}, language, {isFull: true});
  const isSoft = interval && interval.from !== interval.to;
  return isSoft ? say(language, 'chart.day-unknown', {when}) : when;
}
