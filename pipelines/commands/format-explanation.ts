import type {Row} from '../../src/io/duckdb.js';
import type {Explanation} from './explain.js';

/** Formats an explanation for a terminal: what is claimed, where it stands, who published it, how it was read. */
export function formatExplanation({statement, sentence, document, relations}: Explanation): string {
  const isClaim = 'claim_id' in statement;
  const sections: [string, [string, unknown][]][] = [
    [
      isClaim ? `claim ${statement.claim_id}` : `mention ${statement.mention_id}`,
      isClaim ? toClaim(statement) : toMention(statement),
    ],
    ['sentence', [['', mark(sentence, String(statement.quote))]]],
    ['document', toDocument(document)],
    ['rule', [['', statement.rule]]],
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

function toClaim(row: Row): [string, unknown][] {
  const value = `${row.operator === '=' ? '' : `${row.operator} `}${row.value}${row.high === null ? '' : ` to ${row.high}`}`;
  return [
    ['says', `${row.measure_en} (${row.measure_fa}): ${value} ${row.unit_en}`],
    ['noun', row.concept_fa],
    ...toShared(row),
    ['nature', `${row.nature}, ${row.modality}`],
  ];
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

function mark(sentence: string, quote: string): string {
  return sentence.replace(/\s*\n\s*/g, ' ').replace(quote, `⟦${quote}⟧`);
}
