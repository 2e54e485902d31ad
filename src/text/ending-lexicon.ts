/** Endings that are written after a half-space, after a space, or glued to the word: a search does not tell them apart. */
export const LOOSE_ENDINGS: readonly string[] =
  'ها های هایی هایش ای ی یی اند ام ات اش مان تان شان تر ترین'.split(' ');

/** Those of them that are dropped where they are glued to a word of two letters or more. */
export const GLUED_ENDINGS: readonly string[] = ['های', 'هایی', 'ها'];
