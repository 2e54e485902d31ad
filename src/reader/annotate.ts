import type {SourceText} from './lines.js';
import {indexTowns, listProvinceNames} from '../entities/places.js';
import {listProductNames} from '../entities/products.js';
import type {ReferenceRow, Vocabulary} from '../entities/reference-tables.js';
import {readDates} from '../dates/read-dates.js';
import {createLexicon, type Lexicon} from '../text/lexicon.js';
import {readNumbers} from '../numbers/read-numbers.js';
import {ONLY_WITH_NOUN} from '../text/place-lexicon.js';
import {tokenise} from '../text/tokenise.js';
import {withHalves} from './halves.js';
import {createProgramme, type Programme} from './programme.js';
import {toTermEntries} from './term-entries.js';
import type {Token} from '../text/token.js';
import type {Annotation, KnownTerm, TextReading} from './reading.js';
import {ALEF, INDUSTRY, NEWS_AGENCY} from './term-lexicon.js';
import {YE} from '../text/particle-lexicon.js';

interface Knowledge {
  lexicon: Lexicon<KnownTerm>;
  programme: Programme;
}

const known = new WeakMap<Vocabulary, Knowledge>();

/** Recognises numbers, dates, products, places and the words of the programme in a text. */
export function annotate(source: SourceText, vocabulary: Vocabulary): TextReading {
  const tokens = tokenise(source.text);
  const {lexicon, programme} = knowledgeOf(vocabulary);
  const kinds = findTerms(tokens, lexicon);
  return {
    source,
    raw: source.text,
    tokens,
    numbers: withHalves(tokens, readNumbers(tokens)),
    dates: readDates(tokens, {published: source.published ?? undefined}),
    of: (kind) => kinds.get(kind) ?? NONE,
    language: source.language ?? guessLanguage(tokens),
    programme,
    home: findProvince(`${source.section ?? ''} ${source.publisher ?? ''}`, lexicon),
    headlinePlace: findProvince(source.title ?? '', lexicon),
  };
}

function findProvince(text: string, lexicon: Lexicon<KnownTerm>): string | null {
  if (!text.trim()) return null;
  const tokens = tokenise(text);
  const kinds = findTerms(tokens, lexicon);
  const capital = kinds.get('town')?.find(({candidates}) => candidates?.some(({kind}) => kind === 'capital'));
  const province = kinds
    .get('province')
    ?.find(({from, suffix}) => suffix !== YE && tokens[from - 1]?.text !== NEWS_AGENCY);
  return (province ?? capital)?.province ?? null;
}

const NONE: readonly Annotation[] = [];

/** The same reading with its relative dates reckoned from a day that the text itself gives. */
export function withPublished(reading: TextReading, published: string): TextReading {
  return {...reading, dates: readDates(reading.tokens, {published})};
}

function findTerms(tokens: Token[], lexicon: Lexicon<KnownTerm>): Map<string, Annotation[]> {
  const kinds = new Map<string, Annotation[]>();
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind === 'digits') continue;
    for (const match of lexicon.matchAt(tokens, at)) {
      const {meaning, from, to, suffix} = match;
      if (suffix && meaning.kind === 'cue' && meaning.means === 'threshold' && suffix.startsWith(ALEF))
        continue;
      if (meaning.kind === 'noun' && suffix === YE && meaning.name === INDUSTRY) continue;
      let list = kinds.get(meaning.kind);
      if (!list) kinds.set(meaning.kind, (list = []));
      const last = list.at(-1);
      if (!last || last.to <= from || (OVERLAPPING.has(meaning.kind) && last.from < from))
        list.push(toAnnotation(meaning, from, to, suffix));
    }
  }
  return kinds;
}

// One shape for all, field by field: spreading terms of many shapes took a quarter of the reading.
function toAnnotation(term: KnownTerm, from: number, to: number, suffix: string): Annotation {
  const {kind, means, sector, isicClass, province, name, candidates} = term;
  return {kind, means, sector, isicClass, province, name, candidates, from, to, suffix};
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
    knowledge = {lexicon: createLexicon(toEntries(vocabulary)), programme: createProgramme(vocabulary)};
    known.set(vocabulary, knowledge);
  }
  return knowledge;
}

function* toEntries(vocabulary: Vocabulary): Generator<[string, KnownTerm]> {
  const {words, hedges, products} = vocabulary;
  for (const word of words) yield [word.word, toTerm(word)];
  yield* toTermEntries(vocabulary);
  for (const {hedge, position, operator} of hedges)
    yield [hedge, {kind: position === 'after' ? 'hedge_after' : 'hedge', means: operator, name: hedge}];
  for (const {name, product} of listProductNames(products))
    yield [
      name,
      {
        kind: 'product',
        means: product.product_id,
        sector: product.sector_id,
        isicClass: product.isic_class,
        name,
      },
    ];
  yield* toPlaceEntries(vocabulary);
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

function toTerm({word, kind, means}: ReferenceRow<'words'>): KnownTerm {
  return {kind, means, name: word};
}
