/** A word with one meaning everywhere. */
export interface DefinedWord {
  name_fa: string;
  name_en: string;
  definition_fa: string;
  definition_en: string;
}

// prettier-ignore
/** How far texts speak of a province and its clusters, from the least: each province has the furthest word that is true of it. */
export const STATES = {
  silent: {
    name_fa: 'خاموش',
    name_en: 'silent',
    definition_fa: 'هیچ متنی نه عددی از استان می‌گوید و نه خوشه‌ای را در آن نام می‌برد. سکوت است، نه صفر.',
    definition_en: 'No text gives a number of the province or names a cluster there. That is silence, not zero.',
  },
  spoken_of: {
    name_fa: 'سخن‌رفته',
    name_en: 'spoken of',
    definition_fa: 'متنی عددی از استان می‌گوید، هرچند دربارهٔ شهرک‌ها یا بنگاه‌ها، یا خوشه‌ای را در آن نام می‌برد.',
    definition_en: 'Some text gives a number of the province, be it of its estates or firms, or names a cluster there.',
  },
  named: {
    name_fa: 'نام‌برده',
    name_en: 'named',
    definition_fa: 'متنی دست‌کم یک خوشهٔ استان را نام می‌برد.',
    definition_en: 'Some text names a cluster there.',
  },
  counted: {
    name_fa: 'شمرده',
    name_en: 'counted',
    definition_fa: 'متنی می‌گوید در کل استان چند خوشه شناسایی شده است.',
    definition_en: 'Some text gives the number of clusters identified in the province as a whole.',
  },
} as const satisfies Record<string, DefinedWord>;

/** One of the four words. */
export type CoverageState = keyof typeof STATES;

/** What a statistic of ours means, from what it is made, and when it says little. */
export interface Definition {
  name_fa: string;
  name_en: string;
  formula_fa: string;
  formula_en: string;
  definition_fa: string;
  definition_en: string;
  /** What it is made of. */
  source_fa: string;
  source_en: string;
  small_number_fa: string;
  small_number_en: string;
}

