import type {Row} from '../../../src/io/duckdb.js';
import type {ClaimView} from '../../../src/rows.js';
import {formatQuantity} from '../../../src/words/quantity.js';
import {formatUnitName} from '../../../src/words/unit.js';
import type {Explanation} from './read-explanation.js';

/** Formats an explanation for a terminal: what is said, where it stands, who published it, which rule read or rejected it. */
export function formatExplanation(explanation: Explanation): string {
  const {statement, document, relations} = explanation;
  const sections: [string, [string, unknown][]][] = [
    toSubject(statement),
    ['sentence', [['', markQuote(explanation)]]],
    ['document', toDocument(document)],
    ['rule', ['rule', 'reason_en', 'rule_fa'].map((column) => ['', statement[column]])],
  ];
  if (relations.length > 0)
    sections.push([
      'relations',
      relations.map(({kind, conflict_kind, other_id, reason_en}) => [
        String(other_id),
        `${conflict_kind ?? kind}: ${reason_en}`,
      ]),
    ]);
  return sections.map(([title, fields]) => `${title}\n${formatFields(fields)}`).join('\n');
}

/** Formats what an id said that was published and stands no more, and what became of it. */
export function formatGone(row: Row): string {
  const number = [row.last_value, row.last_high].filter((end) => end !== null).join(' to ');
  const said = [row.measure_id, row.operator, number, row.unit, row.cluster_name, row.stage_id, row.place_id];
  return `gone ${row.statement_id}\n${formatFields([
    ['said', said.filter(Boolean).join(' ')],
    ['sentence', row.sentence],
    ['document', row.document_id],
    ['published', row.first_day],
    ['release', row.release],
    ['successor', row.successor_id ?? 'none'],
    ['reason', row.reason ?? 'the same statement under another id'],
  ])}`;
}

function toSubject(row: Row): [string, [string, unknown][]] {
  if ('claim_id' in row) return [`claim ${row.claim_id}`, toClaim(row)];
  if ('mention_id' in row) return [`mention ${row.mention_id}`, toMention(row)];
  return [`rejected number ${row.rejected_id}`, [['number', row.quote]]];
}

function toClaim(row: Row): [string, unknown][] {
  const claim = row as unknown as ClaimView;
  return [
    ['says', `${claim.measure_en} (${claim.measure_fa}): ${toSaid(claim)}`],
    ['noun', row.concept_fa],
    ...toShared(row),
    ['nature', `${row.nature}, ${row.modality}`],
  ];
}

// Per cent is said with its number already.
function toSaid(claim: ClaimView): string {
  const unit = claim.unit === 'percent' ? '' : formatUnitName(claim.unit_en, claim.high ?? claim.value, 'en');
  return `${formatQuantity(claim, 'en')} ${unit}`.trimEnd();
}

function toMention(row: Row): [string, unknown][] {
  return [
    ['cluster', `${row.cluster_name}${row.cluster_id ? ` → ${row.cluster_id}` : ''}`],
    ['stage', row.stage_en],
    ...toShared(row),
    ['modality', row.modality],
  ];
}

function toShared(row: Row): [string, unknown][] {
  return [
    ['place', row.place_en && `${row.place_en} (${row.place_basis})`],
    ['true', formatDays(row.valid_from, row.valid_to, row.date_basis)],
    ['said', formatDays(row.said_from, row.said_to)],
    ['known', row.known_at],
    ['certain', [row.certainty, row.certainty_reasons].filter(Boolean).join(': ')],
    ['review', row.review],
    ['speaker', [row.speaker, row.speaker_post].filter(Boolean).join('، ')],
  ];
}

function toDocument(row: Row): [string, unknown][] {
  return [
    ['id', `${row.document_id} (${row.kind})`],
    ['title', row.title],
    ['source', `${row.source_en} (${row.source_fa})`],
    ['address', row.url],
    ['published', row.published ?? row.published_basis],
    ['premises', row.premises_en],
  ];
}

function formatDays(from: unknown, to: unknown, basis?: unknown): string {
  const days = from === null ? 'not known' : from === to ? String(from) : `${from} to ${to}`;
  return basis ? `${days} (${basis})` : days;
}

function formatFields(fields: [string, unknown][]): string {
  const told = fields.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return told.map(([name, value]) => `  ${name ? `${name.padEnd(10)} ` : ''}${value}\n`).join('');
}

function markQuote({statement, sentence, quote_at}: Explanation): string {
  const points = [...sentence];
  const end = quote_at + [...String(statement.quote)].length;
  const parts = [points.slice(0, quote_at), '⟦', points.slice(quote_at, end), '⟧', points.slice(end)];
  return parts
    .flat()
    .join('')
    .replace(/\s*\n\s*/g, ' ');
}
