import {describe, expect, it} from 'vitest';
import type {SourceDayRow} from '../../../src/rows.js';
import type {SiteIndex} from '../data/site-index.js';
import {toPlainText} from '../text/html.js';
import {createCoveragePage} from './coverage.js';

const sources = [
  {
    source_id: 'mehr',
    name_fa: 'خبرگزاری مهر',
    name_en: 'Mehr',
    kind: 'news agency',
    home: 'https://www.mehrnews.com',
  },
];
const toDay = (
  day: string,
  state: SourceDayRow['state'],
  stored: number | null,
  cause: string | null = null,
): SourceDayRow => ({
  source_id: 'mehr',
  day,
  state,
  runs: state === 'not tried' ? 0 : 1,
  relevant: stored,
  stored,
  cause,
});
const toIndex = (sourceDays: SourceDayRow[]) =>
  ({
    sourceDays,
    sourceAddresses: [
      {source_id: 'mehr', kind: 'feed', address: 'https://www.mehrnews.com/rss', tried: null},
    ],
    findSource: (id: string) => sources.find(({source_id}) => source_id === id),
  }) as unknown as SiteIndex;

const DAYS = [
  toDay('2026-11-19', 'complete', 0),
  toDay('2026-11-20', 'not tried', null),
  toDay('2026-11-21', 'outage', null, 'no answer in time'),
  toDay('2026-11-22', 'partial', 3, '1 failed'),
];

describe('createCoveragePage(index, language)', () => {
  it('counts a day without an answer apart from a day with nothing', () => {
    const {body} = createCoveragePage(toIndex(DAYS), 'en');
    expect(body.html).toMatch(
      /aria-label="Mehr, .*: 1 day complete, 2 days without an answer or not gathered"/,
    );
    expect(toPlainText(body)).toMatch(/Mehr1111322 November 2026 .*1 failed/);
  });
  it('draws a mark a day, each state in a shape of its own', () => {
    const {body} = createCoveragePage(toIndex(DAYS), 'fa');
    const [strip] = /<svg role="img".*?<\/svg>/s.exec(body.html)!;
    expect(strip.match(/<path/g)).toHaveLength(2);
    expect(strip.match(/fill="var\(--k-lapis4\)"/g)).toHaveLength(2);
  });
  it('says in words for readers that nothing was fetched, and what is not yet gathered', () => {
    const {body, description} = createCoveragePage(toIndex([]), 'en');
    expect(toPlainText(body)).toContain('Nothing has been gathered from the web yet.');
    expect(description).toContain('none has been gathered yet');
  });
});
