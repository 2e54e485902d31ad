import type {Family} from './family.js';

/** What most hand-made pages have; where it finds no body, Readability looks for one. */
export const general: Family = {
  id: 'general',
  marks: [],
  selectors: {
    title: ['[itemprop="headline"]', 'article h1', 'main h1', 'h1'],
    lead: ['[itemprop="description"]:not(meta)', 'article .lead', '.lead', '.news-lead'],
    body: [
      '[itemprop="articleBody"]',
      'article .story',
      'article .content',
      '.article-body',
      '.news-text',
      '.news-body',
      '.story',
    ],
    byline: ['[itemprop="author"]', '[rel="author"]', '.byline', '.author'],
    date: ['time[datetime]', '[itemprop="datePublished"]', '.publish-date', '.date', '.time', 'time'],
    section: ['.breadcrumb li:last-child a', '.service a', '.category a'],
    outlet_id: ['.news-code', '.news-id'],
  },
  furniture: [],
};
