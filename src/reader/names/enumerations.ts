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
 * گوجه‌فرنگی» one. Behind «خوشه» all is one name up to a place. Behind a plural a joint inside the list joins where both
 * sides are of one ISIC division and the first has no place of its own; the last «و» parts; a comma joins only within one ISIC
 * class that a later inner «و» closes. A stated number of clusters outweighs all of these where some grouping fits it.
 */
export function groupSegments<Part extends Segment>(
  parts: readonly Part[],
  frame: EnumerationFrame,
): Part[][] {
  const joined = new Set([...parts.keys()].filter((index) => index > 0 && isJoined(parts, index, frame)));
  const missing = frame.count === undefined ? 0 : frame.count - (parts.length - joined.size);
  const changed = missing ? findDoubtful(parts, joined, missing) : [];
  for (const index of changed) missing > 0 ? joined.delete(index) : joined.add(index);
  const groups: Part[][] = [];
  parts.forEach((part, index) => {
    if (joined.has(index)) groups.at(-1)!.push(part);
    else groups.push([part]);
  });
  return groups;
}

function isJoined(parts: readonly Segment[], index: number, {isSingular}: EnumerationFrame): boolean {
  const part = parts[index]!;
  const previous = parts[index - 1]!;
  if (part.joint === 'then' || previous.hasPlace) return false;
  if (isSingular) return true;
  if (part.joint === 'comma') return isNested(parts, index);
  return index < parts.length - 1 && isAkin(previous, part);
}

/** A comma inside a name: a run of one ISIC class, closed by an inner «و» that is not the end of the list. */
function isNested(parts: readonly Segment[], index: number): boolean {
  const {isicClass} = parts[index]!;
  if (!isicClass || parts[index - 1]!.isicClass !== isicClass) return false;
  const and = parts.findIndex(({joint}, at) => at > index && joint === 'and');
  const run = parts.slice(index, and + 1);
  return (
    and > 0 &&
    and < parts.length - 1 &&
    run.every((part, at) => part.isicClass === isicClass && !(at < run.length - 1 && part.hasPlace))
  );
}

function isAkin(one: Segment, other: Segment): boolean {
  return one.division !== undefined && one.division === other.division;
}

/** The joints where the rules may be wrong, as many as are missing: «و» before commas, one division before two. */
function findDoubtful(parts: readonly Segment[], joined: ReadonlySet<number>, missing: number): number[] {
  const akin = (index: number) => isAkin(parts[index - 1]!, parts[index]!);
  const isAnd = (index: number) => parts[index]!.joint === 'and';
  const mayJoin = (index: number) =>
    parts[index]!.joint !== 'then' &&
    (akin(index) || (isAnd(index) && !parts[index - 1]!.hasPlace && index < parts.length - 1));
  const byDoubt = (index: number) => (isAnd(index) ? 0 : 1) + (akin(index) ? 0 : 2);
  const candidates = [...parts.keys()]
    .filter((index) => index > 0 && (missing > 0 ? joined.has(index) : !joined.has(index) && mayJoin(index)))
    .toSorted((a, b) => byDoubt(a) - byDoubt(b));
  return candidates.length < Math.abs(missing) ? [] : candidates.slice(0, Math.abs(missing));
}
