import {describe, expect, it} from 'vitest';
import {followPublished, type ReadNow} from './follow-published.js';
import {LAST_SAID, PUBLISHED_COLUMNS, type LastSaid, type PublishedStatement} from './published-statement.js';

/** A claim of 12 clusters in the sentence «s1» of a text, between «s0» and «s2»; its id is its name. */
function claim(statement_id: string, others: Partial<PublishedStatement> = {}): PublishedStatement {
  const empty = Object.fromEntries(PUBLISHED_COLUMNS.map((column) => [column, '']));
  return {
    ...(empty as PublishedStatement),
    ...{statement_id, document_id: 'brief', sentence_hash: 's1', hash_before: 's0', hash_after: 's2'},
    ...{number_at: '0', sentence: 'در استان فارس ۱۲ خوشه صنعتی شناسایی شد.', first_day: '2026-01-01'},
    ...{
      measure_id: 'clusters_identified',
      operator: '=',
      last_value: '12',
      unit: 'cluster',
      place_id: 'IR-07',
    },
    ...others,
  };
}

const EDITED = {sentence_hash: 't1', sentence: 'در استان فارس ۱۳ خوشه صنعتی شناسایی شد.', last_value: '13'};

function toLastSaid(row: PublishedStatement): LastSaid {
  return Object.fromEntries(LAST_SAID.map((column) => [column, row[column]])) as LastSaid;
}

function follow(
  before: PublishedStatement[],
  standing: PublishedStatement[],
  {retire = '', ...others}: Partial<ReadNow> & {retire?: string} = {},
) {
  const known = new Set(before.map(({statement_id}) => statement_id));
  const fresh = standing.filter(({statement_id}) => !known.has(statement_id));
  const now = {
    standing: new Map(standing.map((row) => [row.statement_id, toLastSaid(row)])),
    fresh,
    documents: new Set(standing.map(({document_id}) => document_id)),
    dropped: new Map<string, string>(),
    ...others,
  };
  const followed = followPublished(before, now, () => retire);
  const rows = new Map(followed.rows.map((row) => [row.statement_id, row]));
  return {
    ...followed,
    vanishing: followed.vanishing.map(({statement_id}) => statement_id),
    became: (id: string) => [rows.get(id)!.successor_id, rows.get(id)!.reason],
    row: (id: string) => rows.get(id),
  };
}

