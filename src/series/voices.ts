import {ascending, group, least} from 'd3-array';
import {foldText, toSkeleton} from '../text/fold.js';
import type {ClaimRow, Day, DocumentRow} from '../rows.js';
import {OFFICES, OPTIONAL} from '../reader/speakers/office-lexicon.js';

/** What tells who speaks in a statement, with the publisher to fall back on. */
export type Spoken = Pick<ClaimRow, 'speaker' | 'speaker_post' | 'said_to' | 'document_id'> & {
  /** The publisher of the earliest of the texts that repeat each other. */
  publisher: string;
  /** The speaker's name in Persian, where our names know the English form that the text writes. */
  known_as?: string | undefined;
};

/** Who speaks: two statements of one voice are not independent of each other. */
export interface Speaking {
  /** The speaker as first written, else the post or office, else the publisher. */
  voice: string;
  /** The office of the speaker's post, else the voice itself. */
  office: string;
}

/**
 * Finds the voice and the office of each statement. A voice is a speaker, spelling and language apart, and a surname alone is the one
 * full name of its office that ends in it; a post without a name speaks for itself, and a text without either for its publisher.
 */
export function findVoices(statements: readonly Spoken[]): Speaking[] {
  const offices = findOffices(statements);
  const officeOf = (one: Spoken): string => toOffice(one) ?? offices.get(toKey(one)) ?? toKey(one);
  const found = statements.map((one) => ({one, office: officeOf(one)}));
  const keys = new Map(
    [...group(found, ({office}) => office).values()].flatMap((own) => keyVoices(own.map(({one}) => one))),
  );
  const spellings = group([...statements].sort(compareSaid), toKey);
  return found.map(({one, office}) => ({voice: toName(spellings.get(keys.get(one)!)![0]!), office}));
}

/** The office of a speaker whom another text leaves without a post, where all posts that are told name one office. */
function findOffices(statements: readonly Spoken[]): Map<string, string> {
  const posted = statements.filter(({speaker, speaker_post}) => speaker && speaker_post);
  return new Map(
    [...group(posted, toKey)].flatMap(([speaker, own]) => {
      const named = new Set(own.flatMap((one) => toOffice(one) ?? []));
      const [office] = named;
      return named.size === 1 && office ? [[speaker, office] as const] : [];
    }),
  );
}

/** «مدیرعامل شرکت شهرک‌های صنعتی استان قم» → «شرکت شهرک‌های صنعتی قم», folded; the whole post where no office stands in it. */
function toOffice({speaker, speaker_post}: Spoken): string | undefined {
  const post = speaker_post ?? speaker;
  if (!post) return undefined;
  const words = foldText(post)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !OPTIONAL.has(word));
  const at = words.findIndex((word) => OFFICES.has(word));
  if (at < 0) return speaker_post ? words.join(' ') : undefined;
  // «مدیرعامل این شرکت» says no more than that there is one
  return words.length > at + 1 ? words.slice(at).join(' ') : undefined;
}

/** The voices of one office, each by the key of its name: a surname by that of the full name. */
function keyVoices(statements: readonly Spoken[]): [Spoken, string][] {
  const spoken = group(statements, toKey);
  const keys = [...spoken.keys()];
  return [...spoken].flatMap(([key, own]) => {
    const longer = key.length < SHORTEST ? [] : keys.filter((other) => other !== key && other.endsWith(key));
    return own.map((one): [Spoken, string] => [one, longer.length === 1 ? longer[0]! : key]);
  });
}

// «بگی» may end many a name.
const SHORTEST = 4;

function toKey(one: Spoken): string {
  return toSkeleton(one.known_as ?? toName(one));
}

function toName({speaker, speaker_post, publisher}: Spoken): string {
  return speaker ?? speaker_post ?? publisher;
}

function compareSaid(one: Spoken, other: Spoken): number {
  return (
    ascending(one.said_to ?? '9999', other.said_to ?? '9999') || ascending(one.document_id, other.document_id)
  );
}

/** A text by when it was published. */
export type PublishedText = Pick<DocumentRow, 'document_id'> & {
  published_to: Day | null;
  /** Hour of its day in Tehran. */
  published_time?: string | null;
};

/** The earliest of texts that repeat each other: the one whose last possible day, then hour, comes first; undated ones come last. */
export function findEarliest<Text extends PublishedText>(texts: readonly Text[]): Text | undefined {
  return least(
    texts,
    (one, other) =>
      ascending(one.published_to ?? '9999', other.published_to ?? '9999') ||
      ascending(one.published_time ?? '99', other.published_time ?? '99') ||
      ascending(one.document_id, other.document_id),
  );
}
