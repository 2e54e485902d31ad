import {foldText} from '../../text/fold.js';
import {
  ALEF,
  BARE_STEMS,
  BE,
  COPULA,
  INFINITIVE_ENDING,
  NEGATION_PREFIX,
  NO_PREVERBS,
  NOT_BE,
  PARTICIPLE_ENDING,
  PAST_ENDINGS,
  PERFECT_ENDINGS,
  PRESENT_ENDINGS,
  PRESENT_OF_BE,
  PRESENT_PREFIX,
  PREVERBS,
  SPOKEN_ENDINGS,
  SUBJUNCTIVE_PREFIX,
  TO_BE,
  TO_HAVE,
  WAS,
  WILL,
  YE,
} from './conjugation-lexicon.js';

export type Tense =
  'past' | 'perfect' | 'imperfect' | 'present' | 'subjunctive' | 'future' | 'participle' | 'infinitive';

/** What the form of a verb says beside its meaning. */
export interface VerbForm {
  tense: Tense;
  isNegated: boolean;
}

/** A verb by its two stems, as `data/grammar/verbs.csv` has it. */
export interface VerbStems {
  verb: string;
  language: string;
  past: string;
  present: string;
}

/**
 * Conjugates a verb: every form with what it says. Half-spaces are written as spaces, for the lexicon sees neither: «می شود».
 * Persian tenses after W. M. Thackston, *An Introduction to Persian*; spoken endings of the present too.
 */
export function conjugate(stems: VerbStems): [form: string, meaning: VerbForm][] {
  return stems.language === 'en' ? conjugateEnglish(stems) : conjugatePersian(stems);
}

function conjugatePersian(stems: VerbStems): [string, VerbForm][] {
  const {verb} = stems;
  const [past, present] = [foldText(stems.past), foldText(stems.present)];
  const preverb = NO_PREVERBS.has(past) ? '' : (PREVERBS.exec(past)?.[0] ?? '');
  const join = (form: string) => (preverb ? `${preverb} ${form}` : form);
  const bare = past.slice(preverb.length);
  const stem = present.slice(preverb.length);
  const forms: [string, VerbForm][] = [];
  for (const isNegated of [false, true]) {
    const enter = (tense: Tense, ...found: string[]) =>
      forms.push(...found.map((form): [string, VerbForm] => [join(form), {tense, isNegated}]));
    const not = (form: string) => (isNegated ? prefix(NEGATION_PREFIX, form) : [form]);
    const prefixed = isNegated ? `${NEGATION_PREFIX}${PRESENT_PREFIX}` : PRESENT_PREFIX;
    for (const past of not(bare)) {
      enter('past', ...PAST_ENDINGS.map((ending) => past + ending));
      const participle = past + PARTICIPLE_ENDING;
      enter('participle', participle);
      enter('perfect', ...[...PERFECT_ENDINGS, ...WAS].map((ending) => `${participle} ${ending}`));
      enter('subjunctive', ...BE.map((ending) => `${participle} ${ending}`));
      enter('infinitive', past + INFINITIVE_ENDING);
    }
    enter('imperfect', ...PAST_ENDINGS.map((ending) => `${prefixed} ${bare}${ending}`));
    const isHave = verb === TO_HAVE;
    if (isHave)
      enter('present', ...PRESENT_ENDINGS.flatMap((ending) => not(stem).map((form) => form + ending)));
    else if (verb === TO_BE) enter('present', ...(isNegated ? NOT_BE : [...PRESENT_OF_BE, COPULA]));
    if (!isHave)
      enter(
        'present',
        ...[...PRESENT_ENDINGS, ...SPOKEN_ENDINGS].map((ending) => `${prefixed} ${stem}${ending}`),
      );
    const bareStems = BARE_STEMS.has(stem) ? [stem] : [];
    const subjunctives = isNegated ? not(stem) : [...bareStems, ...prefix(SUBJUNCTIVE_PREFIX, stem)];
    enter('subjunctive', ...subjunctives.flatMap((form) => PRESENT_ENDINGS.map((ending) => form + ending)));
    enter('future', ...WILL.map((will) => `${isNegated ? NEGATION_PREFIX : ''}${will} ${bare}`));
  }
  return forms;
}

/** A prefix of one letter before a stem: «ب» + «افت» is «بیفت», and is also met as «بیافت». */
function prefix(letter: string, stem: string): string[] {
  if (!stem.startsWith(ALEF)) return [letter + stem];
  return [`${letter}${YE}${stem}`, `${letter}${YE}${stem.slice(1)}`];
}

function conjugateEnglish({past, present}: VerbStems): [string, VerbForm][] {
  const [word, ...rest] = present.split(' ');
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  const third = /(s|sh|ch|x|z|o)$/.test(word!) ? `${word}es` : word!.replace(/([^aeiou])y$/, '$1ie') + 's';
  const running = word!
    .replace(/([^e])e$/, '$1')
    .replace(/^(run|set|put|get|map|wrap|scrap|stop)$/, (one) => one + one.at(-1));
  const form = (tense: Tense): VerbForm => ({tense, isNegated: false});
  return [
    ...past.split('|').map((one): [string, VerbForm] => [one, form('past')]),
    [word + tail, form('present')],
    [third + tail, form('present')],
    [`${running}ing${tail}`, form('participle')],
  ];
}
