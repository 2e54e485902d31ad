/** Words that the tables know and that are something else in some places, folded. */

/** «خبرگزاری فارس»: the name of a news agency is no province. */
export const NEWS_AGENCY = 'خبرگزاری';
/** «صنعتی» is the adjective, not an industry counted. */
export const INDUSTRY = 'صنعت';
/** «استان‌های» is no «آستانه» with an ending: folding takes the madda away. */
export const ALEF = 'ا';
