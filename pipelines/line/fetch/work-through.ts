/** Works through items, so many at once; when one of them breaks the others are ended first. */
export async function workThrough<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const workOn = async () => {
    for (const item of queue) await work(item);
  };
  const results = await Promise.allSettled(Array.from({length: atOnce}, workOn));
  const broken = results.find((result) => result.status === 'rejected');
  if (broken) throw broken.reason;
}
