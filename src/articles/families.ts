import {findElement, type Document} from './tree.js';

/** CSS selectors by what they lead to, best first: the lead is the line that opens the text, `outlet_id` the outlet's own number. */
export type Selectors = Record<
  'title' | 'lead' | 'body' | 'byline' | 'date' | 'section' | 'outlet_id',
  string[]
>;

/** Outlets that share a content system share the shape of their pages. */
export interface Family {
  id: string;
  /** One match on the page says that it is of this family. */
  marks: string[];
  selectors: Selectors;
  /** What this family puts into its body that is no text of the article, with the reason it leaves. */
  furniture: [selector: string, reason: string][];
}

/** All families, in the order in which a page is tried on them; the general one takes what is left. */
export const FAMILIES: readonly Family[] = [
  // Iransamaneh, as at iribnews.ir and yjc.ir: `/fa/news/<id>/<slug>`.
  {
    id: 'iransamaneh',
    marks: ['.news_pdate_c', '.news_id_c', 'meta[name="generator"][content*="Iransamaneh" i]', 'script[src*="iransamaneh" i]'],
    selectors: {
      title: ['h1.title', 'h1 .title', '.title h1', 'div.title', '.news-title', 'h1'],
      lead: ['div.subtitle', '.news-subtitle', '.lead'],
      body: ['div.body', '.album_content .body', '#news .body'],
      byline: ['.news_author', '.reporter', '.writer'],
      date: ['.news_pdate_c', '.photo_pdate', '.news-date'],
      section: ['.news_path a:last-of-type', '.cat_name', 'a.cat_name'],
      outlet_id: ['.news_id_c', '.photo_id'],
    },
    furniture: [
      ['.news_path, .cat_name', 'breadcrumb or menu'],
      ['.news_pdate_c, .photo_pdate', 'date line'],
      ['.news_id_c, .photo_id', 'news code'],
      ['.rutitr, .news-rutitr', 'line above the title'],
      ['.image_set, .album_listi', 'pictures'],
      ['.gutter_news, .relation_news, .linked_news, .hadith', 'related links'],
    ],
  },
  // Nastooh, as at mehrnews.com, irna.ir and isna.ir: `/news/<id>/<slug>`.
  {
    id: 'nastooh',
    marks: ['meta[property^="nastooh:"]', 'meta[name^="nastooh:"]', '.item-body .item-text', '.item-header .item-title'],
    selectors: {
      title: ['.item-title h1', 'h1.title', '.item-header .title', 'h1'],
      lead: ['.item-summary .introtext', 'p.introtext', '.introtext', 'p.summary'],
      body: ['.item-body .item-text', '.item-text', '[itemprop="articleBody"]', '.item-body'],
      byline: ['.item-byline', '.item-author', '.item-credits'],
      date: ['.item-date', '.item-time', '.item-nav .date'],
      section: ['.item-service', '.breadcrumb li:last-child a', '[itemprop="articleSection"]'],
      outlet_id: ['.item-code', 'meta[property="nastooh:nid"]', 'meta[name="nastooh:nid"]', 'meta[property="nastooh:code"]'],
    },
    furniture: [
      ['.item-code', 'news code'],
      ['.item-date, .item-time', 'date line'],
      ['.kicker, .rutitr', 'line above the title'],
      ['.item-byline, .item-credits', 'credit line'],
      ['.item-link, .item-relations, section.box.items, .item-boxes', 'related links'],
      ['.photoGall', 'pictures'],
    ],
  },
  // WordPress themes, as at sinapress.ir; also their AMP pages («خروج از نسخه موبایل»).
  {
    id: 'wordpress',
    marks: [
      'meta[name="generator"][content^="WordPress" i]', 'link[href*="/wp-content/"]', 'link[rel="https://api.w.org/"]',
      '.amp-wp-article', 'body.wp-singular',
    ],
    selectors: {
      title: ['h1.entry-title', '.amp-wp-title', 'h1.post-title', 'article h1', 'h1'],
      lead: ['.entry-sub-title', '.entry-excerpt', '.post-lead', '.lead'],
      body: [
        '.entry-content', '.amp-wp-article-content', '.the_content', '.post-content', '.td-post-content', '.single-content',
        '.content-inner', '.elementor-widget-theme-post-content', '.news-content',
      ],
      byline: ['.meta-author', '.author.vcard', '.amp-wp-byline .amp-wp-author', '.post-author'],
      date: ['time.entry-date', 'span.date', '.amp-wp-posted-on', '.posted-on', '.post-date'],
      section: ['.post-cat', '.cat-links a', '.amp-wp-tax-category a'],
      outlet_id: [],
    },
    furniture: [
      ['.post-shortlink, .share-links, .essb_links', 'sharing'],
      ['.stream-item, .code-block', 'advertisement'],
      ['.amp-wp-meta, .entry-meta, .post-meta', 'date line'],
      ['.amp-wp-tax-tag, .amp-wp-tax-category', 'tags'],
      ['.ez-toc-container, #toc_container', 'table of contents'],
      ['.about-author, .author-box', 'author box'],
      ['a[href*="noamp"], .amp-mode-mobile, #amp-mobile-version-switcher', 'mobile version link'],
    ],
  },
  // Asam, as at ilna.ir and donya-e-eqtesad.com: `/بخش-…-<section>/<id>-<slug>`.
  {
    id: 'asam',
    marks: ['.echo-detail-inner', '.primary-files', '.news_content #CK_editor', 'body.news #CK_editor', '#CK_editor'],
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
  },
  // DotNetNuke and its kin, as at bcdm.ir and provincial companies: panes of modules, pages laid out in tables.
  {
    id: 'dotnetnuke',
    marks: ['meta[name="generator" i][content*="DotNetNuke" i]', '[id^="dnn_"]', '[class*="DnnModule"]', '[id^="dnn_ctr"]'],
    selectors: {
      title: ['h1.edn_articleTitle', '.edn_article h1', '.NewsTitle', '.news-title', '[id$="_lblTitle"]', 'h1', 'h2.title'],
      lead: ['.edn_articleSummary', '.NewsSummary', '.news-summary', '[id$="_lblSummary"]'],
      body: ['.edn_articleContent', '.NewsBody', '.news-body', '[id$="_lblBody"]', '[id$="_lblContent"]', '.DNN_HTMLContent', '.Normal'],
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
  },
  // What most hand-made pages have; where it finds no body, Readability looks for one.
  {
    id: 'general',
    marks: [],
    selectors: {
      title: ['[itemprop="headline"]', 'article h1', 'main h1', 'h1'],
      lead: ['[itemprop="description"]:not(meta)', 'article .lead', '.lead', '.news-lead'],
      body: ['[itemprop="articleBody"]', 'article .story', 'article .content', '.article-body', '.news-text', '.news-body', '.story'],
      byline: ['[itemprop="author"]', '[rel="author"]', '.byline', '.author'],
      date: ['time[datetime]', '[itemprop="datePublished"]', '.publish-date', '.date', '.time', 'time'],
      section: ['.breadcrumb li:last-child a', '.service a', '.category a'],
      outlet_id: ['.news-code', '.news-id'],
    },
    furniture: [],
  },
]; // prettier-ignore

/** Finds a family by its id, else by its marks on the page; the general one where none is on it. */
export function findFamily(document: Document, id?: string): Family {
  const isMarked = ({marks}: Family) => marks.some((mark) => findElement(mark, document));
  return FAMILIES.find((family) => family.id === id) ?? FAMILIES.find(isMarked) ?? FAMILIES.at(-1)!;
}
