import type { Item } from "./data.ts";

export interface Ranked {
  /** Numbers first, the largest on top; in the order of the report all of it. */
  counted: Item[];
  /** What has no number to be ranked by. Empty in the order of the report. */
  uncounted: Item[];
}

/**
 * By count: the least that is certain decides, then the most that is possible, then the order of the report. What has
 * only words stands apart, unranked. A theme without a count of its own gives way to its sub-findings, which have one.
 */
export function byCount(items: readonly Item[]): Ranked {
  const parents = new Set(items.map(({ theme }) => theme));
  const isRanked = ({ count }: Item) => count !== undefined && count.kind !== "worded";
  const counted = items
    .filter(isRanked)
    .sort(({ count: a }, { count: b }) => (b?.least ?? 0) - (a?.least ?? 0) || (b?.most ?? 0) - (a?.most ?? 0));
  const uncounted = items.filter((item) => !isRanked(item) && (item.count !== undefined || !parents.has(item.key)));
  return { counted, uncounted };
}
