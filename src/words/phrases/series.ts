import type {Phrases} from './phrase.js';

/** What is said of series and of two statements side by side: breaks, relations, ratios. */
export const SERIES = {
  'series.dated': ['{n} گفتهٔ تاریخ‌دار', '{n} dated {n?statement:statements}'],
  'series.undated': ['{n} گفتهٔ بی‌تاریخ', '{n} undated {n?statement:statements}'],
  'series.sentence': ['{statements}؛ {verdict}.', '{statements}; {verdict}.'],
  'series.few': [
    'برای کشیدن خط دست‌کم دو گفتهٔ تاریخ‌دار لازم است',
    'a line needs at least two dated statements',
  ],
  'series.apart': [
    'هیچ دو گفته‌ای را نمی‌توان با خط به هم پیوست',
    'no two statements may be joined by a line',
  ],
  'series.whole': ['خط از گفته‌ای به گفتهٔ بعد می‌رود', 'the line goes from each statement to the next'],
  'series.broken': ['خط در {n} جا بریده است', 'the line is broken in {n} {n?place:places}'],

  'break.pooled_stage': ['چند مرحله در یک عدد آمده است', 'several stages stand in one number'],
  'break.undated': [
    'گفته‌ای بی‌تاریخ شاید میان این دو باشد',
    'an undated statement may stand between these two',
  ],
  'break.order_unknown': ['ترتیب زمانی این گفته‌ها روشن نیست', 'the order of these statements is not known'],
  'break.disagreement': ['گفته‌های هم‌زمان با هم نمی‌خوانند', 'statements of the same time disagree'],
  'break.frame': ['چارچوب آمار عوض شده است', 'the frame of the figures changed'],
  'break.period': ['دوره‌ها هم‌طول نیستند', 'the periods differ in length'],
  'break.unlike': ['این سنجه چیزهای ناهمانند را گرد می‌آورد', 'this measure gathers unlike things'],
  'break.not_fact': ['برنامه یا پیش‌بینی است، نه گزارش', 'a plan or forecast, not a report'],

  'statement.value': ['{value} «{noun}»', '{value} “{noun}”'],
  'statement.stage': ['«{stage}»', '“{stage}”'],
  'statement.stage-ahead': ['«{stage}»، آن هم در آینده', '“{stage}”, and that in the future'],

  'relation.claims': ['{subject} — {sentence}', '{subject} — {sentence}'],
  'relation.one_voice': [
    'یک گفته در دو متن: {one} و {other}. یک بار به شمار می‌آید.',
    'one statement in two texts: {one} and {other}. It counts once.',
  ],
  'relation.same_text_again': [
    'یک متن همان عدد را دو بار می‌آورد: {one} و {other}. یک بار به شمار می‌آید.',
    'one text gives the same number twice: {one} and {other}. It counts once.',
  ],
  'relation.same_speaker_again': [
    'یک گوینده همان را باز گفته است: {one} و {other}. گواه تازه‌ای نیست.',
    'one speaker says the same again: {one} and {other}. It is no new evidence.',
  ],
  'relation.said_again': [
    'همان عدد دوباره گفته شده است: {one} و {other}.',
    'the same number is said again: {one} and {other}.',
  ],
  'relation.said_again_after_a_year': [
    'عددی کهنه تکرار شده است: {one} و بیش از یک سال بعد {other}.',
    'an old number is repeated: {one} and, more than a year later, {other}.',
  ],
  'relation.other_value_at_one_time': [
    'برای یک چیز در یک زمان دو عدد آمده است: {one} و {other}.',
    'two numbers for one thing at one time: {one} and {other}.',
  ],
  'relation.order_unknown': [
    'دو عدد برای یک چیز: {one} و {other}. ترتیب زمانی آن‌ها روشن نیست، پس نمی‌توان گفت تغییر است یا ناسازگاری.',
    'two numbers for one thing: {one} and {other}. Which came first is not known, so this may be a change or a contradiction.',
  ],
  'relation.count_fell': [
    'شماری که باید تنها بزرگ‌تر شود کم شده است: {one} و پس از آن {other}.',
    'a count that can only grow has fallen: {one} and later {other}.',
  ],
  'relation.other_noun': [
    'واژه‌ها یکی نیستند: {one} و {other}. از یکی به دیگری نه رشد برمی‌آید و نه کاهش.',
    'the nouns differ: {one} and {other}. Neither growth nor fall can be read from one to the other.',
  ],
  'relation.two_nouns_in_one_text': [
    'یک متن دو واژه به کار برده است: {one} و {other}. روشن نیست که یک چیز را بشمارند.',
    'one text uses two nouns: {one} and {other}. It is not clear that they count one thing.',
  ],
  'relation.pooled_beside_stage': [
    'یکی از این دو عدد چند مرحله را با هم می‌شمارد: {one} و {other}. با هم سنجیدنی نیستند.',
    'one of these numbers pools several stages: {one} and {other}. They cannot be compared.',
  ],
  'relation.two_values_in_one_text': [
    'یک متن دو عدد می‌دهد: {one} و {other}. شاید یکی بخشی از دیگری باشد.',
    'one text gives two numbers: {one} and {other}. One may be a part of the other.',
  ],
  'relation.stages_in_one_text': [
    'متن نمی‌گوید که {other} درون {one} است یا جدا از آن.',
    'the text does not say whether {other} lie within {one} or apart from it.',
  ],
  'relation.two_breakdowns': [
    'یک جمع با دو تفکیک گفته شده است: {one} و {other}.',
    'one total is told with two breakdowns: {one} and {other}.',
  ],

  'stages.one_voice': [
    'خوشهٔ {cluster}: یک گفته در دو متن: {one} و {other}.',
    'Cluster {cluster}: one statement in two texts: {one} and {other}.',
  ],
  'stages.other_stage_at_one_time': [
    'خوشهٔ {cluster}: دو گزارش از یک گفته دو مرحله می‌دهند: {one} و {other}.',
    'Cluster {cluster}: two reports of one statement give two stages: {one} and {other}.',
  ],
  'stages.stage_fell': [
    'خوشهٔ {cluster}: مرحله به عقب برگشته است: {one} و پس از آن {other}.',
    'Cluster {cluster}: the stage went back: {one} and later {other}.',
  ],
  'stages.award_before_stage': [
    'خوشهٔ {cluster}: جایزه مرحله نیست: {one} و پس از آن هنوز {other}.',
    'Cluster {cluster}: an award is not a stage: {one} and later still {other}.',
  ],

  'ratio.other_unit': [
    'صورت «{above}» می‌شمارد و مخرج «{below}»',
    'the numerator counts {above}, the denominator {below}',
  ],
  'ratio.already_ratio': ['هر دو خود درصدند', 'both are percentages already'],
  'ratio.bare_noun': [
    'هر دو تنها «{above}» می‌گویند و در دو گفتهٔ جدا روشن نیست که یک چیز باشد',
    'both say only “{above}”, and in two statements that need not be one thing',
  ],
  'ratio.other_concept': [
    'واژه‌ها یکی نیستند: «{above}» و «{below}»',
    'the nouns differ: “{above}” and “{below}”',
  ],
  'ratio.other_moment': ['زمان‌ها یکی نیستند: {above} و {below}', 'the moments differ: {above} and {below}'],
  'ratio.other_place': [
    'جای صورت («{above}») درون جای مخرج («{below}») نیست',
    'the place of the numerator ({above}) is not within that of the denominator ({below})',
  ],
  'ratio.unknown_place': ['نامعلوم', 'unknown'],
  'ratio.other_subject': [
    'مخرج از آنِ یک رشته یا خوشهٔ دیگر است',
    'the denominator belongs to another sector or cluster',
  ],
  'ratio.flow': ['یکی شمار یک دوره است و دیگری شمار یک لحظه', 'one counts a period, the other a moment'],
  'ratio.not_fact': ['یکی از دو عدد برنامه یا پیش‌بینی است', 'one of the numbers is a plan or forecast'],
  'ratio.zero': ['مخرج صفر است', 'the denominator is zero'],
  'ratio.hedges_say_nothing': [
    'با این قیدها چیزی از نسبت دانسته نمی‌شود',
    'with these hedges nothing is known of the ratio',
  ],
  'ratio.undated': [
    'گفته تاریخ ندارد؛ نسبت از آنِ همان گفته است',
    'undated: the ratio belongs to its statement alone',
  ],
  'ratio.antecedent': [
    'واژهٔ تنهای «خوشه» از همان گفته معنا می‌گیرد',
    'the bare noun “cluster” takes its meaning from the same statement',
  ],
  'ratio.containment_r1': [
    'خوانش ۱: صورت یکسره درون مخرج است، پس نسبت سهم است',
    'reading R1: the numerator lies wholly within the denominator, so the ratio is a share',
  ],
  'ratio.containment_r2': [
    'خوانش ۲: این دو از هم جدایند، پس نسبت سهم نیست',
    'reading R2: the two are apart, so the ratio is no share',
  ],
  'ratio.containment_r3': [
    'خوانش ۳: تنها بخشی از شمرده‌ها درون مخرج است و متن نمی‌گوید کدام',
    'reading R3: only a part lies within the denominator, and the text does not say which',
  ],
  'ratio.above_one': [
    'صورت از مخرج بزرگ‌تر است؛ سهم نیست',
    'the numerator exceeds the denominator: not a share',
  ],
  'ratio.hedged': ['قید عددها در نسبت مانده است', 'the hedges of the numbers stay in the ratio'],

  'change.other_subject': ['این دو یک چیز را نمی‌سنجند', 'the two do not measure one thing'],
  'change.no_value': ['یکی از دو سال رقم ندارد', 'one of the years has no figure'],
  'change.order': ['سال دوم پس از سال نخست نیست', 'the second year does not follow the first'],
  'change.edition': ['دو ویرایش برآوردهای جدا دارند', 'the two editions are separate estimates'],
} as const satisfies Phrases;
