import {ABOUT} from './phrases/pages/about.js';
import {CERTAINTY} from './phrases/certainty.js';
import {CHARTS, KEY} from './phrases/charts.js';
import {CITATIONS} from './phrases/citations.js';
import {CLAIMS} from './phrases/claims.js';
import {CLUSTERS} from './phrases/pages/clusters.js';
import {COMPARE} from './phrases/pages/compare.js';
import {CONFLICTS} from './phrases/pages/conflicts.js';
import {COVERAGE} from './phrases/pages/coverage.js';
import {DATA} from './phrases/pages/data.js';
import {DOCUMENTS} from './phrases/pages/documents.js';
import {EMPTY} from './phrases/empty.js';
import {FIGURES} from './phrases/figures.js';
import {FINDINGS} from './phrases/findings.js';
import {FRAME} from './phrases/frame.js';
import {FRAMES} from './phrases/frames.js';
import {HOME} from './phrases/pages/home.js';
import {INDICATORS} from './phrases/pages/indicators.js';
import {MATRIX} from './phrases/pages/matrix.js';
import {MEASURES} from './phrases/pages/measures.js';
import {METHOD} from './phrases/pages/method.js';
import {PROVINCES} from './phrases/pages/provinces.js';
import {QUADRANTS} from './phrases/pages/quadrants.js';
import {SEARCH} from './phrases/pages/search.js';
import {SENTENCES} from './phrases/sentences.js';
import {SERIES} from './phrases/series.js';
import {SECTORS} from './phrases/pages/sectors.js';

/** Every phrase of the site, a file a page, Persian first; half-spaces are typed as themselves in Persian prose. */
export const PHRASES = {
  ...FRAME,
  ...CLAIMS,
  ...CERTAINTY,
  ...HOME,
  ...MEASURES,
  ...PROVINCES,
  ...SECTORS,
  ...CLUSTERS,
  ...DOCUMENTS,
  ...CONFLICTS,
  ...INDICATORS,
  ...QUADRANTS,
  ...COMPARE,
  ...FRAMES,
  ...MATRIX,
  ...CHARTS,
  ...KEY,
  ...FIGURES,
  ...METHOD,
  ...DATA,
  ...SEARCH,
  ...COVERAGE,
  ...ABOUT,
  ...SERIES,
  ...SENTENCES,
  ...FINDINGS,
  ...CITATIONS,
  ...EMPTY,
};

export type PhraseKey = keyof typeof PHRASES;
