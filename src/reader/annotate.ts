import type {SourceText} from './reading/lines.js';
import {indexTowns, listProvinceNames} from '../entities/places.js';
import {listProductNames} from '../entities/products.js';
import type {Vocabulary} from '../entities/reference-tables.js';
import {readDates} from '../dates/read-dates.js';
import {createLexicon, type Lexicon} from '../text/lexicon.js';
import {createRejections} from '../numbers/find-rejections.js';
import {readNumbers} from '../numbers/read-numbers.js';
import {ONLY_WITH_NOUN} from '../text/place-lexicon.js';
import {joinLines, readLines} from '../text/read-lines.js';
import {tokenise} from '../text/tokenise.js';
import {conjugate} from './grammar/conjugate.js';
import {isClusterNoun} from './reading/cluster-noun.js';
import {hasSigns, judgeMatter} from './reading/gate.js';
import {joinSpeech} from './speakers/join-speech.js';
import {createGrammar, type Grammar} from './grammar/grammar.js';
import {withHalves} from './halves.js';
import {toTermEntries} from './term-entries.js';
import type {Token} from '../text/token.js';
import type {Annotation, KnownTerm, TextReading} from './reading/reading.js';
import {COPULAS} from './clauses/clause-lexicon.js';
import {DONE, INDUSTRY} from './term-lexicon.js';
import {NOUN_SUFFIXES} from '../text/ending-lexicon.js';
import {YE} from '../text/particle-lexicon.js';

interface Knowledge {
  lexicon: Lexicon<KnownTerm>;
  grammar: Grammar;
  reject: ReturnType<typeof createRejections>;
}

const known = new WeakMap<Vocabulary, Knowledge>();

/** Recognises numbers, dates, products, places and the words of the programme in a text. */
export function annotate(source: SourceText, vocabulary: Vocabulary): TextReading {
  const tokens = joinLines(tokenise(source.text));
  const {lexicon, grammar, reject} = knowledgeOf(vocabulary);
  const kinds = findTerms(tokens, lexicon);
  const numbers = withHalves(tokens, readNumbers(tokens));
  const of: TextReading['of'] = (kind) => kinds.get(kind) ?? NONE;
  kinds.set('say', joinSpeech(tokens, of));
  return {
    source,
    raw: source.text,
    tokens,
    lines: readLines(tokens),
    numbers,
    rejections: new Map(reject(tokens, numbers).map(({number, why}) => [number, why])),
    dates: readDates(tokens, {published: source.published ?? undefined}),
    of,
    ...indexByStart(kinds, tokens.length),
    language: source.language ?? guessLanguage(tokens),
    grammar,
    matter: judgeMatter({of}),
    hasClusters: of('noun').some(isClusterNoun),
    hasSigns: hasSigns({of}),
  };
}

/** Recognises the terms of a short text beside the one that is read: a title, the name of a publisher. */
export function annotateAside(
  text: string,
  vocabulary: Vocabulary,
): {tokens: Token[]; of: TextReading['of']} {
  const tokens = tokenise(text);
  const kinds = findTerms(tokens, knowledgeOf(vocabulary).lexicon);
  return {tokens, of: (kind) => kinds.get(kind) ?? NONE};
}

const NONE: readonly Annotation[] = [];

function indexByStart(
  kinds: ReadonlyMap<string, readonly Annotation[]>,
  length: number,
): Pick<TextReading, 'termsAt' | 'termAt' | 'hasTermAt'> {
  const starts: (Annotation[] | undefined)[] = [];
  starts.length = length;
  for (const list of kinds.values()) for (const one of list) (starts[one.from] ??= []).push(one);
  const termsAt = (at: number) => starts[at] ?? NONE;
  return {
    termsAt,
    termAt: (kind, at) => termsAt(at).find((one) => one.kind === kind),
    hasTermAt: (kinds, at) => termsAt(at).some(({kind}) => kinds.includes(kind)),
  };
}

/** The same reading with its relative dates reckoned from a day that the text itself gives. */
export function withPublished(reading: TextReading, published: string): TextReading {
  return {...reading, dates: readDates(reading.tokens, {published})};
}

function findTerms(tokens: Token[], lexicon: Lexicon<KnownTerm>): Map<string, Annotation[]> {
  const kinds = new Map<string, Annotation[]>();
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind === 'digits') continue;
    for (const {meaning, from, to, suffix} of lexicon.matchAt(tokens, at)) {
      if (suffix && !mayEnd(meaning, suffix)) continue;
      // «یافت‌آباد» is no «آباد»
      if (meaning.kind === 'town' && tokens[from]!.before === 'zwnj') continue;
      if ((meaning.kind === 'noun' || meaning.kind === 'marker') && isPartOfWord(tokens, to)) continue;
      let list = kinds.get(meaning.kind);
      if (!list) kinds.set(meaning.kind, (list = []));
      const last = list.at(-1);
      if (!last || last.to <= from || (OVERLAPPING.has(meaning.kind) && last.from < from))
        list.push(toAnnotation(meaning, from, to, suffix));
    }
  }
  return kinds;
}

