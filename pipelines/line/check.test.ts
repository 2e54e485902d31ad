import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {openDatabase, type Database} from '../../src/io/duckdb.js';
import {check, listChecks} from './check.js';
import {createTables} from './warehouse/create-tables.js';

const TABLES = join(import.meta.dirname, '..', 'tables');
const CHECKS = join(import.meta.dirname, '..', 'checks');

const SOUND = `
  INSERT INTO core.sources VALUES ('irna', 'ایرنا', 'IRNA', 'news agency', NULL, NULL, NULL, NULL, 1),
    ('unstated', 'ناشر نامعلوم', 'publisher not stated', 'unstated', NULL, NULL, NULL, NULL, 2);
  INSERT INTO core.places (place_id, kind, name_fa, sort_order) VALUES ('IR', 'country', 'ایران', 0);
  INSERT INTO core.places (place_id, kind, name_fa, parent_id, province_id, sort_order)
    SELECT printf('IR-%02d', n), 'province', 'استان', 'IR', printf('IR-%02d', n), n FROM range(31) AS range(n);
  INSERT INTO core.places (place_id, kind, name_fa, parent_id, sort_order) VALUES ('town-1', 'town', 'لار', 'IR-07', 99);
  INSERT INTO core.measures (measure_id, name_fa, name_en, sort_order) VALUES ('clusters_identified', 'خوشه', 'clusters', 1),
    ('clusters_pooled', 'خوشه', 'clusters', 2), ('cluster_projects', 'طرح', 'projects', 3), ('exports', 'صادرات', 'exports', 4);
  INSERT INTO core.units (unit_id, name_fa, name_en, sort_order) VALUES ('cluster', 'خوشه', 'cluster', 1), ('percent', 'درصد', 'per cent', 2);
  INSERT INTO core.clusters (cluster_id, name_fa, name_en, place_id, sort_order) VALUES ('fars-stone', 'سنگ', 'stone', 'IR-07', 1);
  INSERT INTO core.documents (document_id, source_id, kind, language, voice_id, characters, sha256, published_from, published_to, retrieved)
    VALUES ('text', 'irna', 'brief', 'fa', 'text', 30, repeat('0', 64), '2015-01-01', '2015-01-01', '2026-01-01');
  INSERT INTO core.texts VALUES ('text', 'حدود ۷۰ خوشه، و ۱۹۷ خوشه صنعتی', true);
  INSERT INTO core.indicators (indicator_id, name_fa, name_en, unit, least_sum, greatest_sum, sort_order)
    VALUES ('share', 'سهم', 'share', 'percent', 99.9, 100.1, 1);
  INSERT INTO core.series (series_id, measure_id, unit, nature, modality, kind, points, dated_points, claims, sentence_fa, sentence_en)
    VALUES ('s1', 'clusters_identified', 'cluster', 'stock', 'fact', 'line', 2, 2, 2, '', ''),
      ('s2', 'cluster_projects', 'cluster', 'stock', 'fact', 'line', 2, 2, 2, '', ''),
      ('s3', 'exports', 'cluster', 'stock', 'fact', 'line', 2, 2, 2, '', '');`;

function claim(id: string, columns: Record<string, string> = {}): string {
  const all: Record<string, string> = {
    ...{
      claim_id: `'${id}'`,
      document_id: `'text'`,
      measure_id: `'clusters_identified'`,
      operator: `'='`,
      value: '197',
    },
    ...{
      unit: `'cluster'`,
      nature: `'stock'`,
      modality: `'fact'`,
      place_id: `'IR'`,
      place_basis: `'text'`,
      rule: `'r'`,
      voice: `'v'`,
      office: `'v'`,
      is_part: 'false',
      certainty: `'sure'`,
      is_trusted: 'true',
    },
    ...{
      quote: `'۱۹۷ خوشه صنعتی'`,
      quote_start: '16',
      quote_end: '30',
      sentence_start: '0',
      sentence_end: '30',
    },
    ...{
      valid_from: `'2014-01-01'`,
      valid_to: `'2014-12-31'`,
      said_from: `'2015-01-01'`,
      said_to: `'2015-01-01'`,
    },
    ...columns,
  };
  const statement = `INSERT INTO core.claims (${Object.keys(all).join(', ')}) VALUES (${Object.values(all).join(', ')});`;
  return statement + point(id);
}

