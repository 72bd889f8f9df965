import { bearingOn, type FindExtreme, type Knowledge, type Possible, rangeOf } from "./bounds.ts";
import type { Release } from "./counted.ts";

/** What whoever subtracts one table from another can know of a release in which some quantities are withheld. */
export function knowledgeOf(release: Release, withheld: ReadonlyMap<string, unknown>): Knowledge {
  const bounds = new Map<string, readonly [number, number]>(
    [...release.largest].map(([quantity, most]) => [quantity, [0, most]]),
  );
  for (const { quantity, least, most, movable } of release.numbers) {
    // What only its author can withhold is told as long as it is in the content.
    if (!withheld.has(quantity) || !movable) bounds.set(quantity, [least, most]);
  }
  return { relations: release.relations, bounds };
}

/** An attack on a release of which more and more is withheld. */
export interface Attack {
  /** Whether a quantity can be worked out more closely than its protection. */
  isNarrow(quantity: string, known: Knowledge): boolean;
  /**
   * The numbers that give a narrow quantity away: told ones without any of which it would not be narrow. Found by
   * forgetting one after another; those that `keeps` wants named are forgotten last.
   */
  givenAwayBy(quantity: string, known: Knowledge, keeps: (quantity: string) => boolean): string[];
}

/**
 * Starts an attack. What was once possible stays possible when more is withheld, so that values found on the way are
 * kept: a quantity that has been seen far enough apart needs no more looking at.
 */
export function createAttack(
  protection: number,
  largest: ReadonlyMap<string, number>,
  findExtreme: FindExtreme,
): Attack {
  const seen = new Map<string, [least: number, most: number]>();
  const note = (possible: Possible) => {
    for (const [quantity, value] of possible) {
      const [least, most] = seen.get(quantity) ?? [value, value];
      seen.set(quantity, [Math.min(least, value), Math.max(most, value)]);
    }
  };
  const isSeenWide = (quantity: string) => {
    const [least, most] = seen.get(quantity) ?? [0, 0];
    return most - least >= protection;
  };
  const wide = (quantity: string, known: Knowledge) => {
    const range = rangeOf(quantity, known, findExtreme);
    // Numbers that can’t all be true tell nothing of each other; `release.ts` leaves out the relations that are false.
    return range === undefined || range[1] - range[0] >= protection;
  };
  return {
    isNarrow(quantity, known) {
      if (isSeenWide(quantity)) return false;
      for (const direction of ["Minimize", "Maximize"] as const) {
        const possible = findExtreme(direction, quantity, known);
        if (!possible) return false;
        note(possible);
        if (isSeenWide(quantity)) return false;
      }
      return true;
    },
    givenAwayBy(quantity, known, keeps) {
      const { relations, bounds: bearing } = bearingOn(quantity, known);
      const bounds = new Map(bearing);
      const most = (name: string) => largest.get(name) ?? 0;
      const told = [...bounds].filter(([name, range]) => name !== quantity && (range[0] > 0 || range[1] < most(name)));
      const needed: string[] = [];
      for (const [name, value] of told.sort(([one], [other]) => Number(keeps(one)) - Number(keeps(other)))) {
        bounds.set(name, [0, most(name)]);
        if (!wide(quantity, { relations, bounds })) continue;
        bounds.set(name, value);
        needed.push(name);
      }
      return needed;
    },
  };
}
