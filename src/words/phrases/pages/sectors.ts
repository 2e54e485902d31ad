import type {Phrases} from '../phrase.js';

// prettier-ignore
/** Phrases of the index of sectors and the page of one. */
export const SECTORS = {
  'sectors.title': ['رشته‌های فعالیت', 'Sectors'],
  'sector.bars': ['خوشه‌های نام‌برده در «{name}»', 'Clusters named in “{name}”'],
  'sectors.lead': ['خوشه‌ها بر پایهٔ محصولشان در رده‌بندی بین‌المللی فعالیت‌ها (ISIC، ویرایش ۴) جای گرفته‌اند.', 'Clusters are placed by their product in the international classification of activities (ISIC Rev. 4).'],
  'sectors.code': ['کد', 'Code'],
  'sectors.provinces': ['در چند استان', 'Provinces'],
  'sectors.mentions': ['بارهای نام‌بردن', 'Mentions'],
  'sectors.silent': ['هیچ خوشه‌ای از این بخش در متن‌ها نام برده نشده است.', 'No cluster of this section is named in the texts.'],
  'sectors.silent-heading': ['بخش‌هایی که در متن‌ها هیچ خوشه‌ای ندارند', 'Sections of which no text names a cluster'],
  'sector.lead': ['متن‌ها در این رشته {clusters} خوشه را در {provinces} استان نام برده‌اند، روی هم {n} بار.', 'Texts name {clusters} {clusters?cluster:clusters} of this sector in {provinces} {provinces?province:provinces}, {n} {n?time:times} in all.'],
  'sector.lead-silent': ['متن‌های ما در این رشته خوشه‌ای نام نبرده‌اند.', 'Our texts name no cluster in this sector.'],
  'sector.clusters': ['خوشه‌های این رشته', 'Clusters of this sector'],
  'sector.clusters-caption': ['خوشه‌های «{name}»، استانشان و مرحله‌ای که متن‌ها به آن‌ها داده‌اند', 'Clusters in “{name}”, their province and the stages that texts give them'],
  'sector.numbers': ['عددهای گفته‌شده', 'Numbers stated'],
  'sector.numbers-caption': ['عددهایی که متن‌ها دربارهٔ «{name}» گفته‌اند', 'Numbers that texts state of “{name}”'],
  'sector.provinces-heading': ['استان‌ها در این رشته', 'The provinces in this sector'],
  'sector.provinces-lead': ['{name} در هر استان، کنار خوشه‌هایی که متن‌ها در آن نام برده‌اند.', '{name} of each province, beside the clusters that texts name in it.'],
  'sector.provinces-lead-wider': ['برای این رشته به تنهایی رقم استانی چاپ نشده است؛ نزدیک‌ترین رقم «{name}» است که از آن فراگیرتر است. شمار نام‌ها تنها از همین رشته است.', 'No provincial figure is printed for this sector alone; the nearest is “{name}”, which is wider. The names counted are of this sector only.'],
  'sector.provinces-share': ['سهم (درصد)', 'Share (%)'],
  'sector.provinces-caption': ['{name}، {period}؛ {source}', '{name}, {period}; {source}'],
} as const satisfies Phrases;
