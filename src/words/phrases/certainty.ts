import type {Phrases} from './phrase.js';

// prettier-ignore
/** Phrases of how sure the program is of its own reading, and of what a person said of it; `certainty.why` keys are the two halves of a reason. */
export const CERTAINTY = {
  'certainty.unsure': ['نامطمئن', 'unsure'],
  'certainty.unsure-meaning': ['برنامه از این خوانش مطمئن نیست و هنوز کسی آن را ندیده است: در هیچ سری، نقشه، نسبت و تیتری نیست.', 'The program is not sure of this reading, and nobody has looked at it yet: it is in no series, map, ratio or headline.'],
  'certainty.confirmed': ['تأییدشده به دست یک نفر', 'confirmed by a person'],
  'certainty.rejected': ['ردشده به دست یک نفر', 'rejected by a person'],
  'certainty.count': ['{n} خوانش از این سند نامطمئن است و توخالی نشان داده شده است.', '{n} {n?reading:readings} of this document {n?is:are} unsure and shown hollow.'],
  'certainty.choice-place': ['جا', 'place'],
  'certainty.choice-measure': ['آنچه شمرده شده', 'what is counted'],
  'certainty.choice-stage': ['مرحله', 'stage'],
  'certainty.choice-owner': ['صاحب عدد', 'whose number it is'],
  'certainty.choice-cluster': ['نام خوشه', 'name of the cluster'],
  'certainty.choice-speaker': ['گوینده', 'speaker'],
  'certainty.choice-time': ['زمان', 'time'],
  'certainty.choice-modality': ['خبر یا برنامه', 'fact or plan'],
  'certainty.choice-number': ['عدد', 'number'],
  'certainty.why-margin': ['دو خوانش نزدیک به هم‌اند', 'two readings lie close together'],
  'certainty.why-no-predicate': ['فعلی که بشناسیم کنارش نیست', 'no verb that we know stands by it'],
  'certainty.why-no-ground': ['متن پایه‌ای نمی‌دهد', 'the text gives no ground'],
} as const satisfies Phrases;
