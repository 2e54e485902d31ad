import {describe, expect, it} from 'vitest';
import type {SourceDocument} from '../../src/io/read-documents.js';
import type {Claim, Extraction, StageMention} from '../../src/reader/reading/lines.js';
import {load} from './load.js';

const TEXT = 'موفق گفت تاکنون ۱۹۷ خوشه صنعتی شناسایی شده است. باز هم ۱۹۷ خوشه صنعتی.';

function document(fields: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id: 'text-1',
    kind: 'brief',
    text: TEXT,
    sha256: '0'.repeat(64),
    file: 'text-1.md',
    retrieved: '2026-11-22',
    ...fields,
  };
}

function claim(fields: Partial<Claim> = {}): Claim {
  return {
    ...{
      type: 'claim',
      doc: 'text-1',
      measure: 'clusters_identified',
      operator: '=',
      value: 197,
      unit: 'cluster',
    },
    ...{
      place: 'IR',
      place_basis: 'text',
      cluster: null,
      sector: null,
      concept: 'industrial_cluster',
      nature: 'stock',
    },
    ...{modality: 'fact', as_of: '1391', as_of_basis: 'text', speaker: 'موفق', rule: 'r'},
    ...{
      certainty: 'sure',
      certainty_reasons: [],
      part_of: null,
      is_narrow: false,
      did: 'identify',
      counted: null,
    },
    ...{quote: '۱۹۷ خوشه صنعتی', start: 16, end: 30},
    ...fields,
  } as Claim;
}

function read(
  claims: Claim[],
  {text = TEXT, stages = [] as StageMention[], published = ['2013-01-25', '2013-01-25']} = {},
) {
  const extraction: Extraction = {
    document: {
      type: 'document',
      doc: 'text-1',
      published_from: published[0]!,
      published_to: published[1]!,
      published_basis: 'page',
      published_time: '14:20',
      language: 'fa',
    },
    claims,
    stages,
    rejected: [{type: 'rejected', doc: 'text-1', quote: 'هم', start: 52, end: 54, why: 'no number'}],
  };
  return load([{document: document({text}), extraction, source_id: 'irna'}]);
}

describe('load(read)', () => {
  it('translates the fields of the reader into columns', () => {
    const [row] = read([claim()])['core.claims']!;
    expect(row).toMatchObject({
      ...{
        document_id: 'text-1',
        measure_id: 'clusters_identified',
        operator: '=',
        value: 197,
        high: null,
        unit: 'cluster',
      },
      ...{
        place_id: 'IR',
        place_basis: 'text',
        concept_id: 'industrial_cluster',
        speaker: 'موفق',
        speaker_post: null,
      },
      ...{quote_start: 16, quote_end: 30, known_at: '2026-11-22'},
    });
  });

  it('keeps the words of a hedge beside its operator', () => {
    const [row] = read([claim({operator: '<=', hedge: 'قریب به'})])['core.claims']!;
    expect(row).toMatchObject({operator: '<=', hedge: 'قریب به'});
  });

  it('keeps what the reader is unsure of, and trusts only what it is sure of', () => {
    const reasons = ['place: margin', 'measure: no predicate'];
    const rows = read([claim(), claim({certainty: 'unsure', certainty_reasons: reasons, part_of: [0, 4]})]);
    expect(rows['core.claims']).toMatchObject([
      {certainty: 'sure', certainty_reasons: '', is_trusted: true, part_of_start: null, part_of_end: null},
      {
        ...{certainty: 'unsure', certainty_reasons: 'place: margin|measure: no predicate', is_trusted: false},
        ...{part_of_start: 0, part_of_end: 4},
      },
    ]);
  });

  it('turns a Jalali year into its Gregorian days and keeps it as read', () => {
    // 1 Farvardin 1391 is 20 March 2012; 1391 is a leap year and ends on 20 March 2013
    const [row] = read([claim()])['core.claims']!;
    expect(row).toMatchObject({
      as_of: '1391',
      valid_from: '2012-03-20',
      valid_to: '2013-03-20',
      date_basis: 'text',
    });
  });

  it('keeps an interval as two times with a slash between', () => {
    const [row] = read([claim({as_of: ['1391-01', '1391-03']})])['core.claims']!;
    expect(row).toMatchObject({as_of: '1391-01/1391-03', valid_from: '2012-03-20', valid_to: '2012-06-20'});
  });

  it('takes the time of saying from the publication of the text', () => {
    expect(read([claim()])['core.claims']![0]).toMatchObject({
      said_from: '2013-01-25',
      said_to: '2013-01-25',
    });
  });

  it('keeps the hour of publication beside the days, which it does not move', () => {
    expect(read([])['core.documents']![0]).toMatchObject({
      ...{published_from: '2013-01-25', published_to: '2013-01-25', published_time: '14:20'},
    });
  });

  it('ends a year of fact, and a year of publication, on the day on which it was read', () => {
    // 1405 runs from 21 March 2026 to 20 March 2027
    const [fact, plan] = read([
      claim({as_of: '1405'}),
      claim({as_of: '1405', modality: 'plan', start: 55, end: 69}),
    ])['core.claims']!;
    expect(fact).toMatchObject({as_of: '1405', valid_from: '2026-03-21', valid_to: '2026-11-22'});
    expect(plan).toMatchObject({as_of: '1405', valid_from: '2026-03-21', valid_to: '2027-03-20'});
    const year = read([claim()], {published: ['2026-03-21', '2027-03-20']});
    expect(year['core.documents']).toMatchObject([{published_to: '2026-11-22'}]);
    expect(year['core.claims']).toMatchObject([{said_from: '2026-03-21', said_to: '2026-11-22'}]);
  });

  it('leaves an undated claim undated', () => {
    const [row] = read([claim({as_of: null, as_of_basis: undefined})])['core.claims']!;
    expect(row).toMatchObject({as_of: null, valid_from: null, valid_to: null, date_basis: null});
  });

  it('gives the sentence that holds the quote', () => {
    expect(read([claim()])['core.claims']![0]).toMatchObject({sentence_start: 0, sentence_end: 47});
  });

  it('keeps the id of a claim when text is put before it, so that a better reader changes no address', () => {
    const prefix = 'یک جمله پیش از آن. ';
    const moved = claim({start: 16 + prefix.length, end: 30 + prefix.length});
    expect(read([moved], {text: prefix + TEXT})['core.claims']![0]!.claim_id).toBe(
      read([claim()])['core.claims']![0]!.claim_id,
    );
  });

  it('keeps the id whatever the number is read as', () => {
    const id = (fields: Partial<Claim>) => read([claim(fields)])['core.claims']![0]!.claim_id;
    const other = {measure: 'clusters_active', place: 'IR-07', cluster: 'کفش', quote: '۱۹۷ خوشه', end: 24};
    expect(id({value: 198, operator: '>', rule: 'other', ...other})).toBe(id({}));
  });

  it('tells two occurrences of one quote apart', () => {
    const ids = read([claim(), claim({start: 55, end: 69})])['core.claims']!.map((row) => row.claim_id);
    expect(new Set(ids).size).toBe(2);
  });

  it('keeps the rule of a rejected number', () => {
    expect(read([])['core.rejected']![0]).toMatchObject({
      document_id: 'text-1',
      quote: 'هم',
      rule: 'no number',
    });
  });

  it('marks whose words the text is', () => {
    expect(read([])['core.texts']).toEqual([{document_id: 'text-1', text: TEXT, is_ours: true}]);
  });
});
