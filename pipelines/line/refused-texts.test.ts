import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {extract} from '../../src/extract.js';
import {useDatabase, type Row} from '../../src/io/duckdb.js';
import {REFERENCE_TABLES} from '../../src/entities/reference-tables.js';
import {copyProject, createProject, runProject, type Project} from '../fixtures/create-project.js';
import {findCurrentRun, toPaths} from './paths.js';
import type {RunResult} from './run-line.js';

const GOOD = 'تاکنون ۱۲ خوشه صنعتی در استان فارس شناسایی شده است.';

function query({root, data}: Project, sql: string): Promise<Row[]> {
  const {warehouse} = findCurrentRun(toPaths(root, data));
  return useDatabase(warehouse, {readOnly: true}, ({read}) => read(sql));
}

function writeTexts(project: Project, texts: object[]): string {
  return project.write('given.ndjson', texts.map((text) => JSON.stringify(text)).join('\n'));
}

function expectations(project: Project, ...rows: string[]): void {
  project.write(
    'data/reference/expectations.csv',
    [REFERENCE_TABLES.expectations.columns.join(), ...rows, ''].join('\n'),
  );
}

const errors = ({manifest}: RunResult) =>
  manifest.problems.flatMap(({file, cause, severity}) => (severity === 'error' ? `${file}: ${cause}` : []));

let project: Project;
beforeAll(() => {
  project = createProject([]);
});

describe('runLine(options), over texts that cannot be', {timeout: 120_000}, () => {
  it('refuses by name a number of an impossible time or size, and keeps the others of its text', async () => {
    const texts = [
      {id: 'good', text: GOOD},
      {
        id: 'edge',
        text: 'By the nine months to December 55, 12 industrial clusters were identified in Fars.',
      },
      {id: 'future', text: `در سال ۱۴۹۹ تعداد ۱۳ خوشه صنعتی در فارس شناسایی شد. ${GOOD}`},
      {id: 'huge', text: `در فارس ${'۹'.repeat(40)} خوشه صنعتی شناسایی شد. ${GOOD}`},
      {id: 'late', text: GOOD, published: '2099-01-01'},
    ];
    const result = await runProject(project, {documents: [writeTexts(project, texts)], only: true});
    expect(result.manifest.is_complete).toBe(true);
    expect(errors(result)).toEqual([
      expect.stringMatching(/given\.ndjson:5: published after it was read: 2099-01-01; read: /),
      expect.stringMatching(/^future: fact of a time after it was read: 1499; read: .*; at «۱۳ خوشه صنعتی»$/),
      expect.stringMatching(/^huge: value out of bounds: 1e\+40; at «۹+ خوشه صنعتی»$/),
    ]);
    expect(await query(project, 'SELECT document_id, value FROM core.claims ORDER BY 1')).toEqual([
      {document_id: 'edge', value: 12},
      {document_id: 'future', value: 12},
      {document_id: 'good', value: 12},
      {document_id: 'huge', value: 12},
    ]);
    const refused = `SELECT document_id, rule FROM core.rejected WHERE rule LIKE '%out of bounds' ORDER BY 1`;
    expect(await query(project, refused)).toEqual([
      {document_id: 'future', rule: 'time out of bounds'},
      {document_id: 'huge', rule: 'value out of bounds'},
    ]);
  });

  it('leaves out a text that a check finds at fault, and one that the database refuses, and names them', async () => {
    const own = copyProject(project);
    const check = `-- no text is called checked\nSELECT claim_id AS subject, 'called so' AS cause FROM core.claims WHERE document_id = 'checked'`;
    own.write('pipelines/checks/not-called-checked.sql', check);
    const texts = ['good', 'checked', 'refused'].map((id) => ({id, text: GOOD}));
    const result = await runProject(own, {
      documents: [writeTexts(own, texts)],
      ...{only: true, retire: 'other texts'},
      extract(source, vocabulary) {
        const found = extract(source, vocabulary);
        const claims = found.claims.map((claim) => ({...claim, operator: 'many' as never}));
        return source.id === 'refused' ? {...found, claims} : found;
      },
    });
    expect(result.manifest.is_complete).toBe(true);
    expect(errors(result)).toEqual([
      expect.stringMatching(
        /^refused: left out: refused by core\.claims: .*CHECK constraint failed.*; at «۱۲ خوشه صنعتی»$/,
      ),
      expect.stringMatching(/^checked: left out: c\w+: called so \(not-called-checked\)$/),
    ]);
    expect(await query(own, 'SELECT document_id FROM core.documents')).toEqual([{document_id: 'good'}]);
    expect(result.manifest.counts['core.documents']).toBe(1);
  });

  it('stops before anything is put in place where fewer texts are left than expected, and names them', async () => {
    const own = copyProject(project);
    const before = findCurrentRun(toPaths(own.root, own.data)).folder;
    expectations(own, 'texts refused,,5,percent,a test');
    const good = Array.from({length: 18}, (_, index) => ({id: `good-${index}`, text: GOOD}));
    const documents = [writeTexts(own, [...good, {id: 'empty', text: ''}, {id: 'none'}])];
    await expect(runProject(own, {documents, only: true})).rejects.toThrow(
      /^data\/reference\/expectations\.csv: expected texts refused: at most 5; found: 10\.0 percent \(2 of 20\)\n.*:19: empty text: empty\n.*:20: missing text: none/,
    );
    expect(findCurrentRun(toPaths(own.root, own.data)).folder).toBe(before);
    expectations(own, 'documents,170,,document,a test');
    await expect(runProject(own)).rejects.toThrow(
      /expectations\.csv: expected documents: at least 170; found: 0$/,
    );
  });

  it('casts a correction of a number to its column, and stops at one that is none', async () => {
    const own = copyProject(project);
    const [claim] = await query(own, "SELECT claim_id FROM core.claims WHERE document_id = 'good'");
    const correct = (value: string) =>
      own.write(
        'data/reference/corrections.csv',
        `${REFERENCE_TABLES.corrections.columns.join()}\ncore.claims,${claim!.claim_id},value,12.0,override,${value},a test,\n`,
      );
    const documents = [writeTexts(own, [{id: 'good', text: GOOD}])];
    correct('13');
    await runProject(own, {documents, only: true, retire: 'other texts'});
    expect(await query(own, 'SELECT value FROM core.claims')).toEqual([{value: 13}]);
    correct('many');
    await expect(runProject(own, {documents, only: true})).rejects.toThrow(
      `data/reference/corrections.csv: wrong corrected_value: core.claims ${claim!.claim_id} value: many; expected a number`,
    );
  });
});

