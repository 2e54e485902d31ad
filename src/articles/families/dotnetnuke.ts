import type {Family} from './family.js';

/** DotNetNuke and its kin, as at bcdm.ir and provincial companies: panes of modules, pages laid out in tables. */
export const dotnetnuke: Family = {
  id: 'dotnetnuke',
  marks: [
    'meta[name="generator" i][content*="DotNetNuke" i]',
    '[id^="dnn_"]',
    '[class*="DnnModule"]',
    '[id^="dnn_ctr"]',
  ],
  selectors: {
    title: [
      'h1.edn_articleTitle',
      '.edn_article h1',
      '.NewsTitle',
      '.news-title',
      '[id$="_lblTitle"]',
      'h1',
      'h2.title',
    ],
    lead: ['.edn_articleSummary', '.NewsSummary', '.news-summary', '[id$="_lblSummary"]'],
    body: [
      '.edn_articleContent',
      '.NewsBody',
      '.news-body',
      '[id$="_lblBody"]',
      '[id$="_lblContent"]',
      '.DNN_HTMLContent',
      '.Normal',
    ],
    byline: ['.edn_author', '.NewsAuthor', '[id$="_lblAuthor"]'],
    date: ['.edn_publishDate', '.edn_metaDetails', '.NewsDate', '.news-date', '[id$="_lblDate"]'],
    section: ['.edn_categories a', '.NewsCategory', '.breadcrumb a:last-of-type'],
    outlet_id: ['[id$="_lblCode"]', '.NewsCode'],
  },
  furniture: [
    ['.edn_metaDetails, .NewsDate, [id$="_lblDate"]', 'date line'],
    ['.edn_comments, .NewsComments, [id$="_lblCommentCount"], .comment-number', 'comments'],
    ['.edn_socialButtons, .edn_articleTags', 'sharing'],
    ['.actionMenu, .c_head, .SubHead, .dnnActionMenu', 'tools'],
  ],
};
