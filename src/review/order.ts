/** The items whose numbers do not rise with the others’: those that were moved, if as few as possible were. */
export function outOfOrder<Item>(items: readonly Item[], numberOf: (item: Item) => number): Set<Item> {
  /** For each length, the end of the rising run of that length that ends lowest (patience sorting). */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  items.forEach((item, index) => {
    const number = numberOf(item);
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numberOf(items[ends[middle] as number] as Item) < number) low = middle + 1;
      else high = middle;
    }
    before.set(index, ends[low - 1]);
    ends[low] = index;
  });
  const moved = new Set(items);
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) moved.delete(items[at] as Item);
  return moved;
}
