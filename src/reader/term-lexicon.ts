/** Words that the tables know and that are something else in some places, folded. */

/** «صنعتی» is the adjective, not an industry counted. */
export const INDUSTRY = 'صنعت';
