import type {Phrases} from '../phrase.js';

// prettier-ignore
/** Phrases of the table of provinces by sectors. */
export const MATRIX = {
  'matrix.title': ['استان در رشته', 'Provinces by sectors'],
  'matrix.lead': ['متن‌ها در {provinces} استان و {sectors} رشته {n} خوشه را نام می‌برند. بیش از همه در {place} ({placeN}) و در «{sector}» ({sectorN}).', 'Texts name {n} {n?cluster:clusters} in {provinces} {provinces?province:provinces} and {sectors} {sectors?sector:sectors}: most in {place} ({placeN}) and in “{sector}” ({sectorN}).'],
  'matrix.empty': ['خانهٔ هاشورخورده خاموش است: هیچ متنی خوشه‌ای از آن رشته در آن استان نام نمی‌برد. این صفر نیست.', 'A hatched cell is silent: no text names a cluster of that sector in that province. That is not zero.'],
  'matrix.cell': ['هر مربع یک خوشهٔ نام‌برده است، به رنگ آخرین مرحله‌ای که متنی به آن داده است.', 'Each square is one cluster named, in the colour of the stage last given to it.'],
  'matrix.caption': ['خوشه‌های نام‌برده در هر استان و رشته، به تفکیک آخرین مرحله', 'Clusters named in each province and sector, by latest stage'],
  'matrix.all': ['همه', 'All'],
  'matrix.no-sector': ['رشته نامعلوم', 'Sector not known'],
  'matrix.stage': ['{n} {stage}', '{n} {stage}'],
  'matrix.named-only': ['تنها نام', 'named only'],
  'matrix.short.identified': ['شن', 'Id'],
  'matrix.short.feasibility': ['ام', 'Fs'],
  'matrix.short.planned': ['دس', 'Pl'],
  'matrix.short.launched': ['آغ', 'La'],
  'matrix.short.diagnosis': ['شخ', 'Dg'],
  'matrix.short.trust_building': ['اع', 'Tb'],
  'matrix.short.action_plan': ['سن', 'Ap'],
  'matrix.short.implementation': ['پی', 'Im'],
  'matrix.short.monitoring': ['پا', 'Mo'],
  'matrix.short.active': ['فع', 'Ac'],
  'matrix.short.completed': ['تم', 'Co'],
  'matrix.short.licensed': ['پر', 'Li'],
  'matrix.short.developed': ['تو', 'De'],
  'matrix.short.successful': ['مو', 'Su'],
  'matrix.short.award': ['جا', 'Aw'],
  'matrix.short.none': ['نا', 'Nm'],
  'matrix.download': ['این جدول به {format}', 'This table as {format}'],
  'matrix.silent': ['خاموش‌ها: {names}', 'Silent: {names}'],
} as const satisfies Phrases;
