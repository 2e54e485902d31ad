/** The word for a year. */
export const YEAR_WORD = 'سال';

/** A cell that holds nothing but a year, or two joined ones: «سال ۹۵», «1395-96», `1400*`. */
export const YEAR_CELL =
  /^(?:در\s*)?(?:سال(?:های|\u200cهای)?\s*:?\s*)?(\d{4}|\d{2})(?:\s*[-–/]\s*(\d{4}|\d{2}))?\s*((?:\(\d{1,2}\)|\*{1,2}|\(\*{1,2}\))*)$/;

/** Two digits, and four, that a title calls a year. */
export const SHORT_YEARS = /سال\s*(\d{2})(?!\d)/g;
export const NAMED_YEAR = /سال\s*(\d{4})(?!\d)/;
