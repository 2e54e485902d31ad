/** How many of a unit a number counts. */
export const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/هزار\s*میلیارد/, 1e12],
  [/میلیارد|billion/i, 1e9],
  [/میلیون|million/i, 1e6],
  [/هزار|thousand/i, 1e3],
];

/** Units as tables print them, with our own ids. */
export const UNITS: readonly (readonly [RegExp, string])[] = [
  [/درصد|percent|%|٪/i, 'percent'],
  [/ریال|rial/i, 'irr'],
  [/تومان|toman/i, 'toman'],
  [/دلار|dollar|usd/i, 'usd'],
  [/نفر|person/i, 'person'],
  [/کارگاه|واحد صنعتی|establishment/i, 'establishment'],
  [/هکتار|hectare/i, 'hectare'],
  [/(?:^|[\s(])تن(?:[\s)]|$)|tonne/i, 'tonne'],
  [/کیلوگرم/, 'kilogram'],
  [/متر مربع|مترمربع/, 'square_metre'],
];

/** Where a text states its unit: behind the word for a unit, or in brackets. */
export const STATED_UNIT = /واحد\s*:\s*([^)،؛]+)|[([]([^)\]]+)[)\]]/;

/** A line, or a cell, that holds nothing but a unit. */
export const UNIT_LINE = /^[([].*[)\]]$|^واحد\s*:/;
export const UNIT_CELL = /^[([].{2,30}[)\]]$|^واحد/;

/** A unit in brackets inside a title. */
export const BRACKETED_UNIT =
  /\s*[([]\s*(?:واحد\s*:?)?[^()[\]]*(?:درصد|ریال|نفر|تومان|دلار|هکتار|تن|کارگاه)[^()[\]]*[)\]]\s*/g;

/** A number that is a percentage, by what stands behind it. */
export const PERCENT_SIGN = /^%|%$|درصد$/;
export const PERCENT_SIGNS = /%|درصد$/g;

/** Rates, means and ranks: those of provinces do not add up to the country's. */
export const NOT_ADDITIVE =
  /سرانه|نرخ|میانگین|متوسط|شاخص|رشد|نسبت|تراکم|بعد خانوار|ضریب|امید|رتبه|باسوادی|rate|index|average|mean|per capita|growth|ratio|density/i;
export const PERCENTAGE = /درصد|percent/i;

/** Sums of output that official accounts leave in part outside the provinces. */
export const LEAVES_REST = /ارزش افزوده|تولید ناخالص|محصول ناخالص|value added|gross domestic/i;

/** Measures that are rounded before they are printed; people and things are counted exactly. */
export const ROUNDED =
  /درصد|سهم|توزیع|ریال|تومان|دلار|هکتار|متر|کیلو|مگاوات|لیتر|ارزش|تن(?:\s|$|\))|percent|share|rial|dollar|value/i;
