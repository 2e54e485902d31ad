import {describe, expect, it} from 'vitest';

import * as said from './fixtures/statements.js';
import {on, toClaim, toMention} from './fixtures/statements.js';
import {relateClaims} from './relations.js';
import {relateMentions} from './relate-mentions.js';

function list(claims: Parameters<typeof relateClaims>[0]) {
  return relateClaims(claims).map(({kind, conflict_kind, rule, claim_id, other_claim_id}) =>
    [kind, conflict_kind, rule, claim_id, other_claim_id].filter(Boolean).join(' '),
  );
}

describe('relateClaims(claims)', () => {
  it('tells an original and its brief as one voice', () => {
    const brief = {
      ...said.claim423,
      claim_id: 'brief',
      document_id: 'seed-brief-004',
      grade: 'brief' as const,
    };
    expect(list([brief, said.claim423])).toEqual(['same_voice one_voice seed-004:423 brief']);
  });

  it('tells one speech on two agencies as one voice: 388 at Tasnim and SNN', () => {
    expect(list([said.claim388, said.claim388Again])).toEqual([
      'same_voice one_voice brief-003:388 brief-004:388',
    ]);
  });

  it('tells a number said again by another text as a repeat: 388, undated', () => {
    expect(list([said.claim388, said.claim388Yazdani])).toEqual([
      'repeat said_again brief-003:388 afkarnews-581460:388',
    ]);
  });

  it('tells an old number said again years later as stale', () => {
    const late = toClaim({document_id: 'late', value: 388, ...on('2017-05-01')});
    expect(list([said.claim388, late])).toEqual([
      'conflict stale_repeat said_again_after_a_year brief-003:388 late:388',
    ]);
  });

  it('does not call small counts stale, nor a flow a repeat of a stock', () => {
    const two = toClaim({document_id: 'a', value: 2, ...on('2014-08-30')});
    expect(list([two, toClaim({document_id: 'b', value: 2, ...on('2019-08-30')})])).toEqual([]);
    expect(list([two, toClaim({document_id: 'c', value: 2, nature: 'flow', ...on('2014-09-30')})])).toEqual(
      [],
    );
  });

  it('tells a number that one text gives twice', () => {
    expect(list([said.claim388, {...said.claim388, claim_id: 'headline'}])).toEqual([
      'same_voice same_text_again brief-003:388 headline',
    ]);
  });

  it('shows one total with two breakdowns: 388 with 74, and with 65', () => {
    const relations = relateClaims([said.claim388, said.claim74, said.claim388Yazdani, said.claim65]);
    const breakdown = relations.find((relation) => relation.rule === 'two_breakdowns')!;
    expect(breakdown).toMatchObject({
      kind: 'conflict',
      conflict_kind: 'other_value',
      claim_id: 'brief-003:74',
      other_claim_id: 'afkarnews-581460:65',
    });
    expect(breakdown.reason_en).toContain('one total is told with two breakdowns: 74 “cluster”');
  });

  it('lets what is said again point to the first time, not to the repetition before it', () => {
    const again = (document_id: string, day: string) => toClaim({document_id, value: 388, ...on(day)});
    expect(
      list([again('third', '2015-06-01'), again('first', '2014-08-30'), again('second', '2015-01-01')]),
    ).toEqual(['repeat said_again first:388 second:388', 'repeat said_again first:388 third:388']);
  });

  it('lets one voice in several texts point to the earliest text, whatever its grade', () => {
    const copies = {value: 388, voice_id: 'tasnim'};
    const late = toClaim({...copies, document_id: 'a-late', grade: 'original', ...on('2014-09-02')});
    const early = toClaim({...copies, document_id: 'z-early', ...on('2014-08-30')});
    expect(list([late, early])).toEqual(['same_voice one_voice z-early:388 a-late:388']);
  });

  it('shows 429 and 423 as two numbers whose order is not known, in plain sentences', () => {
    const [relation, ...others] = relateClaims([said.claim429, said.claim423]);
    expect(others).toEqual([]);
    expect(relation).toMatchObject({kind: 'conflict', conflict_kind: 'other_value', rule: 'order_unknown'});
    expect(relation!.reason_en).toBe(
      'Clusters identified, Iran — two numbers for one thing: 429 “business cluster” (21 June 2015, \u2068سیاوش وحدت\u2069, bcdm.ir) and 423 “business cluster” (between 30 August 2014 and 31 December 2016, \u2068دکتر سلیمانی\u2069, bcdm.ir). Which came first is not known, so this may be a change or a contradiction.',
    );
    expect(relation!.reason_fa).toContain(
      '۴۲۹ «خوشهٔ کسب‌وکار» (۳۱ خرداد ۱۳۹۴، سیاوش وحدت، \u2068bcdm.ir\u2069)',
    );
  });

  it('shows two numbers of one day as a conflict', () => {
    const other = toClaim({document_id: 'other', value: 400, ...on('2014-08-30')});
    expect(list([said.claim388, other])).toEqual([
      'conflict other_value other_value_at_one_time brief-003:388 other:400',
    ]);
  });

  it('shows a count of things done that falls', () => {
    const later = toClaim({
      document_id: 'later',
      value: 60,
      ...on('2016-08-30'),
      measure_id: 'clusters_completed',
      concept_id: 'cluster',
      nature: 'cumulative',
    });
    const same = {...later, office: said.claim74.office};
    expect(list([said.claim74, same])).toEqual(['conflict other_value count_fell brief-003:74 later:60']);
    // by the bare noun another office may count other clusters
    expect(list([said.claim74, later])).toEqual([]);
  });

  it('sets no jobs, firms or money of a place against each other, where nothing says whose they are', () => {
    const jobs = {measure_id: 'employment', unit: 'person', concept_id: null, did: 'active', counted: 'نفر'};
    const [firms, trade] = [
      toClaim({...jobs, document_id: 'firms', value: 42_000, ...on('2018-08-01')}),
      toClaim({...jobs, document_id: 'trade', value: 15_000, ...on('2018-08-01')}),
    ];
    expect(list([firms, trade])).toEqual([]);
    const shoes = {cluster_name: 'کفش هیدج'};
    expect(
      list([
        {...firms, ...shoes},
        {...trade, ...shoes},
      ]),
    ).toEqual(['conflict other_value other_value_at_one_time firms:42000 trade:15000']);
  });

  it('says nothing of a number that grew, nor of hedges that fit', () => {
    expect(list([said.claim197, said.claim388])).toEqual([]);
    const estates = toClaim({
      ...said.claim870,
      document_id: 'brief-013',
      voice_id: 'brief-013',
      claim_id: '983',
      value: 983,
      operator: '=',
      ...on('2025-08-12'),
    });
    expect(list([said.claim870, estates])).toEqual([]);
  });

  it('shows neighbours in time with other nouns: 197 industrial, 423 business', () => {
    const [relation] = relateClaims([said.claim197, said.claim423]);
    expect(relation).toMatchObject({
      conflict_kind: 'other_concept',
      claim_id: 'seed-002:197',
      other_claim_id: 'seed-004:423',
    });
    expect(relation!.reason_fa).toContain('۱۹۷ «خوشهٔ صنعتی» (۱۳۹۱، ایرج موفق، زنبور.نت)');
    expect(relation!.reason_fa).toContain('نه رشد برمی‌آید و نه کاهش');
  });

  it('sets 423, of no certain date, beside the first industrial count and the one nearest in value', () => {
    expect(list([said.claim197, said.claim388, said.claim466, said.claim423])).toEqual([
      'conflict other_concept other_noun brief-003:388 seed-004:423',
      'conflict other_concept other_noun seed-002:197 seed-004:423',
    ]);
  });

  it('shows two nouns in one text: programmes of 71 business clusters among 202 industrial ones', () => {
    const text = {document_id: 'brief-002'};
    expect(
      list([
        toClaim({...text, value: 202}),
        toClaim({...text, value: 71, measure_id: 'clusters_implementation', concept_id: 'business_cluster'}),
      ]),
    ).toEqual(['conflict other_concept two_nouns_in_one_text brief-002:202 brief-002:71']);
  });

  it('shows what one text leaves open: whether 58 and 46 are among the 126', () => {
    expect(list([said.claim423, said.claim126, said.claim58, said.claim46])).toEqual([
      'conflict ambiguous_subset stages_in_one_text seed-004:126 seed-004:46',
      'conflict ambiguous_subset stages_in_one_text seed-004:126 seed-004:58',
    ]);
  });

  it('shows 34 beside 51 in one text as perhaps a part', () => {
    expect(list([said.claim51, said.claim34])).toEqual([
      'conflict ambiguous_subset two_values_in_one_text brief-001:51 brief-001:34',
    ]);
  });

  it('sets a pooled count beside the stages that it hides: about 70 and 51', () => {
    expect(list([said.claim70, said.claim51])).toEqual([
      'conflict pooled_stages pooled_beside_stage seed-002:70 brief-001:51',
    ]);
  });

  it('does not pair plans with facts, nor unlike things under «other»', () => {
    const plan = toClaim({document_id: 'plan', value: 400, modality: 'plan', ...on('2014-08-30')});
    expect(list([said.claim388, plan])).toEqual([]);
    const years = toClaim({
      document_id: 'a',
      value: 3,
      measure_id: 'other',
      unit: 'year',
      concept_id: null,
      ...on('2014-08-30'),
    });
    expect(list([years, {...years, claim_id: 'b', document_id: 'b', voice_id: 'b', value: 10}])).toEqual([]);
  });

  it('gives the same relations whatever the order of claims', () => {
    const claims = Object.values(said).filter((one) => typeof one === 'object');
    expect(relateClaims([...claims].reverse())).toEqual(relateClaims(claims));
  });

  it('stays near linear: 4,000 claims of one measure make fewer than 8,000 relations', () => {
    const claims = Array.from({length: 4000}, (_, index) => {
      const day = new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10);
      const concept = index % 2 ? 'cluster' : 'business_cluster';
      return toClaim({document_id: `d${index}`, value: index % 97, concept_id: concept, ...on(day)});
    });
    expect(relateClaims(claims).length).toBeLessThan(8000);
  });
});

