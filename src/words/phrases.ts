import {CLUSTERS} from './phrases/clusters.js';
import {COMPARISONS} from './phrases/comparisons.js';
import {CONFLICTS} from './phrases/conflicts.js';
import {DOCUMENTS} from './phrases/documents.js';
import {EMPTY} from './phrases/empty.js';
import {FIGURES} from './phrases/figures.js';
import {FRAME} from './phrases/frame.js';
import {HOME} from './phrases/home.js';
import {MEASURES} from './phrases/measures.js';
import {PAGES} from './phrases/pages.js';
import {PROVINCES} from './phrases/provinces.js';
import {SECTORS} from './phrases/sectors.js';

/** Every phrase of the site, Persian first; half-spaces are typed as themselves in Persian prose. */
export const PHRASES = {
  ...FRAME,
  ...HOME,
  ...MEASURES,
  ...PROVINCES,
  ...SECTORS,
  ...CLUSTERS,
  ...DOCUMENTS,
  ...CONFLICTS,
  ...FIGURES,
  ...COMPARISONS,
  ...PAGES,
  ...EMPTY,
};

export type PhraseKey = keyof typeof PHRASES;
