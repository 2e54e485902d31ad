import {words} from '../../text/words.js';

/** Words around speakers and their posts, folded. */

/** Days and times of a speech. */
export const DAYS = words('روز امروز دیروز صبح عصر شنبه یکشنبه دوشنبه سه سهشنبه چهارشنبه پنجشنبه جمعه امسال');
/** What ends a post: marks, prepositions, and words that begin what is said. */
export const POST_ENDS = words(`
، . : ؛ ( ) « » که در با را از ضمن به این نیز هم بر برای درباره پس پیش شمار تعداد سهم همچنین تا اما ولی فقط تنها منکر
, ; - –
`);
/** Parts of the name of an office, which commas part: «وزارت صنعت، معدن و تجارت». */
export const OFFICE_PARTS = words(
  'صنعت معدن معادن تجارت بازرگانی تعاون کار رفاه فرهنگی گردشگری صنایع کشاورزی',
);
/** «عامل», agent: «عامل توسعه خوشه سنگ قم» is a post, yet names a cluster. */
export const AGENT = 'عامل';
/** Posts held in the county itself: «فرماندار محلات». */
export const LOCAL_POSTS = words('فرماندار شهردار بخشدار معاون نماینده رییس مدیر دبیر سرپرست مسیول');
/** Who holds these speaks for the country, unless a province stands in the post. */
export const NATIONAL_POSTS = words('وزیر دولت مجلس minister ministry president parliament');
/** Bodies that speak as one. */
export const BODIES = words(`
شرکت سازمان اداره اتاق خانه انجمن اتحادیه وزارت مرکز استانداری فرمانداری بانک صندوق دبیرخانه معاونت ستاد کانون
`);
/** Groups that speak as one, for no office. */
export const GROUPS = words(
  'پژوهشگران محققان کارشناسان تولیدکنندگان مسیولان مقامات فعالان صنعتگران کارفرمایان',
);
/** What passes on the words of others, and press offices: no speakers. */
export const MEDIA = words(`
روزنامه خبرگزاری خبرنگار خبرنگاران رسانه پایگاه سایت وبسایت هفتهنامه ماهنامه روابط گزارش ایرنا ایسنا تسنیم ایلنا ایکنا مهر
newspaper report agency article paper news daily website irna isna figures data statistics
`);
/** Titles before names. */
export const TITLES = words('اقای خانم دکتر مهندس حاج حجت الاسلام mr mrs ms dr engineer . sheikh');
/** «پورمحسنی آن را …»: an object that leaves the name before it alone. */
export const THAT_ONE = words('این ان');
/** Words that are no name, at the head of a clause. */
export const NO_NAMES = words('برخلاف انچه وقتی هنگامی چنانچه اگر چون زیرا مگر ایا انجا');
/** Before «را» these name a new object, so that what stands before them is the subject. */
export const OBJECT_HEADS = words('این شمار تعداد سهم');
/** Behind «این» these point to what was said before: «این آمار را … داد». */
export const POINTED = words('امار خبر مطلب سخن جمله');
/** What somebody thinks, before «این است که»: «پیش‌بینی وزیر این است که …». */
export const OPINIONS = words('بینی براورد ارزوی ارزو انتظار ارزیابی ادعای حرف باور هدف');
/** What a sentence passes on of another's: «سخنان محمد گلستانی …». */
export const WORDS_OF = words('سخنان گفته اظهارات صحبت');
/** «بنا بر»: on whose ground something is said. */
export const BASED = 'بنا';
export const ON = 'بر';
/** «به گزارش»: a report, not a speech, begins. */
export const REPORT = 'گزارش';
/** «را», behind what is called or counted. */
export const OBJECT = 'را';
/** Light verbs that make speech of a noun, and those that turn it passive: «اعلام شد». */
export const SPEAKING = /^(کرد|کن|نمود|نما|داد|ده|داشت|دار|برد|زد|زن$|زند|است|بود|شد|شو)/;
export const BECOMING = /^(شد|شو)/;
/** Before the subject of a clause. */
export const LEADING = words(`
و که اما ولی همچنین نیز هم پیش تر پیشتر سپس ، . « » - – : “ ” "
and but , earlier later meanwhile also however yesterday then as
`);
/** Behind these marks a name may begin within a clause. */
export const OPENING_MARKS = words('، - – : » ) که');
/** Who stands behind these does not speak: «با استاندار», «سفر وزیر صنعت». */
export const OBLIQUE = words('با به از برای در توسط بر دیدار حضور سفر پیام درخواست دستور نشست حکم');
/** A sentence that begins so has another speaker than the one before it. */
export const CONTRASTS = words('اما ولی پیش پیشتر درمقابل but earlier meanwhile however');
/** Behind these the speaker before them goes on, or all that came before is told to be theirs. */
export const ADDING = words('همچنین افزود افزودند افزاید اضافه ادامه also added');
/** Between the speaker and the verb: “had counted”. */
export const AUXILIARIES = words('had has have also then again however reportedly');
/** Verbs behind these say nothing of a speaker: “was put”, “to put”. */
export const PASSIVES = words('is are was were be been being to');
/** English names of bodies, behind which nobody stands. */
export const ENGLISH_BODIES = words(
  'office ministry organisation organization company fund association chamber union agency bank centre center platform',
);
/** English names of groups, who are nobody else. */
export const ENGLISH_GROUPS = words('officials experts researchers authorities producers');
/** Whoever holds these is one of many: «کارشناس فرش». */
export const MINOR_POSTS = words('کارشناس عضو نماینده مشاور official');
/** Words by which English names a post or an office. */
export const ENGLISH_HEADS = words(`
head chief spokesman spokeswoman spokesperson official officials minister ministry governor director manager deputy adviser
advisor chairman president secretary office organisation organization company fund association chamber union agency expert
experts platform researchers researcher authorities producers union bank centre center lawmaker
`);
/** Words that bind a name to the noun before it: what follows them is part of an office. */
export const ENGLISH_LINKS = words('of for the a an and at in with from to by on');
/** Marks around what is quoted. */
export const OPENING_QUOTES = words('« “ "');
export const CLOSING_QUOTES = words('» ” "');
export const ARTICLES = words('the a an');
/** “said X of the Y fund”: what begins a post behind a name. */
export const OF = 'of';
/** “ISIPO's head, named Moqimi in the report”. */
export const NAMED = 'named';
