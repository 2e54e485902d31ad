import type {VoicedClaim} from './claim.js';
import {describeSource, describeValue} from './describe-claim.js';
import {isolateInText} from '../words/isolate.js';
import {toInnerName, toName, type Names} from '../words/name.js';
import type {Relation, RelationRule} from './relation.js';
import type {ConflictKind, Language, RelationKind} from '../rows.js';

type Template = (one: string, other: string) => string;
interface Sentence {
  kind: RelationKind;
  conflict_kind: ConflictKind | null;
  fa: Template;
  en: Template;
}

const SENTENCES: Partial<Record<RelationRule, Sentence>> = {
  one_voice: {
    kind: 'same_voice',
    conflict_kind: null,
    fa: (one, other) => `یک گفته در دو متن: ${one} و ${other}. یک بار به شمار می‌آید.`,
    en: (one, other) => `one statement in two texts: ${one} and ${other}. It counts once.`,
  },
  same_text_again: {
    kind: 'same_voice',
    conflict_kind: null,
    fa: (one, other) => `یک متن همان عدد را دو بار می‌آورد: ${one} و ${other}. یک بار به شمار می‌آید.`,
    en: (one, other) => `one text gives the same number twice: ${one} and ${other}. It counts once.`,
  },
  same_speaker_again: {
    kind: 'same_voice',
    conflict_kind: null,
    fa: (one, other) => `یک گوینده همان را باز گفته است: ${one} و ${other}. گواه تازه‌ای نیست.`,
    en: (one, other) => `one speaker says the same again: ${one} and ${other}. It is no new evidence.`,
  },
  said_again: {
    kind: 'repeat',
    conflict_kind: null,
    fa: (one, other) => `همان عدد دوباره گفته شده است: ${one} و ${other}.`,
    en: (one, other) => `the same number is said again: ${one} and ${other}.`,
  },
  said_again_after_a_year: {
    kind: 'conflict',
    conflict_kind: 'stale_repeat',
    fa: (one, other) => `عددی کهنه تکرار شده است: ${one} و بیش از یک سال بعد ${other}.`,
    en: (one, other) => `an old number is repeated: ${one} and, more than a year later, ${other}.`,
  },
  other_value_at_one_time: {
    kind: 'conflict',
    conflict_kind: 'other_value',
    fa: (one, other) => `برای یک چیز در یک زمان دو عدد آمده است: ${one} و ${other}.`,
    en: (one, other) => `two numbers for one thing at one time: ${one} and ${other}.`,
  },
  order_unknown: {
    kind: 'conflict',
    conflict_kind: 'other_value',
    fa: (one, other) =>
      `دو عدد برای یک چیز: ${one} و ${other}. ترتیب زمانی آن‌ها روشن نیست، پس نمی‌توان گفت تغییر است یا ناسازگاری.`,
    en: (one, other) =>
      `two numbers for one thing: ${one} and ${other}. Which came first is not known, so this may be a change or a contradiction.`,
  },
  count_fell: {
    kind: 'conflict',
    conflict_kind: 'other_value',
    fa: (one, other) => `شماری که باید تنها بزرگ‌تر شود کم شده است: ${one} و پس از آن ${other}.`,
    en: (one, other) => `a count that can only grow has fallen: ${one} and later ${other}.`,
  },
  other_noun: {
    kind: 'conflict',
    conflict_kind: 'other_concept',
    fa: (one, other) => `واژه‌ها یکی نیستند: ${one} و ${other}. از یکی به دیگری نه رشد برمی‌آید و نه کاهش.`,
    en: (one, other) =>
      `the nouns differ: ${one} and ${other}. Neither growth nor fall can be read from one to the other.`,
  },
  two_nouns_in_one_text: {
    kind: 'conflict',
    conflict_kind: 'other_concept',
    fa: (one, other) => `یک متن دو واژه به کار برده است: ${one} و ${other}. روشن نیست که یک چیز را بشمارند.`,
    en: (one, other) =>
      `one text uses two nouns: ${one} and ${other}. It is not clear that they count one thing.`,
  },
  pooled_beside_stage: {
    kind: 'conflict',
    conflict_kind: 'pooled_stages',
    fa: (one, other) =>
      `یکی از این دو عدد چند مرحله را با هم می‌شمارد: ${one} و ${other}. با هم سنجیدنی نیستند.`,
    en: (one, other) =>
      `one of these numbers pools several stages: ${one} and ${other}. They cannot be compared.`,
  },
  two_values_in_one_text: {
    kind: 'conflict',
    conflict_kind: 'ambiguous_subset',
    fa: (one, other) => `یک متن دو عدد می‌دهد: ${one} و ${other}. شاید یکی بخشی از دیگری باشد.`,
    en: (one, other) => `one text gives two numbers: ${one} and ${other}. One may be a part of the other.`,
  },
  stages_in_one_text: {
    kind: 'conflict',
    conflict_kind: 'ambiguous_subset',
    fa: (one, other) => `متن نمی‌گوید که ${other} درون ${one} است یا جدا از آن.`,
    en: (one, other) => `the text does not say whether ${other} lie within ${one} or apart from it.`,
  },
  two_breakdowns: {
    kind: 'conflict',
    conflict_kind: 'other_value',
    fa: (one, other) => `یک جمع با دو تفکیک گفته شده است: ${one} و ${other}.`,
    en: (one, other) => `one total is told with two breakdowns: ${one} and ${other}.`,
  },
};