// prettier-ignore
/** The statistics that the site reckons itself. */
export const DEFINITIONS = {
  per_million: {
    name_fa: 'خوشه به ازای هر میلیون نفر',
    name_en: 'Clusters per million people',
    formula_fa: 'خوشه‌ها ÷ جمعیت × ۱٬۰۰۰٬۰۰۰',
    formula_en: 'clusters ÷ people × 1,000,000',
    definition_fa: 'شمار خوشه‌های نام‌برده یا گفته‌شدهٔ استان، بخش بر جمعیت آن در نزدیک‌ترین سرشماری.',
    definition_en: 'Clusters named or stated in the province, divided by its population at the nearest census.',
    source_fa: 'گفته‌ها و نام‌های این دیدبان؛ سرشماری مرکز آمار ایران',
    source_en: 'statements and names of this observatory; census of the Statistical Centre of Iran',
    small_number_fa: 'با کمتر از ده خوشه یک خوشهٔ کم یا بیش نسبت را بیش از یک‌دهم جابه‌جا می‌کند.',
    small_number_en: 'Below ten clusters, one cluster more or less moves the rate by more than a tenth.',
  },
  per_thousand: {
    name_fa: 'خوشه به ازای هر هزار کارگاه',
    name_en: 'Clusters per thousand establishments',
    formula_fa: 'خوشه‌ها ÷ کارگاه‌ها × ۱٬۰۰۰',
    formula_en: 'clusters ÷ establishments × 1,000',
    definition_fa: 'شمار خوشه‌های استان، بخش بر کارگاه‌های صنعتی دارای ده نفر کارکن و بیشتر در ۱۳۹۴ (چارچوب ۱۳٬۱۲۳ کارگاه).',
    definition_en: 'Clusters of the province, divided by its manufacturing establishments with ten or more workers in 1394 (a total of 13,123).',
    source_fa: 'گفته‌ها و نام‌های این دیدبان؛ سالنامهٔ آماری، جدول ۸-۹',
    source_en: 'statements and names of this observatory; statistical yearbook, table 8-9',
    small_number_fa: 'خوشه‌ها بیشتر از کارگاه‌های کوچک‌ترند که در مخرج نیستند؛ در استان‌هایی با کمتر از صد کارگاه نسبت بی‌ثبات است.',
    small_number_en: 'Clusters mostly hold smaller workshops, which the denominator leaves out; below a hundred establishments the rate is unsteady.',
  },
  location_quotient: {
    name_fa: 'ضریب مکانی',
    name_en: 'Location quotient',
    formula_fa: 'سهم از فعالیت ÷ سهم از کل تولید',
    formula_en: 'share of the activity ÷ share of all output',
    definition_fa: 'سهم استان از یک فعالیت، بخش بر سهم آن از کل تولید؛ بالاتر از یک یعنی استان در آن فعالیت متمرکز است.',
    definition_en: 'The province’s share of an activity, divided by its share of all output; above one, the province is concentrated in it.',
    source_fa: 'مرکز آمار ایران، جایگاه استان‌ها، سال و ویرایش یکسان',
    source_en: 'Statistical Centre of Iran, standing of the provinces, same year and edition',
    small_number_fa: 'در استان‌هایی با سهم کمتر از یک درصد، گردکردن تا دو رقم اعشار ضریب را ۰٫۰۱ یا بیشتر جابه‌جا می‌کند؛ دامنه نوشته شده است.',
    small_number_en: 'Where shares are below one per cent, rounding to two decimals moves the quotient by 0.01 or more; the range is stated.',
  },
  concentration: {
    name_fa: 'تمرکز میان استان‌ها',
    name_en: 'Concentration among provinces',
    formula_fa: 'جمعِ مربعِ سهم‌ها؛ جمع بزرگ‌ترین سهم‌ها',
    formula_en: 'Σ share²; sum of the largest shares',
    definition_fa: 'شاخص هرفیندال سهم استان‌ها (هر سهم از جمع استان‌ها) و سهم یک، سه و پنج استان نخست.',
    definition_en: 'Herfindahl index of the provinces’ shares (each of what they have together), and the share of the first one, three and five.',
    source_fa: 'مرکز آمار ایران، جایگاه استان‌ها',
    source_en: 'Statistical Centre of Iran, standing of the provinces',
    small_number_fa: 'بر سهم‌ها پایه دارد و نه بر شمار؛ آنچه بیرون از استان‌هاست در آن نیست.',
    small_number_en: 'Built from shares, not counts; what lies outside the provinces is left out.',
  },
  rank_stability: {
    name_fa: 'پایداری رتبه',
    name_en: 'Stability of ranks',
    formula_fa: 'ضریب رتبه‌ای اسپیرمن میان رتبه‌های دو سال',
    formula_en: 'Spearman’s ρ of two years’ ranks',
    definition_fa: 'هم‌بستگی رتبهٔ استان‌ها در دو سال یک ویرایش؛ یک یعنی هیچ رتبه‌ای جابه‌جا نشده است.',
    definition_en: 'Correlation of the provinces’ ranks in two years of one edition; one means that no rank moved.',
    source_fa: 'مرکز آمار ایران، جایگاه استان‌ها',
    source_en: 'Statistical Centre of Iran, standing of the provinces',
    small_number_fa: 'استان‌های میانی تنها چند صدم درصد از هم جدایند و رتبهٔ آن‌ها به آسانی جابه‌جا می‌شود.',
    small_number_en: 'Provinces in the middle lie hundredths of a per cent apart, and their ranks move easily.',
  },
  quadrants: {
    name_fa: 'نام‌بردن و تمرکز: کجا خوشه را نام می‌برند، کجا صنعت متمرکز است',
    name_en: 'Named and concentrated: where clusters are named, where industry is concentrated',
    formula_fa: 'خوشه‌ای نام برده شده؟ × ضریب مکانی بزرگ‌تر از ۱؟',
    formula_en: 'named cluster? × location quotient > 1?',
    definition_fa: 'برای هر استان و فعالیت: آیا خوشه‌ای در آن نام برده شده، و آیا استان در آن متمرکز است (ضریب مکانی بالاتر از یک؛ کشاورزی و صنعت در برابر تولید بدون نفت، معدن در برابر همهٔ تولید). استان‌هایی که متنی از آن‌ها نداریم جدا می‌مانند.',
    definition_en: 'For each province and activity: is a cluster named in it, and is the province concentrated in it (location quotient above one; farming and industry against output without oil, mining against all output). Provinces of which no text speaks stand apart.',
    source_fa: 'نام‌های این دیدبان؛ مرکز آمار ایران، جایگاه استان‌ها',
    source_en: 'names of this observatory; Statistical Centre of Iran, standing of the provinces',
    small_number_fa: 'یک نام بس است تا استان «نام‌برده» شود؛ نبود نام در متن‌های ما نبود خوشه نیست.',
    small_number_en: 'One name is enough to count as named; a name missing from our texts is no missing cluster.',
  },
} as const satisfies Record<string, Definition>;
