import {createClusterPages} from './pages/clusters.js';
import {createComparePage} from './pages/compare.js';
import {createConflictPage} from './pages/conflicts.js';
import {createCoveragePage} from './pages/coverage.js';
import {createDocumentPages} from './pages/documents.js';
import {createHomePage} from './pages/home.js';
import {createIndicatorPages} from './pages/indicators.js';
import {createMeasurePages} from './pages/measures.js';
import {createProvincePages} from './pages/provinces.js';
import {createQuadrantPage} from './pages/quadrants.js';
import {createSectorPages} from './pages/sectors.js';
import type {Page} from './text/page.js';
import type {Charts} from './figures/charts.js';
import type {SiteIndex} from './data/site-index.js';
import type {Language} from '../../src/rows.js';

/** All pages that are made from the data, in one language. */
export async function createPages(index: SiteIndex, charts: Charts, language: Language): Promise<Page[]> {
  return [
    await createHomePage(index, charts, language),
    ...(await createMeasurePages(index, charts, language)),
    ...(await createProvincePages(index, charts, language)),
    ...(await createSectorPages(index, charts, language)),
    ...(await createClusterPages(index, charts, language)),
    ...createDocumentPages(index, language),
    await createConflictPage(index, charts, language),
    createCoveragePage(index, language),
    ...(await createIndicatorPages(index, charts, language)),
    await createQuadrantPage(index, charts, language),
    createComparePage(index, language),
  ];
}
