/** One part of a list of names, between commas and «و». */
export interface Segment {
  from: number;
  to: number;
  /** How it hangs on the one before: `then` is «و سپس», «و همچنین», which always parts. */
  joint: 'first' | 'comma' | 'and' | 'then';
  /** ISIC division and class of its product, where that is known. */
  division: string | undefined;
  isicClass: string | undefined;
  hasPlace: boolean;
}

export interface EnumerationFrame {
  /** True for «خوشه X و Y» without a number: one name unless the parts have places of their own. */
  isSingular: boolean;
  /** How many clusters the text says there are. */
  count?: number | undefined;
}

/**
 * Groups the parts of a list into names: «کفش | و مبلمان آذربایجان شرقی» are two clusters, «ترشیجات | ، شوریجات | و رب
 * گوجه‌فرنگی» one. «و» inside a list joins one name where both sides are of one ISIC division and the first has no place of its
 * own; the last «و» of a list parts; a comma joins only within one ISIC class that a later inner «و» closes. A stated number of
 * clusters outweighs all of these where some grouping fits it.
 */
export function groupSegments(segments: readonly Segment[], frame: EnumerationFrame): Segment[][] {
  const byRule = toGroups(segments, (index) => isJoined(segments, index, frame));
  if (!frame.count || byRule.length === frame.count) return byRule;
  return findFitting(segments, byRule, frame.count) ?? byRule;
}

function toGroups(segments: readonly Segment[], joins: (index: number) => boolean): Segment[][] {
  const groups: Segment[][] = [];
  segments.forEach((segment, index) => {
    if (index > 0 && joins(index)) groups.at(-1)!.push(segment);
    else groups.push([segment]);
  });
  return groups;
}

function isJoined(segments: readonly Segment[], index: number, frame: EnumerationFrame): boolean {
  const segment = segments[index]!;
  const previous = segments[index - 1]!;
  if (segment.joint === 'then' || previous.hasPlace) return false;
  if (segment.joint === 'comma') return isNested(segments, index);
  if (!segments.some(({joint}) => joint === 'comma')) {
    if (frame.isSingular && segments.length === 2) return true;
    if (isListAnd(segments, index) && segments.length > 2) return false;
    return isAkin(previous, segment);
  }
  if (isListAnd(segments, index)) return frame.isSingular && isSameClass(segments);
  return isAkin(previous, segment);
}

/** The last «و» of a list with commas, or of a chain of «و», closes the list itself. */
function isListAnd(segments: readonly Segment[], index: number): boolean {
  return index === segments.length - 1;
}

/** A comma inside a name: a run of one ISIC class, closed by an inner «و» that is not the end of the list. */
function isNested(segments: readonly Segment[], index: number): boolean {
  const isicClass = segments[index]!.isicClass;
  if (!isicClass || segments[index - 1]!.isicClass !== isicClass) return false;
  for (let next = index + 1; next < segments.length; next++) {
    const segment = segments[next]!;
    if (segments[next - 1]!.hasPlace || segment.isicClass !== isicClass) return false;
    if (segment.joint === 'and') return next < segments.length - 1;
  }
  return false;
}

function isAkin(one: Segment, other: Segment): boolean {
  return one.division !== undefined && one.division === other.division;
}

function isSameClass(segments: readonly Segment[]): boolean {
  return segments.every(({isicClass}) => isicClass !== undefined && isicClass === segments[0]!.isicClass);
}

/** Parts or joins where the rules may be wrong («و» first, then commas of one division) until the number fits. */
function findFitting(
  segments: readonly Segment[],
  byRule: Segment[][],
  count: number,
): Segment[][] | undefined {
  const joined = new Set<number>();
  let at = 0;
  for (const group of byRule) {
    for (let index = 1; index < group.length; index++) joined.add(at + index);
    at += group.length;
  }
  const doubtful = segments.flatMap((segment, index) => (index && segment.joint !== 'then' ? [index] : []));
  // «و» joins sooner than a comma, and two products of one division sooner than two of a kind apart
  const byDoubt = (index: number) =>
    (segments[index]!.joint === 'and' ? 0 : 1) + (isAkin(segments[index - 1]!, segments[index]!) ? 0 : 2);
  const mayJoin = (index: number) =>
    isAkin(segments[index - 1]!, segments[index]!) ||
    (segments[index]!.joint === 'and' && !segments[index - 1]!.hasPlace && index < segments.length - 1);
  const candidates = doubtful
    .filter((index) => (byRule.length > count ? !joined.has(index) && mayJoin(index) : joined.has(index)))
    .sort((a, b) => byDoubt(a) - byDoubt(b) || a - b);
  const needed = Math.abs(byRule.length - count);
  if (candidates.length < needed) return undefined;
  for (const index of candidates.slice(0, needed))
    byRule.length > count ? joined.add(index) : joined.delete(index);
  return toGroups(segments, (index) => joined.has(index));
}
