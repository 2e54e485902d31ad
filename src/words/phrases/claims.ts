import type {Phrases} from './phrase.js';

/** Phrases of statements and of the columns of their tables. */
export const CLAIMS = {
  'time.none': ['بی‌تاریخ', 'undated'],
  'basis.premises': ['(برآورد؛ دلیل در صفحهٔ سند)', '(inferred; premises on the document’s page)'],
  'basis.published_about': ['(بر پایهٔ زمان تقریبی انتشار)', '(from an approximate time of publication)'],
  'speaker.text': ['خود متن', 'the text itself'],
  'publisher.unstated': ['ناشر نامعلوم', 'publisher not stated'],
  'name.written': ['نوشتهٔ متن:', 'as written:'],
  'place.none': ['بی‌جا', 'no place'],
  'stage.none': ['نام‌برده، بی‌مرحله', 'named, no stage'],
  'claim.value': ['عدد', 'Number'],
  'claim.what': ['چه چیزی، کجا', 'What, where'],
  'claim.when': ['زمان', 'When'],
  'claim.who': ['گوینده و سند', 'Who said it, and where'],
  'claim.measure': ['سنجه', 'Measure'],
  'claim.noun': ['واژهٔ متن', 'Term used'],
  'claim.place': ['جا', 'Place'],
  'claim.valid': ['زمانِ عدد', 'When true'],
  'claim.said': ['گفته‌شده', 'Said'],
  'claim.speaker': ['گوینده', 'Who said it'],
  'claim.sentence': ['جمله', 'Sentence'],
  'claim.document': ['سند', 'Document'],
  'did.carried-out': ['اجرا شده', 'carried out'],
  'did.finished': ['به پایان رسیده', 'finished'],
  'did.under-way': ['در دست اجرا', 'under way'],
} as const satisfies Phrases;
