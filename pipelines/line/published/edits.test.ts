import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'csv-parse/sync';
import {beforeAll, describe, expect, it} from 'vitest';
import {runCommand} from '../../commands/run.js';
import {explainCommand} from '../../commands/explain.js';
import type {Call, Command} from '../../commands/command.js';
import {copyProject, createProject, createStreams, type Project} from '../../fixtures/create-project.js';

type KeptRow = Record<
  'statement_id' | 'document_id' | 'sentence' | 'last_value' | 'first_day' | 'successor_id' | 'reason',
  string
>;

/** One edit of a text, a text for each, so that one run makes them all. */
interface Edit {
  name: string;
  before: string;
  after: string;
  /** Under which name the text is kept afterwards. */
  renamed?: string;
  /** Last value → the reason of its successor; what is not named keeps its id. */
  moved?: Record<string, string>;
}

const EDITS: Edit[] = [
  {
    name: 'brief-renamed',
    before: 'تاکنون ۶۱ خوشه صنعتی در استان یزد شناسایی شده است. در این استان ۹ شهرک صنعتی هست.',
    after: 'تاکنون ۶۱ خوشه صنعتی در استان یزد شناسایی شده است. در این استان ۹ شهرک صنعتی هست.',
    renamed: 'brief-under-another-name',
    moved: {
      61: 'document: brief-renamed → brief-under-another-name',
      9: 'document: brief-renamed → brief-under-another-name',
    },
  },
  {
    name: 'digit-corrected',
    before: 'در کشور ۴۲۳ خوشه صنعتی شناسایی شده است. از این شمار ۵۸ خوشه راه‌اندازی شده است.',
    after: 'در کشور ۴۲۴ خوشه صنعتی شناسایی شده است. از این شمار ۵۸ خوشه راه‌اندازی شده است.',
    moved: {423: 'value: 423 → 424'},
  },
  {
    name: 'digits-of-another-script',
    before: 'در استان قم ۱۴ خوشه صنعتی شناسایی شده است.',
    after: 'در استان قم 14 خوشه صنعتی شناسایی شده است.',
  },
  {
    name: 'second-space',
    before: 'در استان سمنان ۱۶ خوشه صنعتی شناسایی شده و ۷ خوشه راه‌اندازی شده است.',
    after: 'در استان سمنان  ۱۶  خوشه صنعتی شناسایی شده و ۷ خوشه راه\u200cاندازی  شده است.',
  },
  {
    name: 'half-space',
    before: 'در استان البرز ۱۸ خوشه صنعتی شناسایی شده و خوشه‌های دیگری در راه است.',
    after: 'در استان البرز ۱۸ خوشه صنعتی شناسایی شده و خوشه های دیگری در راه است.',
  },
  {
    name: 'word-of-place',
    before: 'گزارش امسال این است. در استان همدان ۲۱ خوشه صنعتی شناسایی شده است.',
    after: 'گزارش امسال این است. در استان کرمان ۲۱ خوشه صنعتی شناسایی شده است.',
    moved: {21: 'place_id: IR-13 → IR-08'},
  },
  {
    name: 'sentence-put-before',
    before: 'در استان ایلام ۲۳ خوشه صنعتی شناسایی شده است.',
    after: 'در استان لرستان ۲۴ خوشه صنعتی شناسایی شده است. در استان ایلام ۲۳ خوشه صنعتی شناسایی شده است.',
  },
  {
    name: 'hedge-added',
    before: 'در استان گیلان ۲۷ خوشه صنعتی شناسایی شده است.',
    after: 'در استان گیلان بیش از ۲۷ خوشه صنعتی شناسایی شده است.',
    moved: {27: 'operator: = → >'},
  },
  {
    name: 'one-of-equal-numbers',
    before: 'در استان مرکزی ۳۲ خوشه صنعتی شناسایی شده و ۳۲ خوشه صنعتی راه‌اندازی شده است.',
    after: 'در استان مرکزی ۳۲ خوشه صنعتی شناسایی شده و ۳۳ خوشه صنعتی راه‌اندازی شده است.',
    moved: {32: 'sentence: «…و ۳۲ خوشه…» → «…و ۳۳ خوشه…»'},
  },
  {
    name: 'second-of-equal-sentences',
    before: 'در آنجا ۳۶ خوشه صنعتی شناسایی شده است. کار پایان یافت. در آنجا ۳۶ خوشه صنعتی شناسایی شده است.',
    after: 'در آنجا ۳۶ خوشه صنعتی شناسایی شده است. کار پایان یافت. در آنجا ۳۷ خوشه صنعتی شناسایی شده است.',
    moved: {36: 'value: 36 → 37'},
  },
];

