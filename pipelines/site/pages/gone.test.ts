import {beforeAll, describe, expect, it} from 'vitest';
import {plantStatements} from '../../fixtures/plant-statements.js';
import {readSiteData} from '../data/read-site-data.js';
import {createSiteIndex, type SiteIndex} from '../data/site-index.js';
import {toPlainText} from '../text/html.js';
import {createDocumentPages} from './documents.js';

const NOW = 'c1111111111111111';

let index: SiteIndex;
beforeAll(async () => {
  const database = await plantStatements({claims: [{claim_id: NOW, value: 424}]});
  const publish = (id: string, document: string, successor: string, reason: string) =>
    database.run(`INSERT INTO core.published (statement_id, document_id, sentence_hash, sentence, operator, last_value, unit, place_id, first_day, successor_id, reason)
      VALUES ('${id}', '${document}', 'aa', 'شمار خوشه‌ها ۴۲۳ است.', '=', 423, 'cluster', 'IR-07', '2026-11-22', ${successor}, ${reason})`);
  await publish(NOW, 'text', 'NULL', 'NULL');
  await publish('c2222222222222222', 'text', `'${NOW}'`, `'value: 423 → 424'`);
  await publish('c3333333333333333', 'text', `'${NOW}'`, 'NULL');
  await publish('c4444444444444444', 'away', 'NULL', `'its publisher withdrew it'`);
  await publish('c5555555555555555', 'away', `'c2222222222222222'`, `'document: away → text'`);
  index = createSiteIndex(await readSiteData(database));
  await database.close();
});

const pageOf = (path: string, language: 'fa' | 'en') =>
  createDocumentPages(index, language).find((page) => page.path === path)!.body;

describe('what is gone', () => {
  it('stands at its old address with its sentence, what it said, its first day, its successor and why', () => {
    const {html} = pageOf('documents/text/', 'en');
    const [row] = html.split('<tr id="c2222222222222222">').slice(1);
    const told = row!.split('</tr>')[0]!;
    expect(told).toContain('شمار خوشه‌ها ۴۲۳ است.');
    expect(told).toContain('423');
    expect(told).toContain('Fars');
    expect(told).toContain('22 November 2026');
    expect(told).toContain(`href="/en/documents/text/#${NOW}"`);
    expect(told).toMatch(/value: <bdi[^>]*>423 → 424/);
  });

  it('is told in Persian on the Persian page', () => {
    const told = toPlainText(pageOf('documents/text/', 'fa'));
    expect(told).toContain('آنچه دیگر اینجا نیست');
    expect(told).toMatch(/عدد: 423 → 424/);
  });

  it('keeps an anchor beside its statement where only the id is another, and stands nowhere twice', () => {
    const {html} = pageOf('documents/text/', 'en');
    expect(html.match(/id="c3333333333333333"/g)).toHaveLength(1);
    expect(html).not.toContain('<tr id="c3333333333333333">');
    expect(html.match(new RegExp(`id="${NOW}"`, 'g'))).toHaveLength(1);
  });

  it('keeps the page of a document that is read no more, and leads on over a successor that is gone as well', () => {
    const {html} = pageOf('documents/away/', 'en');
    const [, first, second] = html.split(/<tr id="c[45]{16}">/);
    expect(first).toContain('its publisher withdrew it');
    expect(first).not.toContain('href="/en/documents/');
    expect(second).toContain(`href="/en/documents/text/#${NOW}"`);
  });
});
