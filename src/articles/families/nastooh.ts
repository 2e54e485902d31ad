import type {Family} from './family.js';

/** Nastooh, as at mehrnews.com, irna.ir and isna.ir: `/news/<id>/<slug>`. */
export const nastooh: Family = {
  id: 'nastooh',
  marks: [
    'meta[property^="nastooh:"]',
    'meta[name^="nastooh:"]',
    '.item-body .item-text',
    '.item-header .item-title',
  ],
  selectors: {
    title: ['.item-title h1', 'h1.title', '.item-header .title', 'h1'],
    lead: ['.item-summary .introtext', 'p.introtext', '.introtext', 'p.summary'],
    body: ['.item-body .item-text', '.item-text', '[itemprop="articleBody"]', '.item-body'],
    byline: ['.item-byline', '.item-author', '.item-credits'],
    date: ['.item-date', '.item-time', '.item-nav .date'],
    section: ['.item-service', '.breadcrumb li:last-child a', '[itemprop="articleSection"]'],
    outlet_id: [
      '.item-code',
      'meta[property="nastooh:nid"]',
      'meta[name="nastooh:nid"]',
      'meta[property="nastooh:code"]',
    ],
  },
  furniture: [
    ['.item-code', 'news code'],
    ['.item-date, .item-time', 'date line'],
    ['.kicker, .rutitr', 'line above the title'],
    ['.item-byline, .item-credits', 'credit line'],
    ['.item-link, .item-relations, section.box.items, .item-boxes', 'related links'],
    ['.photoGall', 'pictures'],
  ],
};
