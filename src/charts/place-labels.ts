export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Wanted {
  /** Middle of the mark, and how far it reaches to each side. */
  x: number;
  y: number;
  reachX: number;
  reachY: number;
  /** Sizes to try, best first: value with source, then value alone. */
  sizes: {width: number; height: number}[];
}

/** Where a label's box lies, and which of its sizes was taken; undefined where nothing fits. */
export type PlacedLabel = (Box & {size: number; side: 'left' | 'right' | 'middle'}) | undefined;

/** Places labels where they cover no mark, no other label and no edge, and lines as little as can be; the best of two orders. */
export function placeLabels(wanted: Wanted[], frame: Box, marks: Box[], lines: Box[] = []): PlacedLabel[] {
  const forward = placeInOrder(wanted, frame, marks, lines);
  const backward = placeInOrder([...wanted].reverse(), frame, marks, lines);
  return sumCosts(forward) <= sumCosts(backward) ? forward : backward.reverse();
}

type Costed = (NonNullable<PlacedLabel> & {cost: number}) | undefined;

function placeInOrder(wanted: Wanted[], frame: Box, marks: Box[], lines: Box[]): Costed[] {
  const taken: Box[] = [...marks];
  return wanted.map((mark) => {
    const options = mark.sizes.flatMap(({width, height}, size) =>
      listSides(mark, width, height).map((box, order) => ({
        ...box,
        size,
        cost: size * 20 + order + countOverlaps(box, lines) * 8,
      })),
    );
    const free = options.filter(
      (box) => isInside(box, frame) && !taken.some((other) => overlaps(box, other)),
    );
    const best = free.sort((one, other) => one.cost - other.cost)[0];
    if (best) taken.push(best);
    return best;
  });
}

function sumCosts(placed: Costed[]): number {
  return placed.reduce((sum, box) => sum + (box?.cost ?? 100), 0);
}

function listSides(
  {x, y, reachX, reachY}: Wanted,
  width: number,
  height: number,
): (Box & {side: 'left' | 'right' | 'middle'})[] {
  const gap = 4;
  const above = y - reachY - height - 1;
  const below = y + reachY + 1;
  const right = x + reachX + gap;
  const left = x - reachX - gap - width;
  const near: [number, number, 'left' | 'right' | 'middle'][] = [
    [right, y - height / 2, 'right'],
    [x - width / 2, above, 'middle'],
    [x - width / 2, below, 'middle'],
    [left, y - height / 2, 'left'],
    [x - reachX, above, 'right'],
    [x - reachX, below, 'right'],
    [x + reachX - width, above, 'left'],
    [x + reachX - width, below, 'left'],
    [right, above + 6, 'right'],
    [right, below - 6, 'right'],
    [left, above + 6, 'left'],
    [left, below - 6, 'left'],
  ];
  return near.map(([boxX, boxY, side]) => ({x: boxX, y: boxY, width, height, side}));
}

function countOverlaps(box: Box, others: Box[]): number {
  return others.filter((other) => overlaps(box, other)).length;
}

/** Whether two boxes share more than an edge. */
export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
