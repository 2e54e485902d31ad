/** Persian letters that Vazirmatn sets narrower or wider than the others. */
export const NARROW_LETTERS = 'اأآإلرزدذو';
export const WIDE_LETTERS = 'سشصضمک';
