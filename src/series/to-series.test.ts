import {describe, expect, it} from 'vitest';

import * as said from './fixtures/statements.js';
import {on, toClaim} from './fixtures/statements.js';
import {toSeries, toSeriesRows} from './to-series.js';

const national = [
  said.claim526,
  said.claim197,
  said.claim388,
  said.claim429,
  said.claim192,
  said.claim480,
  said.claim423,
  said.claim466,
];

/** The same as one office would say them: what is told of a line by the bare noun needs that. */
const oneOffice = national.map((claim) => ({...claim, office: 'مرکز پژوهش‌های مجلس'}));

const pooled = [said.claim70, said.claim105].map((claim) => ({...claim, office: 'سازمان صنایع کوچک'}));

function find(concept: string, claims = national) {
  return toSeries(claims).find((series) => series.concept_id === concept)!;
}

describe('toSeries(claims)', () => {
  it('keeps each noun in its own series', () => {
    expect(toSeries(oneOffice).map((series) => [series.concept_id, series.points.length])).toEqual([
      ['business_cluster', 2],
      ['cluster', 3],
      ['industrial_cluster', 3],
    ]);
  });

  it('draws no line by the bare noun over three offices: 192, 480 and 526 are three series of one mark', () => {
    const bare = toSeries(national).filter((series) => series.concept_id === 'cluster');
    expect(bare.map(({kind, points}) => [kind, points.map((point) => point.value)]).sort()).toEqual([
      ['marks', [192]],
      ['marks', [480]],
      ['marks', [526]],
    ]);
    expect(new Set(bare.map(({office}) => office)).size).toBe(3);
  });

  it('joins a noun that says which cluster it counts over all offices: 197 and 388', () => {
    const series = find('industrial_cluster');
    expect([series.kind, series.office]).toEqual(['line', null]);
  });

  it('draws a line through dated statements of one bare noun by one office', () => {
    const series = find('cluster', oneOffice);
    expect(series.kind).toBe('line');
    expect(series.points.map((point) => point.value)).toEqual([192, 480, 526]);
    expect(series.segments).toEqual([
      {from_claim_id: 'brief-001:192', to_claim_id: 'brief-014:480'},
      {from_claim_id: 'brief-014:480', to_claim_id: 'brief-016:526'},
    ]);
    expect(series.sentence_en).toBe('3 dated statements; the line goes from each statement to the next.');
    expect(series.sentence_fa).toBe('۳ گفتهٔ تاریخ‌دار؛ خط از گفته‌ای به گفتهٔ بعد می‌رود.');
  });

  it('makes marks and a sentence of fewer than two dated statements: 429 dated, 423 within two years', () => {
    const series = find('business_cluster');
    expect(series.kind).toBe('marks');
    expect(series.segments).toEqual([]);
    expect(series.points.map(({value, is_dated}) => [value, is_dated])).toEqual([
      [423, false],
      [429, true],
    ]);
    expect(series.sentence_en).toBe(
      '1 dated statement and 1 undated statement; a line needs at least two dated statements.',
    );
  });

  it('does not average: 429 and 423 stand beside each other as a conflict', () => {
    expect(find('business_cluster').points.map((point) => point.conflicts_with)).toEqual([
      ['brief-008:429'],
      ['seed-004:423'],
    ]);
  });

  it('breaks the line where an undated statement may stand between', () => {
    const undated = toClaim({document_id: 'brief-002', value: 202});
    const series = find('industrial_cluster', [...national, undated]);
    expect(series.kind).toBe('marks');
    expect(series.breaks.map(({reason, because}) => [reason, because])).toEqual([
      ['undated', ['brief-002:202']],
      ['undated', ['brief-002:202']],
    ]);
    expect(series.points.at(-1)).toMatchObject({value: 202, is_dated: false, from: null, clock: 'none'});
  });

  it('breaks only the gap that an interval wider than a year touches', () => {
    const between = toClaim({document_id: 'late', value: 400, ...on('2015-01-01', '2017-12-31')});
    const series = find('industrial_cluster', [said.claim197, said.claim388, said.claim466, between]);
    expect(series.kind).toBe('line');
    expect(series.segments).toEqual([{from_claim_id: 'seed-002:197', to_claim_id: 'brief-003:388'}]);
    expect(series.breaks).toEqual([
      expect.objectContaining({
        after_claim_id: 'brief-003:388',
        before_claim_id: 'brief-012:466',
        reason: 'undated',
        reason_en:
          'an undated statement may stand between these two: 400 (between 1 January 2015 and 31 December 2017)',
      }),
    ]);
  });

  it('takes the year 1391, of 366 days, as a date, and a day more as none', () => {
    const [year] = toSeries([said.claim197]);
    expect(year!.points[0]!.is_dated).toBe(true);
    const [longer] = toSeries([toClaim({value: 197, ...on('2012-03-20', '2013-03-21')})]);
    expect(longer!.points[0]!.is_dated).toBe(false);
  });

  it('never joins pooled stages: about 70 in 1391 and 105 in 1394', () => {
    const [series] = toSeries(pooled);
    expect(series!.kind).toBe('marks');
    expect(series!.points.map(({operator, value}) => operator + value)).toEqual(['~70', '=105']);
    expect(series!.breaks.map((gap) => gap.reason)).toEqual(['pooled_stage']);
  });

  it('keeps two numbers of one day as two points and draws no line to either', () => {
    const other = toClaim({document_id: 'other', value: 520, concept_id: 'cluster', ...on('2020-12-20')});
    const series = find('cluster', [...oneOffice, {...other, office: oneOffice[0]!.office}]);
    expect(series.points.map((point) => point.value)).toEqual([192, 480, 520, 526]);
    expect(series.breaks.map((gap) => gap.reason)).toEqual(['disagreement', 'disagreement']);
    expect(series.segments).toEqual([{from_claim_id: 'brief-001:192', to_claim_id: 'brief-014:480'}]);
  });

  it('does not order what the dates leave open', () => {
    const some = toClaim({document_id: 'some', value: 197, operator: '>', ...on('2012-06-01')});
    const [series] = toSeries([said.claim197, some].map((claim) => ({...claim, operator: '>' as const})));
    expect(series!.breaks.map((gap) => gap.reason)).toEqual(['order_unknown']);
  });

  it('makes one point of one voice: an original and its brief', () => {
    const brief = {
      ...said.claim423,
      claim_id: 'brief',
      document_id: 'seed-brief-004',
      grade: 'brief' as const,
    };
    const [series] = toSeries([brief, said.claim423]);
    expect(series!.points).toHaveLength(1);
    expect(series!.points[0]).toMatchObject({claim_id: 'seed-004:423', grade: 'original'});
    expect(series!.points[0]!.claim_ids).toEqual(['seed-004:423', 'brief']);
  });

  it('makes one point of one speech told by two agencies, with the narrower date', () => {
    const [series] = toSeries([said.claim388Again, said.claim388]);
    expect(series!.points).toHaveLength(1);
    expect(series!.points[0]).toMatchObject({from: '2014-08-30', to: '2014-08-30'});
  });

  it('keeps a hedge with its point', () => {
    const [series] = toSeries([said.claim870]);
    expect(series!.points[0]).toMatchObject({operator: '>', value: 870, high: null});
  });

  it('keeps plans and forecasts apart from facts, as marks', () => {
    const plans = [2013, 2014].map((year) =>
      toClaim({document_id: `plan-${year}`, value: year, modality: 'plan', ...on(`${year}-05-01`)}),
    );
    const [fact, plan] = toSeries([said.claim197, ...plans]);
    expect([fact!.modality, plan!.modality]).toEqual(['fact', 'plan']);
    expect(plan!.kind).toBe('marks');
    expect(plan!.breaks.map((gap) => gap.reason)).toEqual(['not_fact']);
  });

  it('keeps 10.4 percent out of the count of 55, and three gold clusters out of the national count', () => {
    const isfahan = {document_id: 'brief-016', place_id: 'IR-10', concept_id: 'cluster', ...on('2020-12-20')};
    const series = toSeries([
      toClaim({...isfahan, value: 55}),
      toClaim({...isfahan, value: 10.4, unit: 'percent'}),
      said.claim388,
      toClaim({document_id: 'brief-068', value: 3, sector_id: '32'}),
    ]);
    expect(series.map((one) => one.points.map((point) => point.value)).sort()).toEqual([
      [10.4],
      [3],
      [388],
      [55],
    ]);
  });

  describe('of things that only their clause tells apart', () => {
    const project = {
      measure_id: 'cluster_projects',
      unit: 'project',
      concept_id: null,
      nature: 'cumulative',
    } as const;
    // brief-012: “at work in 97 projects”, 10 August 2019; the original of Mehr: «۱۳۰ طرح … به اجرا درآمده», 12 August 2025
    const claim97 = toClaim({...project, value: 97, did: 'active', ...on('2019-08-10')});
    const claim130 = {...said.claim130, did: 'run'};
    const later = toClaim({...project, document_id: 'later', value: 140, did: 'run', ...on('2026-08-12')});

    it('joins nothing that was carried out to what is under way: 97 and 130', () => {
      const series = toSeries([claim97, claim130]);
      expect(series.map(({did, kind}) => [did, kind])).toEqual([
        ['active', 'marks'],
        ['run', 'marks'],
      ]);
    });

    it('joins what was carried out to what was carried out', () => {
      expect(toSeries([claim130, later]).map(({kind}) => kind)).toEqual(['line']);
    });

    it('joins nothing of which no clause says what it did, and says so', () => {
      const [series] = toSeries([claim130, later].map((claim) => ({...claim, did: null})));
      expect(series!.kind).toBe('marks');
      expect(series!.breaks.map(({reason, reason_en}) => [reason, reason_en])).toEqual([
        ['untold', 'what these did, or had done to them, is not said'],
      ]);
    });

    it('joins no people of a place: 42,000 in the industry of Zanjan and about 15,000 in its shoes', () => {
      const people = {
        measure_id: 'employment',
        unit: 'person',
        concept_id: null,
        did: 'active',
        place_id: 'IR-19',
      };
      const series = toSeries([
        toClaim({...people, document_id: 'brief-240', value: 42_000, ...on('2018-08-01')}),
        toClaim({...people, document_id: 'brief-467', value: 15_000, operator: '~', ...on('2020-01-01')}),
      ]);
      expect(series[0]!.breaks.map(({reason}) => reason)).toEqual(['unlike']);
    });

    it('tells counted things by their words, spelling apart', () => {
      const estates = (counted: string, day: string) =>
        toClaim({
          ...said.claim870,
          document_id: day,
          voice_id: day,
          claim_id: day,
          speaker: null,
          did: 'exist',
          counted,
          ...on(day),
        });
      const series = toSeries([
        estates('شهرک صنعتی', '2017-01-01'),
        estates('شهرك صنعتي', '2018-01-01'),
        estates('شهرک و ناحیه صنعتی', '2019-01-01'),
      ]);
      expect(series.map(({points}) => points.length).sort()).toEqual([1, 2]);
    });
  });

  it('tells clusters that no table knows by their names as written', () => {
    const named = (name: string) =>
      toClaim({value: 10, operator: '>', measure_id: 'courses', unit: 'course', cluster_name: name});
    expect(toSeries([named('مسقطی لاری'), named('مسقطي لاري'), named('سنگ نی‌ریز')])).toHaveLength(2);
  });

  it('breaks at a change of frame, with the reason given', () => {
    const frame = {
      place_id: 'IR',
      on: '2020-03-20',
      reason_fa: 'تعریف عوض شد',
      reason_en: 'the definition changed',
    };
    const series = toSeries(oneOffice, {frames: [frame]}).find((one) => one.concept_id === 'cluster')!;
    expect(series.breaks.map(({reason, reason_en}) => [reason, reason_en])).toEqual([
      ['frame', 'the definition changed'],
    ]);
    expect(series.segments).toHaveLength(1);
  });

  it('does not join flows of periods that differ in length', () => {
    const flow = (value: number, from: string, to: string) =>
      toClaim({document_id: from, value, nature: 'flow', ...on(from, to)});
    const [series] = toSeries([flow(34, '2017-03-21', '2017-09-22'), flow(40, '2018-03-21', '2019-03-20')]);
    expect(series!.breaks.map((gap) => gap.reason)).toEqual(['period']);
  });

  it('gives the same series whatever the order of claims', () => {
    expect(toSeries([...national].reverse())).toEqual(toSeries(national));
  });

  it('makes nothing of nothing', () => {
    expect(toSeries([])).toEqual([]);
  });
});

describe('toSeriesRows(series)', () => {
  it('numbers points from 1 and gives joined points one segment', () => {
    expect(
      toSeriesRows(find('cluster', oneOffice)).map(({claim_id, position, segment}) => [
        claim_id,
        position,
        segment,
      ]),
    ).toEqual([
      ['brief-001:192', 1, 1],
      ['brief-014:480', 2, 1],
      ['brief-016:526', 3, 1],
    ]);
  });

  it('names the break before a point and leaves lone points without a segment', () => {
    const [series] = toSeries(pooled);
    expect(toSeriesRows(series!).map(({segment, break_before}) => [segment, break_before])).toEqual([
      [null, null],
      [null, 'pooled_stage'],
    ]);
  });
});
