import {appendFileSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {createFolder} from '../../../src/io/fixtures/create-folder.js';
import {openSourceLog} from './source-log.js';

const DAY = 86_400_000;
let folder: string;
let time: number;
beforeEach(() => {
  folder = createFolder();
  time = Date.UTC(2026, 10, 22);
});
const open = () =>
  openSourceLog(folder, 'mehr', {now: () => time, toKey: (url) => url.replace(/\/amp$/, '')});
const pending = () =>
  open()
    .listPending()
    .map(({url}) => url);

describe('openSourceLog(folder, id)', () => {
  it('takes what is one page once, and remembers it', () => {
    const log = open();
    expect([
      log.find({url: 'https://x.ir/1', title: 'خوشه'}),
      log.find({url: 'https://x.ir/1/amp'}),
      log.find({url: 'https://x.ir/2'}),
    ]).toEqual([true, false, true]);
    expect(open().listPending()).toMatchObject([
      {url: 'https://x.ir/1', title: 'خوشه'},
      {url: 'https://x.ir/2'},
    ]);
  });

  it('settles what was had or is gone for good, a refusal for a week, a failure not at all', () => {
    const log = open();
    const outcomes = ['stored', 'unchanged', 'empty', 'gone', 'refused', 'failed'] as const;
    for (const outcome of outcomes) {
      log.find({url: `https://x.ir/${outcome}`});
      log.note(`https://x.ir/${outcome}`, outcome);
    }
    expect(pending()).toEqual(['https://x.ir/failed']);
    time += 8 * DAY;
    expect(pending()).toEqual(['https://x.ir/refused', 'https://x.ir/failed']);
  });

  it('goes on after a line that a crash tore', () => {
    open().find({url: 'https://x.ir/1'});
    const file = join(folder, 'log', 'mehr.jsonl');
    appendFileSync(file, '{"event":"found","url":"https://x.ir/tor');
    open().find({url: 'https://x.ir/2'});
    expect(pending()).toEqual(['https://x.ir/1', 'https://x.ir/2']);
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2);
  });
});
