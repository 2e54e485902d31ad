import type {Family} from './family.js';

/** WordPress themes, as at sinapress.ir; also their AMP pages («خروج از نسخه موبایل»). */
export const wordpress: Family = {
  id: 'wordpress',
  marks: [
    'meta[name="generator"][content^="WordPress" i]',
    'link[href*="/wp-content/"]',
    'link[rel="https://api.w.org/"]',
    '.amp-wp-article',
    'body.wp-singular',
  ],
  selectors: {
    title: ['h1.entry-title', '.amp-wp-title', 'h1.post-title', 'article h1', 'h1'],
    lead: ['.entry-sub-title', '.entry-excerpt', '.post-lead', '.lead'],
    body: [
      '.entry-content',
      '.amp-wp-article-content',
      '.the_content',
      '.post-content',
      '.td-post-content',
      '.single-content',
      '.content-inner',
      '.elementor-widget-theme-post-content',
      '.news-content',
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
};
