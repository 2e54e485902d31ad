import {inside, within, type TokenRange} from './spans.js';
import type {Annotation, Matter, TextReading} from './reading.js';
import {isClusterNoun} from './cluster-noun.js';
import {VAGUE_FIRMS} from './gate-lexicon.js';

type Recognised = Pick<TextReading, 'of'>;

/**
 * Judges what a text is about. Clusters: a noun of the programme («خوشه صنعتی»), or a bare «خوشه» beside a sign of industry and
 * no sign of another sense. Industry: an estate, or establishments beside such a sign. The same gate stands before fetching.
 */
export function judgeMatter(text: Recognised): Matter {
  const nouns = text.of('noun');
  if (nouns.some(isNamedCluster) || isSaid(text, 'clusters')) return 'clusters';
  const isOther = text.of('other_sense').length > 0;
  const isPlaced = PLACES.some((kind) => text.of(kind).length > 0) || nouns.some(isOfProvince);
  if (nouns.some(isClusterNoun) && !isOther && (hasSign(text) || isPlaced)) return 'clusters';
  if (nouns.some(isEstate) || isSaid(text, 'industry')) return 'industry';
  if (isOther) return 'none';
  const isTraded = text.of('sense').some(({means}) => MADE.has(means));
  const isOfTrade = text.of('product').length > 0 && (isTraded || nouns.some(isOfPeople));
  const isOfUnits = isPlaced && hasSign(text) && nouns.some(isVagueEnglish);
  return isOfTrade || isOfUnits || (nouns.some(isOfFirms) && (hasSign(text) || isTraded || isPlaced))
    ? 'industry'
    : 'none';
}

/** Measures whose words are words of industry. */
const MADE: ReadonlySet<string> = new Set(['exports', 'output', 'employment']);
/** Steps that only a cluster's programme has. */
const OF_PROGRAMME: ReadonlySet<string> = new Set([
  'licence',
  'diagnose',
  'study',
  'trust',
  'action_plan',
  'agent',
]);
const SIGNS = ['matter', 'product', 'office_national'];
const PLACES = ['province', 'nation', 'town'];

/** «خوشه صنعتی», “business cluster”: it says itself which sense it has. */
function isNamedCluster({means}: Annotation): boolean {
  return /^cluster cluster (industrial|business)/.test(means);
}

/** «کنسرسیوم صادراتی», «صنایع کوچک»: words that say by themselves what a text is about. */
function isSaid({of}: Recognised, matter: Matter): boolean {
  return of('matter').some(({means}) => means === matter);
}

function isEstate({means}: Annotation): boolean {
  return means.startsWith('industrial_estates');
}

/** «استان», «شهرستان». */
function isOfProvince({means}: Annotation): boolean {
  return means.startsWith('other province') || means.startsWith('other county');
}

/** «بافنده», «کارگر». */
function isOfPeople({means}: Annotation): boolean {
  return means.startsWith('employment') || means.startsWith('artisans');
}

/** Establishments by a word that means nothing else: «عضو» and «شرکت» may be of anything. */
function isOfFirms({means, from, to, name}: Annotation): boolean {
  return means.startsWith('establishments') && (to - from > 1 || !VAGUE_FIRMS.has(name ?? ''));
}

/** “54 units came back to life in Arak”: of firms beside a word of industry. */
function isVagueEnglish({means, name}: Annotation): boolean {
  return means.startsWith('establishments') && /^[a-z]/.test(name ?? '');
}

/** True where a text has a word of industry or of the programme beside its bare «خوشه». */
export function hasSigns({of}: Recognised): boolean {
  return of('noun').some(isNamedCluster) || hasSign({of});
}

function hasSign({of}: Recognised): boolean {
  return (
    SIGNS.some((kind) => of(kind).length > 0) || of('process').some(({means}) => OF_PROGRAMME.has(means))
  );
}

/** True where a noun of clusters has another sense: grapes, stars, viruses. */
export function isOtherSense(reading: TextReading, {from, to, means}: Annotation): boolean {
  if (isNamedCluster({means} as Annotation)) return false;
  return within(reading.of('other_sense'), Math.max(0, from - AROUND), to + AROUND).length > 0;
}

const AROUND = 12;

/** True where a number stands too far from anything that the text has of our matter: a comment, a page's own news. */
export function isFarFromMatter(
  reading: TextReading,
  sentences: readonly TokenRange[],
  sentence: number,
): boolean {
  const from = sentences[Math.max(0, sentence - NEAR)]!.from;
  const to = sentences[Math.min(sentences.length - 1, sentence + NEAR)]!.to;
  const nouns = inside(reading.of('noun'), from, to);
  return (
    !nouns.some((noun) => isClusterNoun(noun) || isEstate(noun) || isOfFirms(noun) || isOfPeople(noun)) &&
    !SIGNS.some((kind) => inside(reading.of(kind), from, to).length)
  );
}

// Sentences before and behind that a statement may still belong to.
const NEAR = 3;