function point(id: string, columns: Record<string, string> = {}): string {
  const all: Record<string, string> = {
    ...{
      claim_id: `'${id}'`,
      series_id: `'s1'`,
      position: '1',
      point_claim_id: `'${id}'`,
      clock: `'valid'`,
      is_dated: 'true',
    },
    ...columns,
  };
  return `INSERT INTO core.series_points (${Object.keys(all).join(', ')}) VALUES (${Object.values(all).join(', ')});`;
}

const MENTION = `INSERT INTO core.mentions (mention_id, document_id, cluster_name, cluster_id, place_id, place_basis, modality, quote,
  quote_start, quote_end, sentence_start, sentence_end, rule, certainty, is_trusted, voice, office)
  VALUES ('m1', 'text', 'سنگ', 'fars-stone', 'IR-10', 'text', 'fact', 'خوشه', 9, 13, 0, 30, 'r', 'sure', true, 'v', 'v');`;

const OBSERVATION = (
  value: string,
  status: string,
) => `INSERT INTO core.observations (observation_id, indicator_id, place_id, period,
  period_from, period_to, value, unit, status, source_id, publication)
  VALUES ('o1', 'share', 'IR-07', '1393', '2014-03-21', '2015-03-20', ${value}, 'percent', '${status}', 'irna', 'yearbook');`;

const INDICATORS = (...ids: string[]) =>
  ids
    .map(
      (id) =>
        `INSERT INTO core.indicators (indicator_id, name_fa, name_en, unit, sort_order) VALUES ('${id}', '', '', 'cluster', 9);`,
    )
    .join('\n');

const CELL = (indicator: string, place: string, period: string, value: string) =>
  `INSERT INTO core.observations (observation_id, indicator_id, place_id, period, period_from, period_to, value, unit, status, source_id, publication)
  VALUES ('${indicator}${place}', '${indicator}', '${place}', '${period}', '2016-03-20', '2017-03-20', ${value}, 'cluster', 'A', 'irna', 'census');`;

const TEXT = (
  source: string,
  retrieved: string,
) => `INSERT INTO core.documents (document_id, source_id, kind, language, voice_id,
  characters, sha256, published_from, published_to, retrieved)
  VALUES ('other', '${source}', 'brief', 'fa', 'other', 30, repeat('0', 64), '2015-01-01', '2015-01-01', '${retrieved}');`;

const UNSURE = {certainty: `'unsure'`, certainty_reasons: `'place: margin'`, is_trusted: 'false'};