describe('runLine(options), over texts with random numbers, dates and units', {timeout: 300_000}, () => {
  it('throws nothing, and lets nothing into the warehouse that is out of bounds', async () => {
    const own = createProject([]);
    const texts = fc.sample(TEXT, {numRuns: 400, seed: 20261201});
    const documents = [
      writeTexts(
        own,
        texts.map(({text, published}, index) => ({id: `t${index}`, text, ...(published ? {published} : {})})),
      ),
    ];
    const result = await runProject(own, {documents, only: true});
    expect(result.manifest.is_complete).toBe(true);
    // refused by name, each with its text, are statements and texts of times that cannot be, and nothing for another reason
    const causes = errors(result).map((line) => line.replace(/^\S+: /, '').split(':')[0]);
    for (const cause of new Set(causes)) expect(KNOWN).toContain(cause);
    expect(await query(own, 'SELECT count(*) > 100 AS many FROM core.claims')).toEqual([{many: true}]);
    expect(await query(own, OUT_OF_BOUNDS)).toEqual([]);
  });
});

const KNOWN = [
  'published after it was read',
  'published before the year 1200',
  'fact of a time after it was read',
  'time more than 5 years ahead',
  'time before the year 1200',
  'value out of bounds',
];

// Said by a reader of another house: nothing of the rules above is used.
const OUT_OF_BOUNDS = `
  SELECT claim_id, 'value' AS fault FROM core.claims WHERE NOT isfinite(value) OR abs(value) > 1e18 OR abs(high) > 1e18
  UNION ALL SELECT claim_id, 'clock' FROM core.claims WHERE least(valid_from, said_from) < DATE '1821-03-21'
    OR said_from > current_date + 1 OR (modality = 'fact' AND valid_from > current_date + 1) OR valid_to > current_date + INTERVAL 6 YEAR
    OR valid_from > valid_to OR said_from > said_to
  UNION ALL SELECT mention_id, 'clock' FROM core.mentions WHERE least(valid_from, said_from) < DATE '1821-03-21'
    OR said_from > current_date + 1 OR valid_to > current_date + INTERVAL 6 YEAR
  UNION ALL SELECT claim_id, 'offsets' FROM core.claims JOIN core.texts USING (document_id)
    WHERE quote_start < 0 OR quote_start >= quote_end OR quote_end > length(text)
      OR substring(text, quote_start + 1, quote_end - quote_start) <> quote
  UNION ALL SELECT rejected_id, 'offsets' FROM core.rejected JOIN core.texts USING (document_id)
    WHERE quote_start < 0 OR quote_start >= quote_end OR quote_end > length(text)
      OR substring(text, quote_start + 1, quote_end - quote_start) <> quote`;

