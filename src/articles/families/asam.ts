import type {Family} from './family.js';

/** Asam, as at ilna.ir and donya-e-eqtesad.com: `/بخش-…-<section>/<id>-<slug>`. */
export const asam: Family = {
  id: 'asam',
  marks: [
    '.echo-detail-inner',
    '.primary-files',
    '.news_content #CK_editor',
    'body.news #CK_editor',
    '#CK_editor',
  ],
  selectors: {
    title: ['h1.title', 'article h1', 'h1'],
    lead: ['p.lead', '.lead', '.summary'],
    body: ['#CK_editor', '.echo-detail-inner', '.article-body', '.news_content'],
    byline: ['.reporter', '.author-name'],
    date: ['.code-time time', '.news-date', '[itemprop="datepublished"]', 'time'],
    section: ['.breadcrumb li:last-child a', '.breadcrumb-inner li:last-child'],
    outlet_id: ['.news-code', '.code-time .code'],
  },
  furniture: [
    ['.primary-files', 'pictures'],
    ['.code-time', 'date line'],
    ['.inline-news-box, .related-inline', 'related links'],
  ],
};
