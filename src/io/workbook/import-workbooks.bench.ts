import {bench, describe} from 'vitest';
import {importSheets} from '../../statistics/import-sheets.js';
import {createPlaceResolver} from '../../statistics/cells/resolve-place.js';
import {findRoot} from '../find-root.js';
import {toBytes, toLongSheet} from './fixtures/write-workbook.js';
import {readVocabulary} from '../read-reference.js';
import {parseWorkbook} from './read-workbook.js';

const places = createPlaceResolver(readVocabulary(findRoot(import.meta.url)));
const bytes = toBytes([toLongSheet(100_000)]);

describe('a workbook of 100,000 rows', () => {
  bench(
    'readWorkbook and importSheets',
    () => {
      const {sheets} = parseWorkbook(bytes);
      for (const row of importSheets(sheets, {places, fileName: 'long.xlsx'}).rows()) void row;
    },
    {iterations: 3, time: 0},
  );
});