describe('an edit of a published text', {timeout: 180_000}, () => {
  let project: Project;
  let before: KeptRow[];
  let after: KeptRow[];
  let told: {code: number; out: string};
  beforeAll(async () => {
    project = createProject([]);
    for (const {name, before} of EDITS) writeBrief(project, name, before);
    await call(runCommand, project);
    before = readRows(project);
    for (const {name, after, renamed = name} of EDITS) {
      rmSync(join(project.root, `data/briefs/${name}.md`));
      writeBrief(project, renamed, after);
    }
    told = await call(runCommand, project);
    after = readRows(project);
  }, 180_000);

  it.each(EDITS)('$name keeps each id or names its successor', ({name, moved = {}}) => {
    const rows = before.filter(({document_id}) => document_id === name);
    expect(rows.length).toBeGreaterThan(0);
    const changed = rows.filter((row) => find(after, row.statement_id).successor_id !== '');
    const reasons = changed.map((row) => [row.last_value, find(after, row.statement_id).reason]);
    expect(reasons.filter(([value, reason]) => moved[value!] === reason).length).toBeGreaterThanOrEqual(
      Object.keys(moved).length,
    );
    expect(changed.filter(({last_value}) => !(last_value in moved))).toEqual([]);
  });

  it('takes no row away, moves none, and touches none but those that lead on', () => {
    expect(after.slice(0, before.length).map(({statement_id}) => statement_id)).toEqual(
      before.map(({statement_id}) => statement_id),
    );
    const touched = before.filter((row, at) => JSON.stringify(row) !== JSON.stringify(after[at]));
    expect(touched.every((row) => find(after, row.statement_id).successor_id !== '')).toBe(true);
    expect(told.code).toBe(0);
    expect(told.out).toContain(`${touched.length} addresses lead on to a successor:\n  c`);
  });

  it('leads no id to a statement of another sentence that stood before', () => {
    const stood = new Set(before.map(({statement_id}) => statement_id));
    const moved = after.filter(({successor_id}) => successor_id !== '');
    expect(moved.length).toBeGreaterThan(6);
    expect(moved.filter(({successor_id}) => stood.has(successor_id))).toEqual([]);
    expect(new Set(moved.map(({successor_id}) => successor_id)).size).toBe(moved.length);
  });

  it('leaves nothing new for the next run, until the table of ids is another', async () => {
    const again = copyProject(project);
    expect((await call(runCommand, again)).out).toContain('nothing new');
    const path = join(again.data, 'published.csv');
    const kept = readFileSync(path);
    again.write('made/published.csv', `${kept.toString()}${fill('c0123456789abcdef', 'gone')}\n`);
    expect((await call(runCommand, again)).err).toContain(
      '1 address would vanish:\n  c0123456789abcdef (gone «»)',
    );
  });
});