describe('followPublished(before, now, retire)', () => {
  it('leaves what stands as it is, and adds what is new behind it', () => {
    const [one, other] = [claim('c1'), claim('c2', {sentence_hash: 's9'})];
    expect(follow([one], [one])).toMatchObject({rows: [one], isChanged: false});
    expect(follow([one], [other, one])).toMatchObject({rows: [one, other], isChanged: true});
  });

  it('says of what leads on how it differs from its successor as that is read now', () => {
    const old = claim('old', {
      ...{last_value: '13', successor_id: 'new'},
      reason: 'value: 13 → 12; modality: forecast → plan',
    });
    const now = claim('new');
    expect(follow([old, now], [now]).became('old')).toEqual([
      'new',
      'value: 13 → 12; modality: forecast → plan',
    ]);
    const reread = claim('new', {last_value: '13', place_id: 'IR'});
    expect(follow([old, now], [reread]).became('old')).toEqual([
      'new',
      'place_id: IR-07 → IR; modality: forecast → plan',
    ]);
    const same = claim('new', {last_value: '13'});
    expect(follow([{...old, reason: 'value: 13 → 12'}, now], [same]).became('old')).toEqual(['new', '']);
  });

  it('keeps the last value of an id that stands, and its first day and sentence', () => {
    const now = claim('c1', {last_value: '120', first_day: '2026-02-02', sentence: 'other'});
    expect(follow([claim('c1')], [now]).row('c1')).toEqual(claim('c1', {last_value: '120'}));
  });

  it('leads on to the same statement in an edited sentence', () => {
    const {became, moved, vanishing} = follow([claim('c1')], [claim('c2', EDITED)]);
    expect(became('c1')).toEqual(['c2', 'value: 12 → 13']);
    expect([moved.length, vanishing]).toEqual([1, []]);
  });

  it('says which words differ where all that is said is the same', () => {
    const now = claim('c2', {
      sentence_hash: 't1',
      sentence: 'در استان فارس تاکنون ۱۲ خوشه صنعتی شناسایی شد.',
    });
    expect(follow([claim('c1')], [now]).became('c1')[1]).toBe('sentence: «…فارس ۱۲…» → «…فارس تاکنون ۱۲…»');
  });

  it('leads nowhere where two things that are said have changed, or the sentence is another', () => {
    const place = {...EDITED, place_id: 'IR-10', sentence: 'در استان اصفهان ۱۳ خوشه صنعتی شناسایی شد.'};
    expect(follow([claim('c1')], [claim('c2', place)]).vanishing).toEqual(['c1']);
    const words = {...EDITED, last_value: '12', sentence: 'مدیر کل استان از کار ۱۲ خوشه صنعتی سخن گفت.'};
    expect(follow([claim('c1')], [claim('c2', words)]).vanishing).toEqual(['c1']);
  });

  it('leads nowhere where neither neighbour is the same', () => {
    const away = claim('c2', {...EDITED, hash_before: 's7', hash_after: ''});
    expect(follow([claim('c1')], [away]).vanishing).toEqual(['c1']);
    expect(follow([claim('c1')], [{...away, hash_after: 's2'}]).vanishing).toEqual([]);
  });

  it('goes by a neighbour that is followed itself', () => {
    const second = {sentence_hash: 's2', hash_before: 's1', hash_after: 's3'};
    const before = [
      claim('c1'),
      claim('c2', {...second, last_value: '40', sentence: 'در آن ۴۰ واحد کار می‌کنند.'}),
    ];
    const now = [
      claim('c3', {...EDITED, hash_after: 't2'}),
      claim('c4', {...{sentence_hash: 't2', hash_before: 't1', hash_after: 't3'}, last_value: '41', sentence: 'در آن ۴۱ واحد کار می‌کنند.'}),
    ]; // prettier-ignore
    const {became} = follow(before, now);
    expect([became('c1')[0], became('c2')[0]]).toEqual(['c3', 'c4']);
  });

  it('leads to no sentence that stood before', () => {
    const other = claim('c2', {...EDITED, hash_before: 's1'});
    expect(follow([claim('c1'), other], [{...other, hash_before: 's0'}]).vanishing).toEqual(['c1']);
    const again = claim('c3', {...EDITED, hash_after: 't1'});
    expect(follow([claim('c1'), other], [other, again]).vanishing).toEqual(['c1']);
  });

  it('leads nowhere where two would do equally', () => {
    const isfahan = {...EDITED, last_value: '12', place_id: 'IR-10', sentence: 'در استان کرمان ۱۲ خوشه صنعتی شناسایی شد.'};
    const yazd = {sentence_hash: 's2', hash_before: 's1', hash_after: 's3', place_id: 'IR-21', sentence: 'در استان یزد ۱۲ خوشه صنعتی شناسایی شد.'};
    const between = claim('c3', {...isfahan, hash_after: 's3'});
    expect(follow([claim('c1'), claim('c2', yazd)], [between]).vanishing).toEqual(['c1', 'c2']);
  }); // prettier-ignore

  it('tells equal numbers of one sentence apart by their place', () => {
    const second = {number_at: '1', measure_id: 'clusters_implementation'};
    const edited = {sentence_hash: 't1', sentence: 'در استان فارس هم ۱۲ خوشه صنعتی شناسایی شد.'};
    const {became} = follow(
      [claim('c1'), claim('c2', second)],
      [claim('c4', {...edited, ...second}), claim('c3', edited)],
    );
    expect([became('c1')[0], became('c2')[0]]).toEqual(['c3', 'c4']);
  });

  it('follows a document that is gone to the only one that has its sentences', () => {
    const there = (id: string, document_id: string, others = {}) => claim(id, {document_id, ...others});
    expect(follow([claim('c1')], [there('c2', 'new')]).became('c1')).toEqual(['c2', 'document: brief → new']);
    expect(follow([claim('c1')], [there('c2', 'new'), there('c3', 'newer')]).vanishing).toEqual(['c1']);
    expect(follow([claim('c1')], [there('c2', 'new', {place_id: 'IR-10'})]).vanishing).toEqual(['c1']);
    const long = ['c4', 'c5', 'c6'].map((id) => there(id, 'old', {sentence_hash: id}));
    const same = there('c7', 'old');
    expect(follow([claim('c1'), ...long, same], [...long, same]).vanishing).toEqual(['c1']);
  });

  it('follows what was edited in a document that was renamed as well', () => {
    const second = {sentence_hash: 's2', hash_before: 's1', hash_after: ''};
    const [one, other] = [claim('c3', {document_id: 'new', hash_after: 't2'}), claim('c4', {document_id: 'new', ...EDITED, sentence_hash: 't2', hash_before: 's1', hash_after: ''})]; // prettier-ignore
    const {became} = follow([claim('c1'), claim('c2', second)], [one, other]);
    expect(became('c2')).toEqual(['c4', 'document: brief → new; value: 12 → 13']);
  });

  it('leads an end of what is now read as a range to the range', () => {
    const [low, high] = [claim('c1', {last_value: '50'}), claim('c2', {last_value: '70', number_at: '1'})];
    const {became, row} = follow([low, high], [{...low, last_high: '70'}]);
    expect(became('c2')[0]).toBe('c1');
    expect(row('c1')!.last_high).toBe('70');
  });

  it('leads a chain on, and follows its end where that vanishes in turn', () => {
    const before = [claim('c1', {successor_id: 'c2', reason: 'x'}), claim('c2', EDITED)];
    const third = claim('c3', {...EDITED, sentence_hash: 'u1', last_value: '14', sentence: 'در استان فارس ۱۴ خوشه صنعتی شناسایی شد.'}); // prettier-ignore
    const {became, rows} = follow(before, [third]);
    expect(rows[0]).toBe(before[0]);
    expect(became('c2')).toEqual(['c3', 'value: 13 → 14']);
    expect(follow(before, []).vanishing).toEqual(['c2']);
  });

  it('takes the successor from an id that stands again, and leads that back to it', () => {
    const before = [claim('c1', {successor_id: 'c2', reason: 'value: 12 → 13'}), claim('c2', EDITED)];
    const {became, row} = follow(before, [claim('c1')]);
    expect(row('c1')).toEqual(claim('c1'));
    expect(became('c2')).toEqual(['c1', 'value: 13 → 12']);
  });

  it('asks for a successor that has neither a row nor a statement', () => {
    expect(follow([claim('c1', {successor_id: 'c9', reason: 'x'})], []).vanishing).toEqual(['c1']);
  });

  it('gives up with a reason, once, and takes that of a correction without asking', () => {
    const {became, retired, vanishing} = follow([claim('c1')], [], {retire: 'the text was withdrawn'});
    expect([became('c1'), retired.length, vanishing]).toEqual([['', 'the text was withdrawn'], 1, []]);
    const gone = claim('c1', {reason: 'the text was withdrawn'});
    expect(follow([gone], [])).toMatchObject({vanishing: [], isChanged: false});
    const dropped = new Map([['c1', 'correction: misprinted']]);
    expect(follow([claim('c1')], [], {dropped})).toMatchObject({vanishing: [], isChanged: true});
    expect(follow([claim('c1')], [], {dropped}).became('c1')).toEqual(['', 'correction: misprinted']);
  });
});
