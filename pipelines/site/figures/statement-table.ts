import {bdi, escapeHtml, toSafeHref} from '../text/html.js';
import {formatCount, formatUnitName} from '../../../src/words/unit.js';
import {formatQuantity} from '../../../src/words/quantity.js';
import {formatInterval} from '../../../src/words/interval.js';
import type {Language} from '../../../src/rows.js';
import {
  formatConcept,
  formatModality,
  formatVoice,
  readName,
  type Mention,
  type Statement,
} from '../../../src/charts/rows.js';

export interface TableOptions {
  language: Language;
  caption: string;
}

const WORDS = {
  fa: {value: 'عدد', noun: 'نام', place: 'جا', valid: 'برای چه زمانی', said: 'چه زمانی گفته شد', voice: 'گوینده', quote: 'جمله', link: 'سند', measure: 'سنجه', cluster: 'خوشه', stage: 'مرحله', see: 'در متن', brief: 'چکیده', named: 'تنها نام'},
  en: {value: 'Number', noun: 'Noun', place: 'Place', valid: 'True when', said: 'Said when', voice: 'Who says', quote: 'Words', link: 'Document', measure: 'Measure', cluster: 'Cluster', stage: 'Stage', see: 'in its text', brief: 'brief', named: 'named only'},
}; // prettier-ignore

/** The whole table behind a chart of statements: hedge in words, noun, place, both clocks, voice, words, and the way to the claim. */
export function createStatementTable(rows: Statement[], {language, caption}: TableOptions): string {
  const words = WORDS[language];
  const measures = new Set(rows.map(({measure_id}) => measure_id)).size > 1;
  const heads = [
    words.value,
    measures && words.measure,
    words.noun,
    words.place,
    words.valid,
    words.said,
    words.voice,
    words.quote,
    words.link,
  ];
  const body = rows.map((row) => [
    [formatQuantity(row, language), formatUnit(row, language), formatModality(row.modality, language)]
      .filter(Boolean)
      .join(' · '),
    measures && escapeHtml(readName(row, 'measure', language)),
    escapeHtml(row.concept_id ? formatConcept(row.concept_id, language) : '—'),
    bdi(readName(row, 'place', language) || '—'),
    ...formatClocks(row, language),
    bdi([formatVoice(row, language), row.speaker_post].filter(Boolean).join(language === 'fa' ? '، ' : ', ')),
    formatWords(row),
    formatLink(row, language),
  ]);
  return toTable(heads, body, caption);
}

/** The table behind charts of named clusters: cluster, stage, clocks, voice, words, document. */
export function createMentionTable(rows: Mention[], {language, caption}: TableOptions): string {
  const words = WORDS[language];
  const heads = [
    words.cluster,
    words.stage,
    words.place,
    words.valid,
    words.said,
    words.voice,
    words.quote,
    words.link,
  ];
  const body = rows.map((row) => [
    bdi(readName(row, 'cluster', language)),
    escapeHtml(
      [readName(row, 'stage', language) || words.named, formatModality(row.modality, language)]
        .filter(Boolean)
        .join(' · '),
    ),
    bdi(readName(row, 'place', language) || '—'),
    ...formatClocks(row, language),
    bdi(formatVoice(row, language)),
    formatWords(row),
    formatLink(row, language),
  ]);
  return toTable(heads, body, caption);
}

/** A plain table for other figures: cells are escaped text, or numbers already formatted. */
export function createPlainTable(heads: string[], rows: string[][], caption: string): string {
  return toTable(
    heads.map(escapeHtml),
    rows.map((row) => row.map((cell) => bdi(cell))),
    caption,
  );
}

/** How good the evidence is: how many statements come from originals and how many from briefs. */
export function formatGrade(rows: {grade: string}[], language: Language): string {
  const briefs = rows.filter(({grade}) => grade === 'brief').length;
  const originals = rows.length - briefs;
  const parts = [
    originals && formatCount(originals, {fa: 'گفته از متن اصلی', en: 'statement from an original text', ens: 'statements from original texts'}, language),
    briefs && formatCount(briefs, {fa: 'گفته از چکیده', en: 'statement from a brief', ens: 'statements from briefs'}, language),
  ]; // prettier-ignore
  return parts.filter(Boolean).join(language === 'fa' ? '، ' : ', ');
}

function toTable(heads: (string | false)[], rows: (string | false)[][], caption: string): string {
  const head = heads
    .filter((cell) => cell !== false)
    .map((cell) => `<th scope="col">${cell}</th>`)
    .join('');
  const body = rows.map((row) => {
    const [first, ...others] = row.filter((cell) => cell !== false);
    return `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return (
    `<div class="k-scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table class="k-table">` +
    `<caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
  );
}

function formatUnit(row: Statement, language: Language): string {
  return row.unit === 'percent'
    ? ''
    : escapeHtml(
        formatUnitName(
          (language === 'fa' ? row.unit_fa : row.unit_en) ?? '',
          row.high ?? row.value,
          language,
        ),
      );
}

function formatWords({sentence, quote}: Statement | Mention): string {
  return sentence
    ? `<span dir="auto">${escapeHtml(sentence)}</span>`
    : quote
      ? `<q dir="auto">${escapeHtml(quote)}</q>`
      : '';
}

function formatClocks(row: Statement | Mention, language: Language): string[] {
  return [
    {from: row.valid_from, to: row.valid_to},
    {from: row.said_from, to: row.said_to},
  ].map((interval) => bdi(formatInterval(interval, language, {isFull: true})));
}

function formatLink(row: Statement | Mention, language: Language): string {
  const href = toSafeHref(row.href);
  const label = `${WORDS[language].see}${row.grade === 'brief' ? ` (${WORDS[language].brief})` : ''}`;
  return href ? `<a href="${href}">${label}</a>` : escapeHtml(row.document_id);
}