const PERSIAN = '۰۱۲۳۴۵۶۷۸۹';
const toPersian = (text: string) => text.replace(/\d/g, (digit) => PERSIAN[Number(digit)]!);
const DIGITS = fc.oneof(
  fc.integer({min: 0, max: 2000}).map(String),
  fc.bigInt({min: 0n, max: 10n ** 60n}).map(String),
  fc.double({min: 0, max: 1e30, noNaN: true}).map(String),
  fc.constantFrom(
    'NaN',
    'Infinity',
    '1e999',
    '-5',
    '0',
    '00',
    '0055',
    '9999',
    '۳/۵',
    '۱۲٫۵',
    '1,234,567',
    '½',
    '٪',
    '🎉',
  ),
);
const NUMBER = fc.oneof(DIGITS, DIGITS.map(toPersian));
const YEAR = fc.oneof(
  fc.integer({min: 0, max: 3000}).map(String),
  fc.integer({min: 1190, max: 1520}).map(String),
  fc.integer({min: 0, max: 99}).map((year) => String(year).padStart(2, '0')),
);
const MONTH = fc.constantFrom('فروردین', 'اسفند', 'مهر', 'December', 'March', 'رمضان', 'بهمن');
const DATE = fc.oneof(
  fc
    .tuple(fc.constantFrom('در سال', 'تا پایان سال', 'از سال', 'In the year', 'in late'), YEAR)
    .map(([head, year]) => `${head} ${year}`),
  fc
    .tuple(fc.integer({min: 0, max: 40}), MONTH, YEAR)
    .map(([day, month, year]) => `در ${day} ${month} ${year}`),
  fc
    .tuple(fc.constantFrom('By the nine months to', 'تا', 'Between', 'نیمه دوم'), MONTH, YEAR)
    .map(([head, month, year]) => `${head} ${month} ${year}`),
  fc
    .tuple(YEAR, fc.integer({min: 0, max: 14}), fc.integer({min: 0, max: 33}))
    .map(([year, month, day]) => `در تاریخ ${year}/${month}/${day}`),
  fc.tuple(YEAR, YEAR).map(([one, other]) => `از سال ${one} تا ${other}`),
  fc
    .tuple(
      fc.integer({min: 0, max: 400}),
      fc.constantFrom('سال', 'دهه', 'ماه', 'هفته'),
      fc.constantFrom('پیش', 'گذشته', 'آینده'),
    )
    .map(([many, unit, way]) => `در ${many} ${unit} ${way}`),
);
const UNIT = fc.constantFrom(
  'خوشه صنعتی',
  'خوشه کسب‌وکار',
  'واحد تولیدی',
  'میلیارد تومان',
  'هزار میلیارد ریال',
  'درصد',
  'نفر',
  'تن',
  'industrial clusters',
  'million dollars',
  'شهرک صنعتی',
);
const DID = fc.constantFrom(
  'شناسایی شد',
  'شناسایی شده است',
  'راه‌اندازی خواهد شد',
  'فعال است',
  'were identified',
  'ایجاد می‌شود',
);
const SENTENCE = fc
  .tuple(DATE, NUMBER, UNIT, DID)
  .map(([date, number, unit, did]) => `${date}، ${number} ${unit} در استان فارس ${did}.`);
const TEXT = fc.record({
  text: fc.array(SENTENCE, {minLength: 1, maxLength: 4}).map((sentences) => [...sentences, GOOD].join(' ')),
  published: fc.option(
    fc.oneof(
      fc.constantFrom('1404-05-01', '1393', '0734', '9999-01-01', '2099', 'never'),
      fc.tuple(YEAR, fc.integer({min: 0, max: 13}), fc.integer({min: 0, max: 32})).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')),
    ),
  ),
}); // prettier-ignore
