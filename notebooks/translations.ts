/**
 * Every visible string of the site, Persian first. `{name}` is filled by the page; `{n?one:many}` chooses a word by number,
 * which only English needs. Half-spaces are typed as themselves in Persian prose.
 */
export const translations = {
  // the frame
  'site.name': ['خوشه', 'Khoosheh'],
  'site.tagline': [
    'دیدبان آزاد خوشه‌های صنعتی و کسب‌وکار ایران',
    'An open observatory of Iran’s industrial and business clusters',
  ],
  'language.name': ['فارسی', 'English'],
  skip: ['پرش به متن', 'Skip to the text'],
  'nav.label': ['بخش‌های سایت', 'Sections'],
  'nav.home': ['صفحهٔ نخست', 'Home'],
  'nav.measures': ['سنجه‌ها', 'Measures'],
  'nav.provinces': ['استان‌ها', 'Provinces'],
  'nav.sectors': ['رشته‌ها', 'Sectors'],
  'nav.clusters': ['خوشه‌ها', 'Clusters'],
  'nav.documents': ['سندها', 'Documents'],
  'nav.conflicts': ['ناسازگاری‌ها', 'Disagreements'],
  'nav.method': ['روش', 'Method'],
  'nav.data': ['داده', 'Data'],
  'nav.notebook': ['دفتر محاسبه', 'Notebook'],
  'nav.about': ['دربارهٔ خوشه', 'About and cite'],
  'nav.search': ['جست‌وجو', 'Search'],
  'trail.label': ['شما اینجایید', 'You are here'],
  'foot.promise': [
    'هر عدد اینجا به جمله‌ای می‌رسد که آن را گفته است.',
    'Every number here leads to the sentence that says it.',
  ],
  'foot.as-of': ['متن‌ها تا {day} گرد آمده‌اند.', 'Texts gathered up to {day}.'],
  'foot.licence': [
    'داده‌ها و چکیده‌ها با پروانهٔ CC BY 4.0 و کد با پروانهٔ MIT آزاد است.',
    'Data and briefs are free under CC BY 4.0, code under MIT.',
  ],

  // small words
  count: ['{n}', '{n}'],
  none: ['—', '—'],
  silence: ['سکوت', 'silence'],
  province: ['استان', 'Province'],
  sector: ['رشته', 'Sector'],
  cluster: ['خوشه', 'Cluster'],
  'value.to': [' تا {high}', ' to {high}'],
  'value.percent': [' درصد', '%'],
  'time.none': ['بی‌تاریخ', 'undated'],
  'basis.premises': ['(برآورد؛ دلیل در صفحهٔ سند)', '(inferred; premises on the document’s page)'],
  'basis.published_about': ['(بر پایهٔ زمان تقریبی انتشار)', '(from an approximate time of publication)'],
  'speaker.text': ['خود متن', 'the text itself'],
  'publisher.unknown': ['ناشر نامعلوم', 'publisher unknown'],
  'place.none': ['بی‌جا', 'no place'],
  'stage.none': ['نام‌برده، بی‌مرحله', 'named, no stage'],
  'modality.fact': ['گزارش', 'fact'],
  'modality.plan': ['برنامه', 'plan'],
  'modality.forecast': ['پیش‌بینی', 'forecast'],
  'modality.hope': ['امید', 'hope'],
  'grade.original': ['متن اصلی', 'original'],
  'grade.brief': ['چکیده', 'brief'],
  'grade.official': ['آمار رسمی', 'official'],
  'grade-long.original': ['متن اصلی، چنان‌که ناشر منتشر کرده است', 'original, as the publisher published it'],
  'grade-long.brief': [
    'چکیدهٔ ما از متن ناشر؛ یک پله پایین‌تر از خود متن',
    'our restatement of the publisher’s text; one grade below the text itself',
  ],
  'grade-long.official': ['نشریهٔ آماری رسمی', 'official statistical publication'],
  'table.filter': ['در این جدول بگرد', 'Find in this table'],

  // columns of claims
  'claim.value': ['عدد', 'Number'],
  'claim.what': ['چه چیزی، کجا', 'What, where'],
  'claim.when': ['زمان', 'When'],
  'claim.who': ['گوینده و سند', 'Who said it, and where'],
  'claim.measure': ['سنجه', 'Measure'],
  'claim.noun': ['واژهٔ متن', 'Noun used'],
  'claim.place': ['جا', 'Place'],
  'claim.valid': ['زمانِ عدد', 'When true'],
  'claim.said': ['گفته‌شده', 'Said'],
  'claim.speaker': ['گوینده', 'Who said it'],
  'claim.sentence': ['جمله', 'Sentence'],
  'claim.document': ['سند', 'Document'],

  // front page
  'home.title': [
    'ایران چند خوشه دارد؟ گفته‌ها از {low} تا {high}',
    'How many clusters does Iran have? Statements run from {low} to {high}',
  ],
  'home.title-empty': [
    'هنوز کسی شمار خوشه‌های ایران را نگفته است',
    'No text states how many clusters Iran has yet',
  ],
  'home.lead': [
    'شمار خوشه‌های شناسایی‌شدهٔ کشور در {n} گفته از {speakers} گوینده آمده است: کمترین {low} ({lowWhen}) و بیشترین {high} ({highWhen}). این عددها را نمی‌شود پشت هم ردیف کرد و «رشد» نامید؛ زیرا گاه خوشهٔ صنعتی را می‌شمارند، گاه خوشهٔ کسب‌وکار را و گاه معلوم نیست کدام را.',
    'The number of clusters identified in the country appears in {n} statements by {speakers} voices: the lowest is {low}, {lowWhen}, the highest {high}, {highWhen}. They cannot be strung together and called growth: some count industrial clusters, some business clusters, and some do not say which.',
  ],
  'home.lead-empty': [
    'وقتی نخستین سند خوانده شود، شمار خوشه‌ها با گوینده و تاریخش اینجا می‌آید.',
    'Once the first document has been read, the count appears here with its speaker and date.',
  ],
  'home.chart-title': [
    'شمار خوشه‌های کشور از {low} تا {high} گفته شده است، با سه واژه که یک چیز را نمی‌شمارند',
    'The national count has been put at {low} to {high}, under nouns that do not count the same thing',
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
    '{briefs} تا از {n} گفته از چکیده خوانده شده است، نه از متن اصلی؛ این نشان‌ها توخالی کشیده شده‌اند.',
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
  'home.map-more': ['همهٔ استان‌ها', 'All provinces'],
  'home.latest-heading': ['تازه‌ترین گفته‌ها', 'Latest statements'],
  'home.latest-caption': ['شش گفتهٔ آخر دربارهٔ شمار خوشه‌ها', 'The six latest statements that count clusters'],
  'doors.heading': ['از کجا شروع کنید', 'Ways in'],
  'doors.analyst': ['تحلیلگر سیاست', 'Policy analyst'],
  'doors.analyst-text': [
    'استان‌ها و رشته‌ها را کنار هم ببینید، با تعریف و تاریخ و تردیدی که هر عدد دارد.',
    'Set provinces and sectors side by side, with the definition, date and doubt of each number.',
  ],
  'doors.researcher': ['پژوهشگر', 'Researcher'],
  'doors.researcher-text': [
    'جدول‌ها را با فرهنگ داده بردارید، محاسبه را دوباره اجرا کنید و گسترش دهید.',
    'Take the typed tables and their dictionary, rerun the computation, extend it.',
  ],
  'doors.journalist': ['روزنامه‌نگار', 'Journalist'],
  'doors.journalist-text': [
    'جمله‌ای را پیدا کنید که عدد را گفته است، با گوینده، تاریخ و ارجاع آماده.',
    'Find the sentence that says the number, its speaker, its date and a citation ready to paste.',
  ],
  'doors.compare-provinces': ['سی‌ویک استان', 'Thirty-one provinces'],
  'doors.compare-sectors': ['رشته‌ها', 'Sectors'],
  'doors.measures': ['هر سنجه چه می‌شمارد و چه نمی‌شمارد', 'What each measure counts, and what it does not'],
  'doors.download': ['دریافت داده', 'Download the data'],
  'doors.notebook': ['محاسبهٔ شمار کشور، گام‌به‌گام', 'The national series, step by step'],
  'doors.method': ['روش', 'Method'],
  'doors.latest': ['سندِ تازه‌ترین عدد', 'The document of the latest number'],
  'doors.conflicts': ['عددهایی که با هم نمی‌خوانند', 'Numbers that disagree'],
  'doors.cite': ['چگونه ارجاع دهیم', 'How to cite'],

  // measures
  'measures.title': ['سنجه‌ها: چه چیزی شمرده شده است', 'Measures: what is counted'],
  'measures.lead': [
    '«۱۹۷ خوشه» و «۱۳۰ طرح» دو چیز جداست. هر عدد در متن‌ها یک سنجه دارد و هیچ دو سنجه‌ای در یک خط کشیده نمی‌شود.',
    '“197 clusters” and “130 projects” are two things. Each number in a text has one measure, and no line joins two measures.',
  ],
  'measures.counts': ['آنچه خوشه، طرح یا شهرک می‌شمارد', 'What counts clusters, projects or estates'],
  'measures.others': [
    'کمیت‌های دیگری که متن‌ها دربارهٔ خوشه‌ها گفته‌اند',
    'Other quantities that texts state of clusters',
  ],
  'measures.what': ['چه می‌شمارد', 'What it counts'],
  'measures.national': ['گفته‌های کشوری', 'National'],
  'measures.local': ['استانی و خوشه‌ای', 'Provincial and of one cluster'],
  'measure.national': ['گفته‌های مربوط به کل کشور', 'Statements for the whole country'],
  'measure.local': [
    'گفته‌های استانی و گفته‌های مربوط به یک خوشه',
    'Statements for a province or for one cluster',
  ],
  'measure.not': ['با این‌ها اشتباه نشود:', 'Not to be confused with:'],
  'measure.description': [
    'هر گفته‌ای دربارهٔ {name}، با گوینده، تاریخ و جمله.',
    'Every statement of {name}, with speaker, date and sentence.',
  ],

  // provinces
  'provinces.title': ['استان‌ها', 'Provinces'],
  'provinces.lead': [
    'از سی‌ویک استان، متن‌های ما برای {speaking} استان شمار خوشه‌های شناسایی‌شده را گفته‌اند و برای {silent} استان نه. نبودِ گفته به معنای نبودِ خوشه نیست.',
    'Of thirty-one provinces our texts state the number of clusters identified for {speaking}, and for {silent} they do not. No statement does not mean no cluster.',
  ],
  'provinces.all': ['همهٔ استان‌ها', 'All provinces'],
  'provinces.caption': [
    'آخرین شمارش گفته‌شده، خوشه‌های نام‌برده و شمار گفته‌ها در هر استان',
    'The last stated count, the clusters named and the number of statements in each province',
  ],
  'provinces.latest': ['آخرین شمارش', 'Last count stated'],
  'provinces.named': ['خوشه‌های نام‌برده', 'Clusters named'],
  'provinces.statements': ['گفته‌ها', 'Statements'],
  'province.title': ['{name}', '{name}'],
  'province.lead': [
    'آخرین عددی که برای خوشه‌های شناسایی‌شدهٔ {name} گفته شده {value} است ({when}). از این استان {n} عدد در {documents} سند داریم و {clusters} خوشه به نام.',
    'The last number stated for clusters identified in {name} is {value}, {when}. We hold {n} {n?number:numbers} from {documents} {documents?document:documents}, and {clusters} {clusters?cluster:clusters} by name.',
  ],
  'province.lead-uncounted': [
    'هیچ متنی نگفته است {name} روی هم چند خوشهٔ شناسایی‌شده دارد. آنچه داریم {n} عدد دیگر و {clusters} خوشه به نام است.',
    'No text says how many clusters have been identified in {name} altogether. What we hold is {n} other {n?number:numbers} and {clusters} {clusters?cluster:clusters} by name.',
  ],
  'province.lead-silent': [
    'دربارهٔ خوشه‌های {name} هنوز هیچ گفته‌ای در متن‌های ما نیست. این سکوت است، نه صفر.',
    'Our texts say nothing yet of clusters in {name}. That is silence, not zero.',
  ],
  'province.counts': ['شمار خوشه‌ها، چنان‌که گفته شده', 'The count of clusters, as stated'],
  'province.counts-caption': [
    'گفته‌هایی که خوشه‌های {name} را می‌شمارند',
    'Statements that count clusters in {name}',
  ],
  'province.clusters': ['خوشه‌هایی که نامشان آمده است', 'Clusters named'],
  'province.clusters-caption': [
    'خوشه‌های {name} و مرحله‌ای که متن‌ها به هر یک داده‌اند',
    'Clusters of {name} and the stages that texts give them',
  ],
  'province.others': ['عددهای دیگر', 'Other numbers'],
  'province.others-caption': [
    'عددهای دیگری که متن‌ها دربارهٔ {name} و خوشه‌هایش گفته‌اند',
    'Other numbers that texts state of {name} and its clusters',
  ],

  // sectors
  'sectors.title': ['رشته‌های فعالیت', 'Sectors'],
  'sectors.lead': [
    'خوشه‌ها بر پایهٔ محصولشان در رده‌بندی بین‌المللی فعالیت‌ها (ISIC، ویرایش ۴) جای گرفته‌اند. بخشی که زیر آن چیزی نیست، در متن‌های ما خوشه‌ای ندارد.',
    'Clusters are placed by their product in the international classification of activities (ISIC Rev. 4). A section with nothing under it has no cluster in our texts.',
  ],
  'sectors.code': ['کد', 'Code'],
  'sectors.clusters': ['خوشه‌ها', 'Clusters'],
  'sectors.provinces': ['در چند استان', 'Provinces'],
  'sectors.mentions': ['بارهای نام‌بردن', 'Mentions'],
  'sectors.silent': [
    'هیچ خوشه‌ای از این بخش در متن‌ها نام برده نشده است.',
    'No cluster of this section is named in the texts.',
  ],
  'sector.lead': [
    'متن‌ها در این رشته {clusters} خوشه را در {provinces} استان نام برده‌اند، روی هم {n} بار.',
    'Texts name {clusters} {clusters?cluster:clusters} of this sector in {provinces} {provinces?province:provinces}, {n} {n?time:times} in all.',
  ],
  'sector.lead-silent': [
    'متن‌های ما در این رشته خوشه‌ای نام نبرده‌اند.',
    'Our texts name no cluster in this sector.',
  ],
  'sector.bars': [
    '{clusters} خوشهٔ نام‌برده در «{name}»، در {provinces} استان',
    '{clusters} clusters named in “{name}”, in {provinces} provinces',
  ],
  'sector.clusters': ['خوشه‌های این رشته', 'Clusters of this sector'],
  'sector.clusters-caption': [
    'خوشه‌های «{name}»، استانشان و مرحله‌ای که متن‌ها به آن‌ها داده‌اند',
    'Clusters in “{name}”, their province and the stages that texts give them',
  ],
  'sector.numbers': ['عددهای گفته‌شده', 'Numbers stated'],
  'sector.numbers-caption': [
    'عددهایی که متن‌ها دربارهٔ «{name}» گفته‌اند',
    'Numbers that texts state of “{name}”',
  ],

  // clusters
  'clusters.title': ['خوشه‌هایی که نامشان آمده است', 'Clusters by name'],
  'clusters.lead': [
    'در متن‌ها {n} خوشه به نام آمده است، در {provinces} استان. هر خوشه سرگذشتی دارد: هر مرحله، وعده یا جایزه، با تاریخ و جمله‌اش.',
    'Texts name {n} clusters in {provinces} provinces. Each has a biography: every stage, promise or award, with its date and its sentence.',
  ],
  'clusters.caption': [
    'خوشه‌ها، استان و رشتهٔ آن‌ها و مرحله‌هایی که گفته شده است',
    'Clusters, their province and sector, and the stages stated',
  ],
  'cluster.title': ['خوشهٔ {name}', '{name}'],
  'cluster.stage': ['مرحله‌ای که گفته شده', 'Stage stated'],
  'cluster.last-said': ['آخرین گفته', 'Last said'],
  'cluster.town': ['شهر', 'Town'],
  'cluster.names': ['نام‌هایی که نوشته‌اند', 'Names as written'],
  'cluster.perhaps': ['شاید همان است که', 'Perhaps the same as'],
  'cluster.story': ['سرگذشت', 'Biography'],
  'cluster.lead': [
    '{documents} سند از این خوشه ({where}) نام برده‌اند. آخرین وضعی که برایش گفته‌اند: {stage} ({when}).',
    '{documents} {documents?document names:documents name} this cluster ({where}). The last thing said of it: {stage}, {when}.',
  ],
  'cluster.lead-plain': [
    '{documents} سند از این خوشه ({where}) نام برده‌اند، بی‌آنکه مرحله‌ای تاریخ‌دار برایش بگویند.',
    '{documents} {documents?document names:documents name} this cluster ({where}), without a dated stage.',
  ],
  'cluster.lead-unnamed': [
    'این خوشه ({where}) در فهرست ماست، ولی در متن‌های کنونی نامی از آن نیست.',
    'This cluster ({where}) is in our registry, but no present text names it.',
  ],

  // documents
  'documents.title': ['سندها', 'Documents'],
  'documents.lead': [
    '{n} سند خوانده شده و از آن‌ها {claims} عدد بیرون آمده است. {rejected} عدد دیگر هم دیده شده و کنار گذاشته شده؛ هر یک با دلیلش در صفحهٔ سند مانده است.',
    '{n} documents have been read and {claims} numbers taken from them. Another {rejected} numbers were seen and refused; each stays on its document’s page with the reason.',
  ],
  'documents.caption': [
    'سندها، ناشر، زمان انتشار و شمار عددهایی که از هر یک خوانده شده',
    'Documents, publisher, time of publication and how many numbers were read from each',
  ],
  'document.title': ['عنوان', 'Title'],
  'document.untitled': ['سند بی‌عنوان ({id})', 'Untitled document ({id})'],
  'document.publisher': ['ناشر', 'Publisher'],
  'document.origin': ['به نقل از', 'Had from'],
  'document.address': ['نشانی', 'Address'],
  'document.no-address': ['نامعلوم', 'not known'],
  'document.probable': ['نشانی محتمل', 'probable address'],
  'document.published': ['زمان انتشار', 'Published'],
  'document.grade': ['درجهٔ سند', 'Grade'],
  'document.nouns': ['وارسی واژه‌ها', 'Nouns checked'],
  'document.retrieved': ['روز خواندن', 'Read on'],
  'document.same-voice': ['همین صدا در', 'Same voice in'],
  'document.claims': ['عددها', 'Numbers'],
  'document.lead': [
    '{publisher}: از این متن {n} عدد و {mentions} نامِ خوشه خوانده و {rejected} عدد کنار گذاشته شده است.',
    '{publisher}: {n} {n?number:numbers} and {mentions} {mentions?mention:mentions} of clusters were read from this text, and {rejected} {rejected?number was:numbers were} refused.',
  ],
  'document.text': ['متن', 'Text'],
  'document.spans': ['جمله‌هایی که عدد دارند', 'The spans that carry numbers'],
  'document.text-note': [
    'این چکیده به قلم ماست. عددهایی که خوانده شده رنگ دارند؛ هر کدام به ردیفش در جدول می‌رسد. زیر عددهای کنارگذاشته نقطه‌چین است.',
    'This restatement is ours. Numbers read are coloured and lead to their row in the table; numbers refused are underlined with dots.',
  ],
  'document.spans-note': [
    'متن از آنِ ناشر است؛ تنها پاره‌های کوتاهی که عدد دارند اینجا آمده‌اند.',
    'The text is its publisher’s; only the short spans that carry numbers stand here.',
  ],
  'document.rest-not-shown': ['باقی متن را نزد ناشر بخوانید.', 'Read the rest at its publisher.'],
  'document.claims-heading': ['عددهای این سند', 'Numbers of this document'],
  'document.claims-caption': [
    'هر عدد با واژه، جا، زمان، گوینده و جمله‌اش',
    'Each number with its noun, place, time, speaker and sentence',
  ],
  'document.mentions': ['خوشه‌هایی که نام برده است', 'Clusters it names'],
  'document.mentions-caption': [
    'نام خوشه‌ها و مرحله‌ای که این سند به هر یک داده است',
    'Clusters named and the stage that this document gives each',
  ],
  'document.rejected': ['عددهای کنارگذاشته', 'Numbers refused'],
  'document.rejected-note': [
    'این عددها در متن هست ولی گفته‌ای آماری دربارهٔ خوشه‌ها نیست. دلیل هر یک کنارش آمده است.',
    'These numbers stand in the text but are no statement about clusters. Each has its reason beside it.',
  ],
  'document.rejected-none': ['همهٔ عددهای این متن پذیرفته شده‌اند.', 'No number of this text was refused.'],
  'rejected.number': ['عدد', 'Number'],
  'rejected.rule': ['چرا گفتهٔ آماری نیست', 'Why it is no statement'],
  'noun.source': ['واژه‌ها در متن ناشر دیده شده‌اند', 'the nouns were read in the source'],
  'noun.title': ['واژه‌ها با عنوان متن ناشر می‌خوانند', 'the nouns agree with the source’s title'],
  'noun.unverified': [
    'واژه‌های متن ناشر دوباره خوانده نشده‌اند؛ «خوشه» در اینجا چیزی دربارهٔ نوعش نمی‌گوید',
    'the source’s nouns were not read again; bare “cluster” here says nothing of its kind',
  ],

  // disagreements
  'conflicts.title': ['ناسازگاری‌ها', 'Disagreements'],
  'conflicts.lead': [
    'وقتی دو متن با هم نمی‌خوانند، میانگین نمی‌گیریم و یکی را دور نمی‌اندازیم؛ هر دو را نگه می‌داریم و می‌گوییم از چه جنسی است. اکنون {n} ناسازگاری و {echoes} بازگویی در دفتر است.',
    'Where two texts do not agree, we do not average and do not drop one: both stay, and the kind of disagreement is named. The ledger holds {n} disagreements and {echoes} repetitions now.',
  ],
  'conflicts.count': ['{n} مورد', '{n}'],
  'conflict.other_value': ['یک چیز، دو عدد', 'Same thing, other value'],
  'conflict.other_concept': ['دو واژه، دو مفهوم', 'Other concept'],
  'conflict.stale_repeat': ['تکرارِ عددِ کهنه', 'Stale repeat'],
  'conflict.pooled_stages': ['چند مرحله در یک عدد', 'Pooled stages'],
  'conflict.ambiguous_subset': ['معلوم نیست کدام جزو کدام است', 'Ambiguous subset'],
  'conflict-why.other_value': [
    'همان سنجه، همان جا و همان واژه، در زمانی که می‌تواند یکی باشد؛ ولی عدد یکی نیست.',
    'The same measure, place and noun, at what may be the same time; but not the same number.',
  ],
  'conflict-why.other_concept': [
    'یکی خوشهٔ صنعتی را می‌شمارد و دیگری خوشهٔ کسب‌وکار یا «خوشه»ی بی‌صفت را. تفاضلشان معنایی ندارد.',
    'One counts industrial clusters, the other business clusters or the bare noun. Their difference means nothing.',
  ],
  'conflict-why.stale_repeat': [
    'عددی که پیش‌تر گفته شده بود، بعدها بی‌تغییر تکرار شده است، هرچند در این میان عدد دیگری آمده بود.',
    'A number said earlier is repeated unchanged later, though another had been given meanwhile.',
  ],
  'conflict-why.pooled_stages': [
    'عدد چند مرحله را روی هم ریخته است و نمی‌شود آن را با عددِ یک مرحله سنجید.',
    'The number pools several stages and cannot be set against that of one.',
  ],
  'conflict-why.ambiguous_subset': [
    'متن روشن نمی‌کند که این عددها جزئی از هم‌اند یا جدا از هم؛ هر جمع و تفریقی حدس است.',
    'The text does not say whether these numbers lie inside each other or apart; any sum would be a guess.',
  ],
  'conflicts.echoes': ['بازگویی‌ها', 'Repetitions'],
  'conflicts.echoes-lead': [
    'این‌ها ناسازگاری نیست: همان حرف در دو جا. در شمارش، یک صدا به حساب می‌آیند.',
    'These are no disagreements: one thing said in two places. They count as one voice.',
  ],
  'conflicts.echoes-all': ['همهٔ {n} بازگویی', 'All {n} repetitions'],

  // official figures
  'official.heading': ['در آمار رسمی', 'In official statistics'],
  'official.lead': [
    'این ارقام از نشریه‌های آماری است و با گفته‌های بالا جمع یا مقایسهٔ مستقیم نمی‌شود؛ تنها زمینه را نشان می‌دهد.',
    'These figures come from statistical publications; they give the setting and are not to be added to or set against the statements above.',
  ],
  'official.indicator': ['شاخص', 'Indicator'],
  'official.edition': ['ویرایش', 'Edition'],
  'official.province-title': [
    'سهم {name} از ارزش افزودهٔ کشور در چهار بخش',
    'Share of {name} in the country’s value added, four parts of the economy',
  ],
  'official.table': ['جدول ارقام', 'Table of figures'],
  'official.caption': ['{name}؛ منبع: {source}', '{name}; source: {source}'],

  // cite
  'cite.more': ['به انگلیسی و بیب‌تک', 'In Persian, and as BibTeX'],
  'figure.table-below': ['جدول در ادامهٔ همین صفحه است.', 'The table stands below on this page.'],
  'figure.sources-more': ['{shown} و {n} ناشر دیگر', '{shown} and {n} {n?other:others}'],
  'cite.heading': ['ارجاع به این صفحه', 'Cite this page'],

  'cite.example': [
    '«{value} خوشه»؛ {who}، {when}، به روایت {publisher}. خوشه:',
    '“{value} clusters”; {who}, {when}, in {publisher}. Khoosheh:',
  ],

  // method, data, search
  'key.lead': ['نشانه‌ها در همهٔ نمودارها یک معنا دارند.', 'A mark means the same on every chart.'],
  'vocabulary.concepts': ['واژه‌هایی که متن‌ها با آن می‌شمارند', 'Nouns that texts count with'],
  'vocabulary.stages': ['مرحله‌ها و آنچه مرحله نیست', 'Stages, and what is no stage'],
  'vocabulary.dates': [
    'تاریخ‌هایی که دلیل بیرون از متن دارند',
    'Dates that rest on premises from outside the text',
  ],
  'vocabulary.refused': ['قاعده‌های کنارگذاشتن و شمار هر یک', 'Rules of refusal and how often each was used'],
  'vocabulary.premises': ['دلیل‌ها', 'Premises'],
  'vocabulary.word': ['واژه', 'Word'],
  'vocabulary.meaning': ['معنا', 'Meaning'],
  'vocabulary.not': ['با چه اشتباه نشود', 'Not to be confused with'],
  'vocabulary.times': ['بار', 'Times'],
  'vocabulary.example': ['نمونه', 'Example'],
  'evaluation.caption': ['نمره‌های خواننده بر هر مجموعه', 'Scores of the reader on each corpus'],
  'evaluation.corpus': ['مجموعه', 'Corpus'],
  'evaluation.articles': ['پنج مقالهٔ اصلی', 'The five source articles'],
  'evaluation.seed-briefs': ['چکیدهٔ همان پنج مقاله', 'Briefs of those five'],
  'evaluation.briefs': ['چکیده‌های دیگر', 'The other briefs'],
  'evaluation.taken': [
    'سنجیده در {day}؛ متن آن‌ها همراه این سایت نیست',
    'scored on {day}; these texts are not shipped',
  ],
  'evaluation.texts': ['{n} متن', '{n} {n?text:texts}'],
  'evaluation.what': ['چه چیزی', 'What'],
  'evaluation.claims': ['عددها', 'Numbers'],
  'evaluation.stages': ['مرحلهٔ خوشه‌ها', 'Stages of clusters'],
  'evaluation.labelled': ['برچسب‌خورده', 'Labelled'],
  'evaluation.found': ['یافته', 'Found'],
  'evaluation.right': ['درست', 'Right'],
  'evaluation.rejected': [
    'از {labelled} عددی که گفتهٔ آماری نیست (تاریخ، کد خبر، ترتیب)، شمار آن‌ها که به اشتباه گفته دانسته شده {claimed} و شمار بی‌دلیل‌مانده‌ها {unexplained} است.',
    'Of {labelled} numbers that are no statement (dates, codes, ordinals) {claimed} were taken for one, and {unexplained} were left without a reason.',
  ],
  'evaluation.precision': ['دقت', 'Precision'],
  'evaluation.recall': ['پوشش', 'Recall'],
  'data.table': ['جدول', 'Table'],
  'data.what': ['چه دارد', 'What it holds'],
  'data.files': ['فایل', 'Files'],
  'data.caption': ['جدول‌ها با اندازهٔ هر فایل', 'Tables with the size of each file'],
  'data.beside': ['آنچه جدول‌ها را شرح می‌دهد', 'What describes the tables'],
  'data.size': ['{size} کیلوبایت', '{size} KB'],
  'data.column': ['ستون', 'Column'],
  'data.type': ['نوع', 'Type'],
  'data.meaning': ['معنا', 'Meaning'],
  'search.go': ['بگرد', 'Search'],
  'search.none': [
    'چیزی پیدا نشد. واژه‌ای کوتاه‌تر یا نام استان را بیازمایید.',
    'Nothing found. Try a shorter word, or the name of a province.',
  ],
  'search.some': ['% صفحه', '% pages'],
  'search.waiting': ['نمایه می‌رسد…', 'Loading the index…'],
  'search.noscript': [
    'جست‌وجو به اسکریپت نیاز دارد. بی‌آن، فهرست سندها، خوشه‌ها و استان‌ها همه‌چیز را دارد.',
    'Search needs scripts. Without them, the lists of documents, clusters and provinces hold everything.',
  ],

  // coverage
  'documents.coverage': ['هر منبع در چه روزهایی خوانده شده است', 'On which days each source was read'],
  'coverage.title': ['پوشش منبع‌ها', 'Coverage of sources'],
  'coverage.lead': [
    '{n} منبع را می‌توان از وب خواند؛ {covered} منبع تا کنون خوانده شده است. از {addresses} نشانی، {untried} نشانی هنوز بر وب زنده آزموده نشده است.',
    'Sources that can be read from the web: {n}, of which {covered} read so far. Of {addresses} addresses, {untried} were never tried against the live web.',
  ],
  'coverage.days': ['روز به روز', 'Day by day'],
  'coverage.days-caption': ['روزهای هر منبع', 'Days of each source'],
  'coverage.complete': ['کامل', 'complete'],
  'coverage.partial': ['ناتمام', 'partial'],
  'coverage.outage': ['بی‌پاسخ', 'no answer'],
  'coverage.not tried': ['نپرسیده', 'not asked'],
  'coverage.source': ['منبع', 'Source'],
  'coverage.stored': ['صفحه‌های نگه‌داشته', 'Pages stored'],
  'coverage.last': ['واپسین روز', 'Last day'],
  'coverage.cause': ['واپسین علت', 'Last cause'],
  'coverage.strip': [
    '{name}، {from} تا {to}: {complete} روز کامل، {gaps} روز بی‌پاسخ یا نپرسیده',
    '{name}, {from} to {to}: {complete} {complete?day:days} complete, {gaps} {gaps?day:days} without an answer or not asked',
  ],
  'coverage.sources': ['منبع‌ها و نشانی‌ها', 'Sources and addresses'],
  'coverage.sources-lead': [
    'روزی که کسی نپرسیده یا کسی پاسخ نداده، جای خالی است، نه صفر.',
    'A day on which nobody asked or nobody answered is a gap, not a zero.',
  ],
  'coverage.sources-caption': [
    'نشانی‌هایی که مقاله‌ها در آن‌ها جست‌وجو می‌شود',
    'Addresses at which articles are looked for',
  ],
  'coverage.ways': ['راه‌ها', 'Ways'],
  'coverage.addresses': ['نشانی', 'Addresses'],
  'coverage.untried': ['نیازموده', 'Never tried'],
  'coverage.way.feed': ['خوراک', 'feed'],
  'coverage.way.sitemap': ['نقشهٔ سایت', 'sitemap'],
  'coverage.way.robots': ['نقشه‌های سایت به گفتهٔ robots.txt', 'sitemaps that robots.txt names'],
  'coverage.way.listing': ['فهرست', 'listing'],
  'coverage.way.list': ['نشانی‌های شناخته', 'known pages'],

  // kinds of pages
  'kind.home': ['صفحهٔ نخست', 'home'],
  'kind.measure': ['سنجه', 'measure'],
  'kind.province': ['استان', 'province'],
  'kind.sector': ['رشته', 'sector'],
  'kind.cluster': ['خوشه', 'cluster'],
  'kind.document': ['سند', 'document'],
  'kind.conflicts': ['ناسازگاری‌ها', 'disagreements'],
  'kind.text': ['متن', 'text'],
  'kind.index': ['فهرست', 'list'],

  // empty states
  'empty.refused': [
    'در متن‌های کنونی عددی کنار گذاشته نشده است.',
    'No number of the present texts was refused.',
  ],
  'empty.how': ['چگونه می‌توان کامل کرد', 'How to fill it'],
  'empty.measure': ['هیچ متنی این را برای کل کشور نگفته است.', 'No text states this for the whole country.'],
  'empty.province': [
    'هیچ متنی شمار خوشه‌های {name} را نگفته است. سکوت است، نه صفر.',
    'No text states how many clusters {name} has. Silence, not zero.',
  ],
  'empty.clusters': [
    'هیچ متنی خوشه‌ای از {name} را به نام نیاورده است.',
    'No text names a cluster of {name}.',
  ],
  'empty.cluster': [
    'متن‌های کنونی سرگذشتی برای این خوشه ندارند.',
    'Present texts hold no story of this cluster.',
  ],
  'empty.sector': [
    'هیچ متنی خوشه‌ای از این رشته را نام نبرده است.',
    'No text names a cluster of this sector.',
  ],
  'empty.document': ['از این سند عددی خوانده نشده است.', 'No number was read from this document.'],
  'empty.conflicts': ['هنوز ناسازگاری‌ای در دفتر نیست.', 'The ledger holds no disagreement yet.'],
  'empty.official': [
    'برای این صفحه هنوز آمار رسمی بار نشده است.',
    'No official figures are loaded for this page yet.',
  ],
  'empty.coverage': [
    'هنوز چیزی از وب خوانده نشده است؛ فرمان npx khoosheh fetch می‌خواند.',
    'Nothing was read from the web yet; npx khoosheh fetch does that.',
  ],
  'empty.chart': ['هنوز چیزی برای کشیدن نیست.', 'There is nothing to draw yet.'],
  'empty.evaluation': [
    'هنوز نمره‌ای ثبت نشده است؛ فرمان npm run evaluate آن را می‌سازد.',
    'No scores are recorded yet; npm run evaluate makes them.',
  ],
  'empty.exports': [
    'هنوز فایلی برای دریافت نیست؛ فرمان npx khoosheh run آن‌ها را می‌سازد.',
    'There are no files to download yet; npx khoosheh run makes them.',
  ],
} as const satisfies Record<string, readonly [fa: string, en: string]>;

export type Phrase = keyof typeof translations;

/** The reader names its rules of refusal in English, as its output does; their Persian names. */
export const ruleNames: Record<string, string> = {
  ordinal: 'عددِ ترتیبی',
  'date: year': 'تاریخ: سال',
  'date: month': 'تاریخ: ماه',
  'date: month-day': 'تاریخ: روز و ماه',
  'date: day': 'تاریخ: روز',
  'date: interval': 'تاریخ: بازه',
  'date: decade': 'تاریخ: دهه',
  'date: relative': 'تاریخِ نسبی',
  'date: season': 'تاریخ: فصل',
  'date: part': 'تاریخ: بخشی از سال',
  'date: weekday': 'تاریخ: روز هفته',
  'date: time': 'ساعت',
  'time window: it only dates something else': 'بازهٔ زمانی که تنها زمانِ چیز دیگری را می‌گوید',
  'relative period: it only dates something else': 'دورهٔ نسبی که تنها زمانِ چیز دیگری را می‌گوید',
  'indefinite one': '«یک» نکره، نه شمارش',
  'bounds of a size class': 'مرزِ یک ردهٔ اندازه',
  'repetition of a number said before': 'تکرارِ عددی که پیش‌تر آمده',
  'page furniture: a number alone on its line': 'زائدهٔ صفحه: عددی تنها در یک سطر',
  'page furniture: a counter': 'زائدهٔ صفحه: شمارنده',
  'list bullet': 'شمارهٔ فهرست',
  'code or address': 'کد یا نشانی',
  'code or mark': 'کد یا نشانه',
  'label: the number of an article, a table or an issue': 'شمارهٔ ماده، جدول یا نشریه',
  'definition: one or several': 'تعریف: «یک یا چند»',
  'degree of progress or use of single works': 'درصد پیشرفت یا ظرفیتِ یک طرح',
};
