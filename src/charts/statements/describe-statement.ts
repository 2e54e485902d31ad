import type {Language} from '../../rows.js';
import {formatInterval} from '../../words/interval.js';
import {formatPlainList} from '../../words/list.js';
import {formatQuantity} from '../../words/quantity.js';
import {findInterval} from '../../series/interval.js';
import {formatConcept, formatModality, formatVoice, type Statement} from '../statement.js';
import {say} from '../../words/say.js';

/** One statement in words, as its mark is called: «بیش از ۸۷۰، …» with hedge, noun, voice and doubt of date. */
export function describeStatement(row: Statement, language: Language): string {
  const noun = row.concept_id ? ` ${formatConcept(row.concept_id, language)}` : '';
  const parts = [
    formatQuantity(row, language) + noun,
    formatModality(row, language),
    // a name of the other script must not turn the marks around it
    `\u2068${formatVoice(row, language)}\u2069`,
    describeTime(row, language),
    row.grade === 'brief' ? say(language, 'chart.brief') : '',
  ];
  return formatPlainList(parts.filter(Boolean), language);
}

function describeTime(row: Statement, language: Language): string {
  const interval = findInterval(row);
  const when = formatInterval(interval ?? {}, language, {isFull: true});
  const isSoft = interval && interval.from !== interval.to;
  return isSoft ? say(language, 'chart.day-unknown', {when}) : when;
}