describe('a published text that is taken away', {timeout: 180_000}, () => {
  const sentence = 'در استان فارس ۱۲ خوشه صنعتی شناسایی شده است.';
  let project: Project;
  let id: string;
  beforeAll(async () => {
    project = createProject(['seed-brief-003']);
    writeBrief(project, 'brief-taken', sentence);
    await call(runCommand, project);
    id = readRows(project).find(({document_id}) => document_id === 'brief-taken')!.statement_id;
    rmSync(join(project.root, 'data/briefs/brief-taken.md'));
  }, 180_000);

  it('stops the run, which names it and leaves the last good result in place', async () => {
    const [table, warehouse] = ['published.csv', 'current/warehouse.duckdb'].map((name) =>
      join(project.data, name),
    );
    const kept = [table!, warehouse!].map(
      (path) => existsSync(path) && readFileSync(path).toString('base64'),
    );
    const {code, err} = await call(runCommand, project);
    expect(code).toBe(3);
    expect(err).toContain(`1 address would vanish:\n  ${id} (brief-taken «${sentence}»)\n`);
    expect(
      [table!, warehouse!].map((path) => existsSync(path) && readFileSync(path).toString('base64')),
    ).toEqual(kept);
    const {out} = await call(runCommand, project, {json: true});
    expect(JSON.parse(out)).toMatchObject({addresses: {vanishing: [{statement_id: id, sentence}]}});
  });

  it('is given up with a reason, which explain tells, and stands again when the text comes back', async () => {
    expect(await call(runCommand, project, {retire: ' '}).catch(({message}) => message)).toBe(
      'missing reason: --retire "why"',
    );
    const {code, out} = await call(runCommand, project, {retire: 'its publisher withdrew it'});
    expect(code).toBe(0);
    expect(out).toContain(`1 address is given up:\n  ${id} (brief-taken`);
    const row = find(readRows(project), id);
    expect(row).toMatchObject({
      successor_id: '',
      reason: 'its publisher withdrew it',
      last_value: '12',
      sentence,
    });
    const told = await call(explainCommand, project, {}, [id]);
    expect(told).toMatchObject({code: 0, err: ''});
    expect(told.out).toContain('successor  none\n  reason     its publisher withdrew it\n');
    writeBrief(project, 'brief-taken', sentence);
    expect((await call(runCommand, project)).code).toBe(0);
    expect(find(readRows(project), id)).toEqual({...row, reason: ''});
  });

  it('leaves a review of it an error, which names its row and where it went', async () => {
    const reviewed = copyProject(project);
    const head = 'statement_id,quote,verdict,reason,reviewed_by,reviewed_on';
    const review = (one: string) => `${one},۱۲ خوشه صنعتی,confirmed,read,Khoosheh,2026-12-01`;
    reviewed.write('data/reference/reviews.csv', `${head}\n${review('c0000000000000000')}\n${review(id)}\n`);
    writeBrief(reviewed, 'brief-taken', sentence.replace('۱۲', '۱۳'));
    const message = await call(runCommand, reviewed).catch((error: Error) => error.message);
    expect(message).toMatch(
      new RegExp(
        `reviews.csv row 2: c0{16} is gone\n.*reviews.csv row 3: ${id} is gone; its successor: c[0-9a-f]{16}$`,
      ),
    );
    const path = reviewed.write('given.txt', 'هیچ خبری نیست.');
    expect(
      await call(
        runCommand,
        {...reviewed, data: join(reviewed.root, 'other')},
        {only: true, documents: [path]},
      ),
    ).toMatchObject({
      code: 0,
    });
  });
});

function writeBrief(project: Project, id: string, text: string): void {
  const head = ['publisher: ایرنا', 'published: "1395-02-03"', 'language: fa'];
  project.write(`data/briefs/${id}.md`, `---\nid: ${id}\n${head.join('\n')}\n---\n\n${text}\n`);
}

// Read by another's parser than the one that the line reads it with.
function readRows({data}: Project): KeptRow[] {
  return parse(readFileSync(join(data, 'published.csv')), {columns: true}) as KeptRow[];
}

function find(rows: readonly KeptRow[], id: string): KeptRow {
  return rows.find(({statement_id}) => statement_id === id)!;
}

function fill(id: string, document: string): string {
  return `${id},${document},0000000000000000,0,,,,,,,,,,,,2026-01-01,,,`;
}

async function call(
  command: Command,
  {root, data}: Project,
  values: Call['values'] = {},
  positionals: string[] = [],
) {
  const streams = createStreams();
  const code = await command.run({root, data, positionals, values, ...streams});
  return {code, out: streams.out(), err: streams.err()};
}
