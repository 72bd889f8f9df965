/** Something that would like its middle at `wanted` and takes `height`, both in px. */
export interface Wish {
  wanted: number;
  height: number;
}

/**
 * Tops for boxes in one column: as near to what each wants as can be without touching, `gap` px apart, in the order of
 * their wishes (equal ones in the order given), between `low` and `high` if they fit at all, else from `low` on. Boxes
 * that crowd form a group, which stands where its members together want it (the pool-adjacent-violators rule).
 */
export function spread(wishes: readonly Wish[], gap: number, low: number, high: number): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => at(wishes, a).wanted - at(wishes, b).wanted || a - b);
  const above: number[] = [];
  let total = 0;
  for (const i of order) {
    above.push(total);
    total += at(wishes, i).height + gap;
  }
  const groups: { sum: number; size: number }[] = [];
  order.forEach((i, rank) => {
    const { wanted, height } = at(wishes, i);
    let group = { sum: wanted - height / 2 - at(above, rank), size: 1 };
    for (let last = groups.at(-1); last && last.sum / last.size >= group.sum / group.size; last = groups.at(-1)) {
      group = { sum: group.sum + last.sum, size: group.size + last.size };
      groups.pop();
    }
    groups.push(group);
  });
  const offsets = groups.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size));
  const latest = Math.max(low, high - (total - gap));
  const tops: number[] = [];
  order.forEach((i, rank) => {
    tops[i] = Math.min(latest, Math.max(low, at(offsets, rank))) + at(above, rank);
  });
  return tops;
}

function at<T>(items: readonly T[], index: number): T {
  const found = items[index];
  if (found === undefined) throw new RangeError(`nothing at ${index}`);
  return found;
}