/** What each check must find, planted. */
const FAULTS: Record<string, {plant: string; finds: RegExp}> = {
  'quotes-at-offsets': {
    plant: claim('c1', {quote_start: '15', quote_end: '29'}),
    finds: /c1: quote not found at 15–29/,
  },
  'claims-have-sources': {plant: '', finds: /nothing: the foreign keys refuse it first/},
  'references-exist': {plant: '', finds: /nothing: the foreign keys refuse it first/},
  'publishers-are-stated': {
    plant: TEXT('unstated', '2026-01-01'),
    finds: /publisher not known: none stated/,
  },
  'places-are-provinces': {
    plant: claim('c1', {place_id: `'town-1'`}),
    finds: /neither country nor province: town-1/,
  },
  'thirty-one-provinces': {
    plant: `DELETE FROM core.places WHERE place_id = 'IR-30'`,
    finds: /provinces: 30, countries: 1/,
  },
  'hedges-survive': {
    plant: [
      claim('c1', {value: '70', quote: `'حدود ۷۰ خوشه'`, quote_start: '0', quote_end: '12'}),
      claim('c2', {hedge: `'حدود'`}),
      claim('c3', {operator: `'~'`}),
      claim('c4', {operator: `'~'`, hedge: `'نزدیک به'`}),
    ].join('\n'),
    finds: /became = .*\n.*«حدود» beside = .*\n.*none beside ~ .*\n.*not in its sentence: «نزدیک به»/,
  },
  'no-line-crosses-a-break': {
    plant: [
      claim('c1', {measure_id: `'clusters_pooled'`}).replace(point('c1'), ''),
      claim('c2', {measure_id: `'clusters_pooled'`}).replace(point('c2'), ''),
      point('c1', {segment: '1', point_from: `'2014-01-01'`, point_to: `'2014-12-31'`}),
      point('c2', {segment: '1', position: '2', point_from: `'2015-01-01'`, point_to: `'2015-12-31'`}),
    ].join('\n'),
    finds: /line crosses a break: c1 → c2 in s1/,
  },
  'parts-stay-out': {
    plant: claim('c1', {is_part: 'true', part_of_start: '0', part_of_end: '2'}),
    finds: /a part in a series: 197.0 cluster in s1/,
  },
  'series-join-like-things': {
    plant: [
      ...['run', 'active'].map((did) => claim(did, {measure_id: `'cluster_projects'`, did: `'${did}'`})),
      ...['o1', 'o2'].map((office) => claim(office, {concept_id: `NULL`, office: `'${office}'`})),
      claim('untold', {measure_id: `'cluster_projects'`}).replace(point('untold'), ''),
      point('untold', {segment: '1', series_id: `'s2'`}),
      claim('unlike', {measure_id: `'exports'`}).replace(point('unlike'), ''),
      point('unlike', {segment: '1', series_id: `'s3'`}),
    ].join('\n'),
    finds:
      /the bare noun of two offices: o1, o2.*\n.*two things done in one series: active, run.*\n.*what is not told: untold.*\n.*may be unlike: unlike/,
  },
  'each-claim-in-one-series': {
    plant: [
      claim('c1').replace(point('c1'), ''),
      claim('c2', UNSURE),
      `INSERT INTO core.reviews VALUES ('c2', '۱۹۷', 'rejected', NULL, 'somebody', '2026-01-01');`,
    ].join('\n'),
    finds: /in no series.*\n.*in a series, though not trusted/,
  },
  'nothing-is-said-twice': {
    plant: claim('c1') + claim('c2'),
    finds: /read twice: «۱۹۷ خوشه صنعتی» at 16: c1, c2/,
  },
  'trust-has-a-ground': {
    plant: [
      claim('c1', {...UNSURE, is_trusted: 'true'}),
      claim('c2', {is_trusted: 'false'}),
      claim('c3', UNSURE),
      claim('c4'),
      `INSERT INTO core.relations VALUES ('l1', 'repeat', NULL, 'c3', 'c4', 'r', '', '');`,
    ].join('\n'),
    finds: /true, unsure, not reviewed.*\n.*false, sure, not reviewed.*\n.*related, though not trusted/,
  },
  'clusters-in-their-place': {
    plant: MENTION,
    finds: /cluster elsewhere: fars-stone is in IR-07, the statement in IR-10/,
  },
  // a cluster of no known province that a text names in one
  'named-clusters-agree': {
    plant: [
      `INSERT INTO core.clusters (cluster_id, name_fa, name_en, place_id, sort_order) VALUES ('stone', 'سنگ', 'stone', 'IR', 2);`,
      MENTION.replace('fars-stone', 'stone'),
    ].join('\n'),
    finds: /clusters named: 1, by sector: 0/,
  },
  'name-conflicts-agree': {
    plant: [
      MENTION.replace(`'IR-10'`, `'IR-07'`),
      claim('c1', {place_id: `'IR-07'`, value: '0'}),
      claim('c2', {place_id: `'IR-10'`, value: '3', cluster_name: `'سنگ'`}),
      `INSERT INTO core.name_conflicts VALUES ('n1', 'IR-10', 'c2', 7, '', '');`,
    ].join('\n'),
    finds:
      /named: 1, counted: 0, in disagreement: none.*\n.*clusters named: 0, not 7.*\n.*not a count of the province: c2/,
  },
  'within-bounds': {
    plant: [
      TEXT('irna', '2014-01-01'),
      claim('c1', {known_at: `'2014-12-31'`}),
      claim('c2', {known_at: `'2013-12-31'`, said_from: 'NULL', said_to: 'NULL'}),
      claim('c3', {valid_from: `'1355-03-12'`}),
      claim('c4', {value: `'Infinity'`}),
      claim('c5', {high: '1e19'}),
    ].join('\n'),
    finds: new RegExp(
      [
        'said after it was read: 2015-01-01 > 2014-12-31 .*',
        'fact of a time after it was read: 2014-01-01 > 2013-12-31 .*',
        'time before the year 1200: 1355-03-12 .*',
        'value out of bounds: inf .*',
        'value out of bounds: 197.0 .*',
        'said after it was read: 2015-01-01 > 2014-01-01 ',
      ].join('\\n'),
    ),
  },
  'facts-are-not-of-the-future': {
    plant: claim('c1', {valid_from: `'2016-01-01'`, valid_to: `'2016-12-31'`}),
    finds: /fact about a later time/,
  },
  'census-totals': {
    plant: `${INDICATORS('population')} ${CELL('population', 'IR-07', '1395', '4851274')} ${CELL('population', 'IR', '1395', '79926270')}`,
    finds: /people of the provinces: 4851274; printed: 79926270/,
  },
  'sizes-add-up': {
    plant: [
      INDICATORS(
        'establishments-10plus-private',
        'establishments-10plus-private-10-49',
        'establishments-10plus-private-50-99',
      ),
      CELL('establishments-10plus-private', 'IR-23', '1394', '1841'),
      CELL('establishments-10plus-private-10-49', 'IR-23', '1394', '1094'),
      CELL('establishments-10plus-private-50-99', 'IR-23', '1394', '746'),
    ].join('\n'),
    finds: /private: sizes add up to 1840, total: 1841/,
  },
  'breaks-name-what-exists': {
    plant: `INSERT INTO core.breaks VALUES ('b', 'frame', 'shar', '*', '1394', '1395', '2016-01-01', '2016-01-01', NULL, '', '', '');`,
    finds: /unknown indicator: shar/,
  },
  'counts-are-not-negative': {plant: claim('c1', {value: '-1'}), finds: /negative count: -1.0 cluster/},
  'observations-have-value-or-status': {
    plant: OBSERVATION('NULL', 'A'),
    finds: /share, IR-07, 1393: no value, yet status A/,
  },
  'provincial-shares-add-up': {plant: OBSERVATION('97', 'A'), finds: /1393: provinces add up to 97/},
};

describe('the checks', () => {
  let database: Database;
  beforeEach(async () => {
    database = await openDatabase(':memory:');
    await createTables(database, TABLES);
    await database.run(SOUND);
  });
  afterEach(() => database.close());

  it('find nothing in sound rows', async () => {
    await database.run(claim('c1'));
    expect(await check(database, CHECKS)).toEqual([]);
  });

  it('have each a fault that this test plants', () => {
    expect(Object.keys(FAULTS).sort()).toEqual(listChecks(CHECKS));
  });

  it.each(Object.entries(FAULTS).filter(([, {plant}]) => plant))(
    '%s finds its fault',
    async (name, {plant, finds}) => {
      await database.run(plant);
      const found = (await check(database, CHECKS)).filter(({cause}) => cause.endsWith(`(${name})`));
      expect(found.map(({cause}) => cause).join('\n')).toMatch(finds);
    },
  );

  it('tell a warning from an error', async () => {
    await database.run(FAULTS['publishers-are-stated']!.plant);
    expect(await check(database, CHECKS)).toMatchObject([{file: 'other', severity: 'warning'}]);
  });
});
