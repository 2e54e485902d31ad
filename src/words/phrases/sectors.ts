import type {Phrases} from '../phrase.js';

/** Phrases of sectors. */
export const SECTORS = {
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
} as const satisfies Phrases;
