import {formatCount} from '../words/unit.js';
import {formatPlainList} from '../words/list.js';
import {formatQuantity} from '../words/quantity.js';
import {formatInterval} from '../words/interval.js';
import type {Language} from '../rows.js';
import {findInterval, formatConcept, formatModality, formatVoice, type Statement} from './rows.js';

export interface DescribeOptions {
  language: Language;
  title: string;
  /** How many lines the drawing holds. */
  lines?: number;
}

/** The alt text of a chart of statements: its title, then each mark with hedge, noun, voice and doubt of date. */
export function describeChart(rows: Statement[], {language, title, lines = 0}: DescribeOptions): string {
  const areAllBriefs = rows.length > 1 && rows.every(({grade}) => grade === 'brief');
  const told = rows.slice(0, MOST).map((row) => describeStatement(row, language, areAllBriefs));
  const rest = rows.length - told.length;
  const noun = {
    fa: 'گفتهٔ دیگر در جدول',
    en: 'more statement in the table',
    ens: 'more statements in the table',
  };
  return [
    title,
    ...told,
    ...(rest > 0 ? [formatCount(rest, noun, language)] : []),
    describeLines(lines, language),
    ...(areAllBriefs ? [ALL_BRIEFS[language]] : []),
  ]
    .map((sentence) => sentence.replace(/[.؛]$/, ''))
    .join('. ')
    .concat('.');
}

// how many statements are told one by one; the rest are counted
const MOST = 12;
const BRIEF = {fa: 'از روی چکیده', en: 'from a brief'};
const ALL_BRIEFS = {
  fa: 'همه از روی چکیده\u200cاند، نه متن اصلی',
  en: 'All are read from briefs, not from the original texts',
};

/** One statement in words: «بیش از ۸۷۰، …». */
export function describeStatement(row: Statement, language: Language, areAllBriefs = false): string {
  const parts = [
    `${formatQuantity(row, language)}${row.concept_id ? ` ${formatConcept(row.concept_id, language)}` : ''}`,
    formatModality(row.modality, language),
    isolateName(formatVoice(row, language)),
    describeTime(row, language),
    row.grade === 'brief' && !areAllBriefs ? BRIEF[language] : '',
  ];
  return formatPlainList(parts.filter(Boolean), language);
}

function describeTime(row: Statement, language: Language): string {
  const interval = findInterval(row);
  const when = formatInterval(interval ?? {}, language, {isFull: true});
  const isSoft = interval && interval.from !== interval.to;
  const doubt = language === 'fa' ? 'روزش دانسته نیست' : 'day not known';
  return isSoft ? `${when} (${doubt})` : when;
}

function describeLines(lines: number, language: Language): string {
  if (lines)
    return language === 'fa'
      ? 'خط تنها گفته\u200cهای یک سری را به هم می\u200cپیوندد'
      : 'A line joins only statements of one series';
  return language === 'fa' ? 'خطی کشیده نشده است' : 'No line is drawn';
}

// a name of the other script must not turn the marks around it
function isolateName(name: string): string {
  return `\u2068${name}\u2069`;
}
