/** Words that the tables know and that are something else in some places, folded. */

/** «صنعتی» is the adjective, not an industry counted. */
export const INDUSTRY = 'صنعت';
/** «شده», done: the participle that words of what is done are glued to. */
export const DONE = 'شده';
