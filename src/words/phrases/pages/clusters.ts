import type {Phrases} from '../phrase.js';

// prettier-ignore
/** Phrases of the index of clusters and the page of one. */
export const CLUSTERS = {
  'clusters.title': ['خوشه‌هایی که نامشان آمده است', 'Clusters by name'],
  'cluster.title': ['خوشهٔ {name}', '{name}'],
  'clusters.lead': ['در متن‌ها {n} خوشه به نام آمده است، در {provinces} استان. هر خوشه سرگذشتی دارد: هر مرحله، وعده یا جایزه، با تاریخ و جمله‌اش.', 'Texts name {n} clusters in {provinces} provinces. Each has a biography: every stage, promise or award, with its date and its sentence.'],
  'clusters.caption': ['خوشه‌ها، استان و رشتهٔ آن‌ها و مرحله‌هایی که گفته شده است', 'Clusters, their province and sector, and the stages stated'],
  'cluster.stage': ['مرحله‌ای که گفته شده', 'Stage stated'],
  'cluster.last-said': ['آخرین گفته', 'Last said'],
  'cluster.town': ['شهر', 'Town'],
  'cluster.names': ['نام‌هایی که نوشته‌اند', 'Names as written'],
  'cluster.in-texts': ['در {n} متن', 'in {n} texts'],
  'cluster.own-names': ['نامی که ما گذاشته‌ایم', 'Name of our own'],
  'clusters.unnamed': ['در فهرست ما هستند، ولی هیچ متنی نامشان را نبرده است', 'In our registry, named by no text'],
  'cluster.perhaps': ['شاید همان است که', 'Perhaps the same as'],
  'cluster.story': ['سرگذشت', 'Biography'],
  'cluster.lead': ['{documents} سند از این خوشه ({where}) نام برده است. آخرین وضعی که برایش گفته‌اند: {stage} ({when}).', '{documents} {documents?document names:documents name} this cluster ({where}). The last thing said of it: {stage}, {when}.'],
  'cluster.lead-plain': ['{documents} سند از این خوشه ({where}) نام برده است، بی‌آنکه مرحله‌ای تاریخ‌دار برایش آمده باشد.', '{documents} {documents?document names:documents name} this cluster ({where}), without a dated stage.'],
  'cluster.lead-unnamed': ['این خوشه ({where}) در فهرست ماست، ولی در متن‌های کنونی نامی از آن نیست.', 'This cluster ({where}) is in our registry, but no present text names it.'],
} as const satisfies Phrases;