/** «شرکت‌کننده» is no «شرکت»: a noun ends where its word ends. */
function isPartOfWord(tokens: Token[], to: number): boolean {
  const next = tokens[to];
  return next?.before === 'zwnj' && next.kind === 'word' && !NOUN_SUFFIXES.has(next.text);
}

// Words of grammar take no ending but the copula: “notes” is not «not», «سرگرم‌اند» is «سرگرم» with its verb.
const INVARIABLE = new Set([
  'verb',
  'infinitive',
  'participle',
  'marker',
  'hedge',
  'hedge_after',
  'stop',
  'say',
  'phrase',
  'state',
  'element',
  'window',
  'window_after',
  'pronoun',
  'said_by',
  'matter',
  'province_word',
]);

function mayEnd({kind, name}: KnownTerm, suffix: string): boolean {
  if (kind === 'noun' && suffix === YE && name === INDUSTRY) return false;
  return !INVARIABLE.has(kind) || COPULAS.has(suffix) || kind === 'province_word';
}

// One shape for all, field by field: spreading terms of many shapes took a quarter of the reading.
function toAnnotation(term: KnownTerm, from: number, to: number, suffix: string): Annotation {
  const {kind, means, sector, isicClass, province, name, candidates, form} = term;
  return {kind, means, sector, isicClass, province, name, candidates, form, from, to, suffix};
}

// «عامل توسعه خوشه» counts agents, and still names the cluster behind it.
const OVERLAPPING = new Set(['noun', 'product']);

function guessLanguage(tokens: Token[]): 'fa' | 'en' {
  let persian = 0;
  let latin = 0;
  for (const {kind, text} of tokens) if (kind === 'word') text.charCodeAt(0) > 0x5ff ? persian++ : latin++;
  return latin > persian ? 'en' : 'fa';
}

function knowledgeOf(vocabulary: Vocabulary): Knowledge {
  let knowledge = known.get(vocabulary);
  if (!knowledge) {
    knowledge = {
      lexicon: createLexicon(toEntries(vocabulary)),
      grammar: createGrammar(vocabulary),
      reject: createRejections(vocabulary.rejections),
    };
    known.set(vocabulary, knowledge);
  }
  return knowledge;
}

function* toEntries(vocabulary: Vocabulary): Generator<[string, KnownTerm]> {
  const {verbs, predicates, markers, terms, hedges, products} = vocabulary;
  for (const row of verbs)
    for (const [form, said] of conjugate(row))
      yield [form, {kind: toVerbKind(said.tense), means: row.means, name: row.role, form: said}];
  for (const {word, part, means} of predicates) {
    yield [word, {kind: part, means, name: word}];
    if (part === 'act' || part === 'element' || part === 'process')
      yield [word.replace(SPACES, '') + DONE, {kind: 'state', means, name: word}];
  }
  for (const {word, kind} of markers) yield [word, {kind: 'marker', means: kind, name: word}];
  for (const {word, kind, means} of terms) yield [word, {kind, means, name: word}];
  yield* toTermEntries(vocabulary);
  for (const {hedge, position, operator} of hedges)
    yield [hedge, {kind: position === 'after' ? 'hedge_after' : 'hedge', means: operator, name: hedge}];
  for (const {name, product} of listProductNames(products)) {
    const {product_id: means, sector_id: sector, isic_class: isicClass} = product;
    yield [name, {kind: 'product', means, sector, isicClass, name}];
  }
  yield* toPlaceEntries(vocabulary);
}

// «شناختهشده»: glued to its participle, a word of what is done is a state
const SPACES = /[\s\u200c]/g;

function toVerbKind(tense: string): string {
  return tense === 'participle' || tense === 'infinitive' ? tense : 'verb';
}

function* toPlaceEntries(
  tables: Pick<Vocabulary, 'provinces' | 'towns' | 'placeNames'>,
): Generator<[string, KnownTerm]> {
  for (const {name, place} of listProvinceNames(tables))
    if (name !== ONLY_WITH_NOUN)
      yield [name, {kind: 'province', means: place.province_id, province: place.province_id, name}];
  for (const {name, candidates} of indexTowns(tables).values())
    yield [
      name,
      {kind: 'town', means: candidates[0]!.place_id, province: candidates[0]!.province, name, candidates},
    ];
}
