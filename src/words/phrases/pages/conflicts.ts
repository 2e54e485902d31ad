import type {Phrases} from '../phrase.js';

// prettier-ignore
/** Phrases of the page of disagreements. */
export const CONFLICTS = {
  'conflicts.title': ['ناسازگاری‌ها', 'Disagreements'],
  'conflicts.lead': ['وقتی دو متن با هم نمی‌خوانند، میانگین نمی‌گیریم و یکی را دور نمی‌اندازیم؛ هر دو را نگه می‌داریم و می‌گوییم از چه جنسی است. اکنون {n} ناسازگاری و {echoes} بازگویی در دفتر است.', 'Where two texts do not agree, we do not average and do not drop one: both stay, and the kind of disagreement is named. The ledger holds {n} disagreements and {echoes} repetitions now.'],
  'conflicts.count': ['{n} مورد', '{n}'],
  'conflicts.drawing': ['نگاره', 'Drawing'],
  'conflicts.numbers': ['دو عدد', 'Numbers'],
  'conflicts.older': ['{n} موردِ قدیمی‌تر', '{n} older {n?one:ones}'],
  'conflicts.sentence': ['به زبان ساده', 'In plain words'],
  'conflicts.echoes': ['بازگویی‌ها', 'Repetitions'],
  'conflicts.echoes-lead': ['این‌ها ناسازگاری نیست: همان حرف در دو جا. در شمارش، یک صدا به حساب می‌آیند.', 'These are no disagreements: one thing said in two places. They count as one voice.'],
  'conflicts.echoes-all': ['همهٔ {n} بازگویی', 'All {n} repetitions'],
  'conflict.other_value': ['یک چیز، دو عدد', 'Same thing, other value'],
  'conflict.other_concept': ['دو واژه، دو مفهوم', 'Other concept'],
  'conflict.stale_repeat': ['تکرارِ عددِ کهنه', 'Stale repeat'],
  'conflict.pooled_stages': ['چند مرحله در یک عدد', 'Pooled stages'],
  'conflict.ambiguous_subset': ['معلوم نیست کدام جزو کدام است', 'Ambiguous subset'],
  'conflict.more_named': ['نام بیش از شمار', 'More named than counted'],
  'conflict.why-other_value': ['همان سنجه، همان جا و همان واژه، در زمانی که می‌تواند یکی باشد؛ ولی عدد یکی نیست.', 'The same measure, place and term, at what may be the same time, but not the same number.'],
  'conflict.why-other_concept': ['یکی خوشهٔ صنعتی را می‌شمارد و دیگری خوشهٔ کسب‌وکار یا «خوشه»ی بی‌پسوند را. تفاضلشان معنایی ندارد.', 'One counts industrial clusters, the other business clusters or unspecified ‘clusters’. Their difference means nothing.'],
  'conflict.why-stale_repeat': ['عددی که پیش‌تر گفته شده بود، بعدها بی‌تغییر تکرار شده است، هرچند در این میان عدد دیگری آمده بود.', 'A number said earlier is repeated unchanged later, though another had been given meanwhile.'],
  'conflict.why-pooled_stages': ['عدد چند مرحله را روی هم ریخته است و نمی‌شود آن را با عددِ یک مرحله سنجید.', 'The number pools several stages and cannot be set against that of one.'],
  'conflict.why-ambiguous_subset': ['متن روشن نمی‌کند که این عددها جزئی از هم‌اند یا جدا از هم؛ هر جمع و تفریقی حدس است.', 'The text does not say whether these numbers lie inside each other or apart; any sum would be a guess.'],
  'conflict.why-more_named': ['متن‌ها در این استان‌ها خوشه‌هایی بیش از بزرگ‌ترین شمارشِ گفته‌شده نام می‌برند. هیچ‌یک را درست نمی‌کنیم: شاید شمارش کهنه باشد، شاید هر نامی خوشهٔ شناسایی‌شده نباشد.', 'Texts name more clusters of these provinces than the greatest count states. We correct neither: the count may be old, or not every name may be a cluster identified.'],
  'conflict.named': ['نام‌برده', 'Named'],
  'conflict.counted': ['شمرده', 'Counted'],
} as const satisfies Phrases;