describe('relateMentions(mentions)', () => {
  const golestan = {place_id: 'IR-27', speaker: 'سیدابریشمی', voice_id: 'brief-003'};
  const tasnim = {...golestan, document_id: 'brief-003', source_fa: 'خبرگزاری تسنیم', ...on('2014-08-30')};
  const snn = {
    ...golestan,
    document_id: 'brief-004',
    source_fa: 'خبرگزاری دانشجو',
    ...on('2014-08-23', '2014-09-22'),
  };

  it('shows two reports of one speech with two stages: dairy and carpet of Golestan', () => {
    const relations = relateMentions([
      toMention({...tasnim, cluster_name: 'لبنی', stage_id: 'implementation'}),
      toMention({...tasnim, cluster_name: 'فرش', stage_id: 'implementation'}),
      toMention({...snn, cluster_name: 'لبنی', stage_id: 'completed'}),
      toMention({...snn, cluster_name: 'فرش', stage_id: 'completed'}),
    ]);
    expect(relations.map((relation) => [relation.rule, relation.claim_id, relation.other_claim_id])).toEqual([
      ['other_stage_at_one_time', 'brief-004:فرش:completed', 'brief-003:فرش:implementation'],
      ['other_stage_at_one_time', 'brief-004:لبنی:completed', 'brief-003:لبنی:implementation'],
    ]);
    expect(relations[1]!.reason_fa).toBe(
      'خوشهٔ لبنی: دو گزارش از یک گفته دو مرحله می‌دهند: «پایان‌یافته» (شهریور ۱۳۹۳، سیدابریشمی، خبرگزاری دانشجو) و «پیاده‌سازی» (۸ شهریور ۱۳۹۳، سیدابریشمی، خبرگزاری تسنیم).',
    );
  });

  it('keeps an award apart from the stage: best of the country in Shahrivar, still at the threshold in Dey', () => {
    const masghati = {cluster_name: 'مسقطی لاری', place_id: 'IR-07'};
    const relations = relateMentions([
      toMention({...masghati, document_id: 'seed-001', stage_id: 'award', ...on('2025-08-27')}),
      toMention({
        ...masghati,
        document_id: 'seed-000',
        stage_id: 'developed',
        modality: 'forecast',
        ...on('2025-12-28'),
      }),
    ]);
    expect(relations).toHaveLength(1);
    expect(relations[0]).toMatchObject({
      kind: 'conflict',
      conflict_kind: 'other_concept',
      rule: 'award_before_stage',
    });
    expect(relations[0]!.reason_en).toContain('an award is not a stage');
  });

  it('takes an award of the year 1404, told in Shahrivar, as given by then', () => {
    const masghati = {cluster_name: 'مسقطی لاری', place_id: 'IR-07'};
    const told = {
      valid_from: '2025-03-21',
      valid_to: '2026-03-20',
      said_from: '2025-08-27',
      said_to: '2025-08-27',
    };
    const relations = relateMentions([
      toMention({...masghati, document_id: 'seed-001', stage_id: 'award', ...told}),
      toMention({
        ...masghati,
        document_id: 'seed-000',
        stage_id: 'developed',
        modality: 'forecast',
        ...on('2025-12-28'),
      }),
    ]);
    expect(relations.map((relation) => relation.rule)).toEqual(['award_before_stage']);
  });

  it('shows a stage that went back, and nothing where it went on', () => {
    const steps = (first: string, second: string) =>
      relateMentions([
        toMention({document_id: 'a', cluster_name: 'سنگ', stage_id: first, ...on('2013-01-01')}),
        toMention({document_id: 'b', cluster_name: 'سنگ', stage_id: second, ...on('2015-01-01')}),
      ]).map((relation) => relation.rule);
    expect(steps('implementation', 'feasibility')).toEqual(['stage_fell']);
    expect(steps('feasibility', 'implementation')).toEqual([]);
    expect(steps('completed', 'developed')).toEqual([]);
    expect(steps('launched', 'feasibility')).toEqual([]);
  });

  it('keeps clusters of one name in two provinces apart', () => {
    const date = (place: string, stage: string) =>
      toMention({
        document_id: place,
        place_id: place,
        cluster_name: 'خرما',
        stage_id: stage,
        speaker: 'مهدی صفوی',
        ...on('2015-01-01'),
      });
    expect(relateMentions([date('IR-08', 'implementation'), date('IR-22', 'feasibility')])).toEqual([]);
  });
});
