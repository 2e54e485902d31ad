import {expect, it} from 'vitest';
import {plantStatements} from '../../fixtures/plant-statements.js';
import {readSiteData} from '../data/read-site-data.js';
import {createSiteIndex} from '../data/site-index.js';
import {toPlainText} from '../text/html.js';
import {createDocumentPages} from './documents.js';

it('a page counts the readings that are unsure and that nobody has looked at', async () => {
  const unsure = {place_id: 'IR-10', certainty: 'unsure'};
  const database = await plantStatements({
    claims: [
      {claim_id: 'confirmed', value: 55, ...unsure},
      {claim_id: 'open', value: 4, ...unsure},
    ],
  });
  await database.run(
    `INSERT INTO core.reviews VALUES ('confirmed', 'ق', 'confirmed', NULL, 'Khoosheh', '2026-11-30')`,
  );
  const index = createSiteIndex(await readSiteData(database));
  await database.close();
  const page = createDocumentPages(index, 'en').find(({path}) => path === 'documents/text/');
  expect(toPlainText(page!.body)).toContain('1 reading of this document is unsure');
});
