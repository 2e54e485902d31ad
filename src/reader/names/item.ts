import type {Annotation, TextReading} from '../reading/reading.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {TokenRange} from '../reading/spans.js';

/** A cluster's name as it stands in a list: token range without and with what it shares with its neighbours. */
export interface NameFound extends TokenRange {
  products: Annotation[];
  places: Annotation[];
  /** Token range of a place that stands at a later name of the list and belongs to this one too. */
  shared?: {from: number; to: number; places: Annotation[]};
  /** Token range of the product said before, where only the place is said here: «کفش تبریز، تهران و مشهد». */
  head?: TokenRange;
  /** «شمال استان»: a part of the province of the context. */
  isRegional: boolean;
}

/** Something a clause may say a stage of: a count of clusters, a list of named clusters, or both in one. */
export interface Item extends TokenRange {
  sentence: number;
  count?: {number: NumberSpan; noun: Annotation} | undefined;
  names: NameFound[];
  /** «خوشه» itself stands at the names, so that they need no other sign of being clusters. */
  isTriggered: boolean;
  /** Names given after a colon, in brackets or with «شامل»: they take the stage of the count before them. */
  isListOf?: Item | undefined;
  /** «این خوشه», «هر دو»: where it is said, when the names stand further up. */
  said?: TokenRange;
}

/** A name as written, with the product that it shares before it. */
export function toNameText(
  {raw, tokens}: Pick<TextReading, 'raw' | 'tokens'>,
  {head, from, to}: NameFound,
): string {
  const text = (range: TokenRange) => raw.slice(tokens[range.from]!.start, tokens[range.to - 1]!.end);
  return head ? `${text(head)} ${text({from, to})}` : text({from, to});
}
