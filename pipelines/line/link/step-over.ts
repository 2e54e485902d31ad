/** Of so many texts it is not the texts. */
const MOST = 10;

/** What came of a work on many texts at once, and the texts that it was done without, each with what was wrong. */
export interface SteppedOver<Result> {
  result: Result;
  stumbles: Map<string, string>;
}

/**
 * Does a work that sees all texts at once; one that it stumbles over is left out, and the work is done without it. The one is found by
 * halving: it is the first with which those before it no longer go. What fails without any text, or over more than ten, is thrown.
 */
export function stepOver<Result>(
  texts: readonly string[],
  work: (left: readonly string[]) => Result,
): SteppedOver<Result> {
  const stumbles = new Map<string, string>();
  for (let left = texts; ;) {
    try {
      return {result: work(left), stumbles};
    } catch (error) {
      const stumble = stumbles.size < MOST ? findStumble(left, work) : undefined;
      if (stumble === undefined) throw error;
      stumbles.set(stumble, (error as Error).message);
      left = left.filter((text) => text !== stumble);
    }
  }
}

function findStumble(
  texts: readonly string[],
  work: (left: readonly string[]) => unknown,
): string | undefined {
  const fails = (count: number): boolean => {
    try {
      work(texts.slice(0, count));
      return false;
    } catch {
      return true;
    }
  };
  if (fails(0)) return undefined;
  let [sound, broken] = [0, texts.length];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (fails(middle)) broken = middle;
    else sound = middle;
  }
  return texts[broken - 1];
}
