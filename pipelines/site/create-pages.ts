import type {PageParts} from './figures/charts.js';
import {createClusterPages} from './pages/clusters.js';
import {createComparePage} from './pages/compare.js';
import {createConflictPage} from './pages/conflicts.js';
import {createCoveragePage} from './pages/coverage.js';
import {createDocumentPages} from './pages/documents.js';
import {createHomePage} from './pages/home.js';
import {createIndicatorPages} from './pages/indicators.js';
import {createMatrixPage} from './pages/matrix.js';
import {createMeasurePages} from './pages/measures.js';
import {createProvincePages} from './pages/provinces.js';
import {createQuadrantPage} from './pages/quadrants.js';
import {createSectorPages} from './pages/sectors.js';
import type {Page} from './text/page.js';

/** All pages that are made from the data, in one language. */
export async function createPages(parts: PageParts): Promise<Page[]> {
  const {index, language} = parts;
  return [
    await createHomePage(parts),
    ...(await createMeasurePages(parts)),
    ...(await createProvincePages(parts)),
    ...(await createSectorPages(parts)),
    ...(await createClusterPages(parts)),
    ...createDocumentPages(index, language),
    createConflictPage(parts),
    createCoveragePage(index, language),
    ...(await createIndicatorPages(parts)),
    await createQuadrantPage(parts),
    createComparePage(parts),
    createMatrixPage(parts),
  ];
}