/** Writes the relation of two claims by a rule, its sentence naming both values, nouns, dates and sources. */
export function writeRelation(
  rule: RelationRule,
  one: VoicedClaim,
  other: VoicedClaim,
  {names, conflictKind}: {names: Names; conflictKind?: ConflictKind},
): Relation {
  const sentence = SENTENCES[rule];
  if (!sentence) throw new Error(`no sentence for the rule: ${rule}`);
  const write = (language: Language) => {
    const [first, second] = describePair(one, other, names, language);
    return `${describeSubject(one, other, names, language)} — ${sentence[language](first!, second!)}`;
  };
  return {
    kind: sentence.kind,
    conflict_kind: sentence.kind === 'conflict' ? (conflictKind ?? sentence.conflict_kind) : null,
    claim_id: one.claim_id,
    other_claim_id: other.claim_id,
    rule,
    reason_fa: write('fa'),
    reason_en: write('en'),
  };
}

// What both claims share stands once, before the sentence: the measure, the cluster, the place, and one text's source.
function describeSubject(one: VoicedClaim, other: VoicedClaim, names: Names, language: Language): string {
  const subject = [
    one.measure_id === other.measure_id ? toInnerName(toName(names.measures, one.measure_id))[language] : '',
    isolateInText(one.cluster_name ?? '', language),
    toName(names.places, one.place_id)[language],
  ];
  const source = one.document_id === other.document_id ? ` (${describeSource(one, language)})` : '';
  const text = subject.filter(Boolean).join(language === 'fa' ? '، ' : ', ') + source;
  return language === 'fa' ? text : text.replace(/^./, (letter) => letter.toUpperCase());
}

function describePair(one: VoicedClaim, other: VoicedClaim, names: Names, language: Language): string[] {
  const isOneText = one.document_id === other.document_id;
  const isOneMeasure = one.measure_id === other.measure_id;
  return [one, other].map((claim) => {
    const measure = isOneMeasure ? '' : toInnerName(toName(names.measures, claim.measure_id))[language];
    const details = [measure, isOneText ? '' : describeSource(claim, language)].filter(Boolean);
    const phrase = describeValue(claim, names, language);
    return details.length > 0 ? `${phrase} (${details.join(language === 'fa' ? '؛ ' : '; ')})` : phrase;
  });
}
