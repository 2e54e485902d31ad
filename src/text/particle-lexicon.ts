/** Particles and marks, folded as `fold` folds them: what parts and joins words in every reader. */

/** «و», and. */
export const AND = 'و';
/** «از», from or of. */
export const FROM = 'از';
/** «به», to. */
export const TO = 'به';
/** «تا», until. */
export const UNTIL = 'تا';
/** «در», in. */
export const IN = 'در';
/** «با», with. */
export const WITH = 'با';
/** «که», that. */
export const THAT = 'که';
/** «را», which marks an object. */
export const OBJECT = 'را';
/** «این», this. */
export const THIS = 'این';
/** «یکی», one of some. */
export const ONE_OF = 'یکی';
/** «است», is. */
export const IS = 'است';
/** «می», which begins a verb of the present. */
export const PRESENT = 'می';
/** «ها», the plural. */
export const PLURAL = 'ها';
/** The ezafe or the article «ی», written apart. */
export const YE = 'ی';
/** «های», the plural with an ezafe. */
export const PLURAL_OF = 'های';
/** «خوشه», cluster. */
export const CLUSTER = 'خوشه';
/** «آباد», the second member of towns: «خرم‌آباد». */
export const TOWN_SECOND = 'اباد';
/** «سی», thirty, whose ordinal is «سی‌ام». */
export const THIRTY = 'سی';
/** The Arabic article, inside compounds: «حجت‌الاسلام». */
export const ARTICLE = 'ال';
/** «بن», son of: «عبدالله‌بن‌زبیر». */
export const SON = 'بن';

/** The Persian comma. */
export const COMMA = '،';
/** The Persian semicolon. */
export const SEMICOLON = '؛';
