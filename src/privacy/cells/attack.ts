import { bearingOn, type FindRange, type Knowledge } from "./bounds.ts";
import type { Release } from "./counted.ts";

/** What whoever subtracts one table from another can know of a release in which some quantities are withheld. */
export function knowledgeOf(release: Release, withheld: ReadonlySet<string>): Knowledge {
  const bounds = new Map<string, readonly [number, number]>(
    [...release.largest].map(([quantity, most]) => [quantity, [0, most]]),
  );
  for (const { quantity, least, most, movable } of release.numbers) {
    // What only its author can withhold is told as long as it is in the content.
    if (!withheld.has(quantity) || !movable) bounds.set(quantity, [least, most]);
  }
  return { relations: release.relations, bounds };
}

/**
 * Which numbers give a withheld one away: told ones without any of which it could not be worked out so closely; nothing
 * when its range is wide enough. Found by forgetting one after another; those that `keeps` wants named are forgotten last.
 */
export function givenAwayBy(
  quantity: string,
  protection: number,
  known: Knowledge,
  findRange: FindRange,
  largest: ReadonlyMap<string, number>,
  keeps: (quantity: string) => boolean,
): string[] | undefined {
  const isNarrow = (knowledge: Knowledge) => {
    const range = findRange(quantity, knowledge);
    // Numbers that can’t all be true tell nothing of each other; `release.ts` leaves out the relations that are false.
    return range !== undefined && range[1] - range[0] < protection;
  };
  const bearing = bearingOn(quantity, known);
  if (!isNarrow(bearing)) return undefined;
  const bounds = new Map(bearing.bounds);
  const told = [...bounds].filter(
    ([name, [least, most]]) => name !== quantity && (least > 0 || most < (largest.get(name) ?? 0)),
  );
  const needed: string[] = [];
  for (const [name, value] of told.sort(([one], [other]) => Number(keeps(one)) - Number(keeps(other)))) {
    bounds.set(name, [0, largest.get(name) ?? value[1]]);
    if (isNarrow({ relations: bearing.relations, bounds })) continue;
    bounds.set(name, value);
    needed.push(name);
  }
  return needed;
}
