/** The noun of a province, and how a province's name begins with it: «استان فارس», «کل استان فارس». */
export const PROVINCE_NOUN = 'استان';
export const PROVINCE_PREFIX = /^(?:کل\s+)?استان\s+/;

/** «بانک مرکزی» is no province: Markazi is one only behind the noun. */
export const ONLY_WITH_NOUN = 'مرکزی';
