import type {Family} from './family.js';

/** Iransamaneh, as at iribnews.ir and yjc.ir: `/fa/news/<id>/<slug>`. */
export const iransamaneh: Family = {
  id: 'iransamaneh',
  marks: [
    '.news_pdate_c',
    '.news_id_c',
    'meta[name="generator"][content*="Iransamaneh" i]',
    'script[src*="iransamaneh" i]',
  ],
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
};
