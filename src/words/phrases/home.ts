import type {Phrases} from './phrase.js';

/** Phrases of the front page. */
export const HOME = {
  'home.title': [
    'ایران چند خوشه دارد؟ گفته‌ها از {low} تا {high}',
    'How many clusters does Iran have? Statements run from {low} to {high}',
  ],
  'home.title-empty': [
    'هنوز کسی شمار خوشه‌های ایران را نگفته است',
    'No text states how many clusters Iran has yet',
  ],
  'home.chart-title': [
    'شمار خوشه‌های کشور از {low} تا {high} گفته شده است، با سه واژه که یک چیز را نمی‌شمارند',
    'The national count has been put at {low} to {high}, under nouns that do not count the same thing',
  ],
  'home.lead': [
    'شمار خوشه‌های شناسایی‌شدهٔ کشور در {n} گفته از {speakers} گوینده آمده است: کمترین {low} ({lowWhen}) و بیشترین {high} ({highWhen}). این عددها را نمی‌شود پشت هم ردیف کرد و «رشد» نامید؛ زیرا گاه خوشهٔ صنعتی را می‌شمارند، گاه خوشهٔ کسب‌وکار را و گاه معلوم نیست کدام را.',
    'The number of clusters identified in the country appears in {n} statements by {speakers} speakers: the lowest is {low}, {lowWhen}, the highest {high}, {highWhen}. They cannot be strung together and called growth: some count industrial clusters, some business clusters, and some do not say which.',
  ],
  'home.lead-empty': [
    'وقتی نخستین سند خوانده شود، شمار خوشه‌ها با گوینده و تاریخش اینجا می‌آید.',
    'Once the first document has been read, the count appears here with its speaker and date.',
  ],
  'home.doubt-heading': ['چقدر می‌توان به این عددها تکیه کرد؟', 'How sure is this?'],
  'home.doubt-latest': [
    'تازه‌ترین عدد برای {noun}: {value} ({when}، {who}).',
    'Latest for {noun}: {value}, {when}, {who}.',
  ],
  'home.doubt-nouns': [
    'واژه یکی نیست؛ {n} نام در کار است: {nouns}.',
    'The noun is not one; {n} are in use: {nouns}.',
  ],
  'home.doubt-dates': [
    'از {n} گفته، {exact} تا روز دقیق دارد، {intervals} تا فقط بازه‌ای، و {undated} تا بی‌تاریخ است.',
    'Of {n} statements {exact} {exact?has:have} an exact day, {intervals} only an interval, and {undated} no date at all.',
  ],
  'home.doubt-voices': [
    '{n} گفته از {voices} صدای مستقل می‌آید؛ باقی بازگویی همان حرف است.',
    'The {n} statements come from {voices} independent voices; the rest repeat them.',
  ],
  'home.doubt-grade': [
    'از {n} گفته، {briefs} تا از چکیده خوانده شده است، نه از متن اصلی؛ نشان این‌ها توخالی است.',
    '{briefs} of the {n} were read from a brief, not from the original; their marks are drawn hollow.',
  ],
  'home.doubt-more': ['همهٔ ناسازگاری‌ها', 'All disagreements'],
  'home.method-more': ['این عددها چگونه به دست می‌آید', 'How these numbers are made'],
  'home.stages-heading': ['از شناسایی تا پایان برنامه', 'From identified to finished'],
  'home.stages-lead': [
    'شناسایی‌شدن خوشه به معنای کارکردن روی آن نیست. هر ردیف تنها عددهایی را کنار هم می‌گذارد که یک متن، در یک زمان، با هم گفته است.',
    'A cluster identified is not a cluster worked on. Each row sets side by side only numbers that one text states together, for one moment.',
  ],
  'home.map-heading': [
    'کدام استان‌ها عدد دارند و کدام‌ها سکوت',
    'Which provinces have a number, and which are silent',
  ],
  'home.map-lead': [
    'برای {speaking} استان، متنی شمار خوشه‌های شناسایی‌شده را گفته است. {silent} استان دیگر هاشور خورده‌اند: سکوت است، نه صفر.',
    'For {speaking} {speaking?province:provinces} some text states how many clusters have been identified. The other {silent} are hatched: that is silence, not zero.',
  ],
  'home.latest-heading': ['تازه‌ترین گفته‌ها', 'Latest statements'],
  'home.latest-caption': ['شش گفتهٔ آخر دربارهٔ شمار خوشه‌ها', 'The six latest statements that count clusters'],
  'home.doors': ['از کجا شروع کنید', 'Ways in'],
  'home.door-analyst': ['تحلیلگر سیاست', 'Policy analyst'],
  'home.door-analyst-text': [
    'استان‌ها و رشته‌ها را کنار هم ببینید، با تعریف و تاریخ و تردیدی که هر عدد دارد.',
    'Set provinces and sectors side by side, with the definition, date and doubt of each number.',
  ],
  'home.door-researcher': ['پژوهشگر', 'Researcher'],
  'home.door-researcher-text': [
    'جدول‌ها را با فرهنگ داده بردارید، محاسبه را دوباره اجرا کنید و گسترش دهید.',
    'Take the typed tables and their dictionary, rerun the computation, extend it.',
  ],
  'home.door-journalist': ['روزنامه‌نگار', 'Journalist'],
  'home.door-journalist-text': [
    'جمله‌ای را پیدا کنید که عدد را گفته است، با گوینده، تاریخ و ارجاع آماده.',
    'Find the sentence that says the number, its speaker, its date and a citation ready to paste.',
  ],
  'home.door-compare-provinces': ['سی‌ویک استان', 'Thirty-one provinces'],
  'home.door-measures': [
    'هر سنجه چه می‌شمارد و چه نمی‌شمارد',
    'What each measure counts, and what it does not',
  ],
  'home.door-download': ['دریافت داده', 'Download the data'],
  'home.door-notebook': ['محاسبهٔ شمار کشور، گام‌به‌گام', 'The national series, step by step'],
  'home.door-latest': ['سندِ تازه‌ترین عدد', 'The document of the latest number'],
  'home.door-conflicts': ['عددهایی که با هم نمی‌خوانند', 'Numbers that disagree'],
  'home.door-cite': ['چگونه ارجاع دهیم', 'How to cite'],
} as const satisfies Phrases;
