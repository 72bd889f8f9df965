import { createAttack, knowledgeOf } from "./attack.ts";
import type { FindExtreme } from "./bounds.ts";
import type { Counted, Release } from "./counted.ts";
import { lineIn, roleIn } from "./quantities.ts";
import { isSmall, type Thresholds } from "./small.ts";

/**
 * Why a number is withheld: the content does; it is small; its whole group is small; it could be taken for small if all
 * that is withheld beside it is; it would give another away.
 */
export type Reason = "content" | "small" | "group" | "decoy" | "complement";

/** A withheld number that can be worked out more closely than its protection allows. */
export interface GivenAway {
  number: Counted;
  /** The numbers that give it away, in words. */
  by: string[];
}

export interface Protected {
  withheld: Map<string, Reason>;
  /** Small numbers that stay because their author accepts it. */
  accepted: Counted[];
  /** Small numbers that only their author can withhold, and doesn’t accept. */
  refused: Counted[];
  /** What no withholding of other numbers helps. */
  givenAway: GivenAway[];
}

/**
 * Decides which numbers of a release are withheld: those that are small, then decoys, then, for as long as a withheld one
 * can be worked out too closely, the least of the numbers that give it away. Each step can only widen what is
 * possible, so that a number that is once safe stays so.
 */
export async function protect(
  release: Release,
  thresholds: Thresholds,
  loadFindExtreme: () => Promise<FindExtreme>,
): Promise<Protected> {
  const { numbers } = release;
  const small = numbers.filter((number) => isSmall(number, thresholds));
  const accepted = small.filter((number) => number.accepted !== undefined);
  const refused = small.filter((number) => number.accepted === undefined && !number.movable);
  const withheld = new Map<string, Reason>();
  for (const number of numbers) {
    if (number.withheld) withheld.set(number.quantity, "content");
    else if (number.movable && number.accepted === undefined && small.includes(number))
      withheld.set(number.quantity, "small");
  }
  for (const { quantity } of numbers) {
    const role = roleIn(quantity);
    if (role !== undefined && withheld.has(role)) withheld.set(quantity, "group");
  }
  for (const quantity of decoysFor(numbers, withheld)) withheld.set(quantity, "decoy");
  // The solver is started only for those who have something to hide.
  const givenAway = withheld.size > 0 ? hideOthers(release, withheld, thresholds, await loadFindExtreme()) : [];
  return { withheld, accepted, refused, givenAway };
}

/** Withholds further numbers until none that is withheld can be worked out; returns those that can be all the same. */
function hideOthers(
  release: Release,
  withheld: Map<string, Reason>,
  thresholds: Thresholds,
  findExtreme: FindExtreme,
): GivenAway[] {
  const byQuantity = new Map(release.numbers.map((number) => [number.quantity, number]));
  const canHide = (quantity: string) => {
    const number = byQuantity.get(quantity);
    return number?.movable === true && number.accepted === undefined;
  };
  const attack = createAttack(thresholds.protection, release.largest, findExtreme);
  const givenAway: GivenAway[] = [];
  const queue = [...withheld.keys()];
  const hide = (quantity: string, reason: Reason) => {
    if (withheld.has(quantity)) return;
    withheld.set(quantity, reason);
    queue.push(quantity);
  };
  for (const quantity of queue) {
    const number = byQuantity.get(quantity);
    for (let known = knowledgeOf(release, withheld); number && attack.isNarrow(quantity, known); ) {
      const culprits = attack.givenAwayBy(quantity, known, canHide);
      const hidden = leastOf(culprits.filter(canHide).flatMap((name) => byQuantity.get(name) ?? []));
      if (!hidden) {
        givenAway.push({ number, by: culprits.map((name) => byQuantity.get(name)?.label ?? name) });
        break;
      }
      hide(hidden.quantity, "complement");
      for (const other of release.numbers)
        if (roleIn(other.quantity) === hidden.quantity) hide(other.quantity, "group");
      known = knowledgeOf(release, withheld);
    }
  }
  return givenAway;
}

/** The base of a table’s counts is drawn with them: with it goes all of its column. */
const isBase = ({ places }: Counted): boolean => places.some((place) => place.in === "table" && place.column === "of");

/** The smallest number: least is lost with it, and none withheld beside a zero can be told from it. Bases come last. */
function leastOf(numbers: readonly Counted[]): Counted | undefined {
  return [...numbers].sort((one, other) => Number(isBase(one)) - Number(isBase(other)) || one.most - other.most)[0];
}

/**
 * Where all that is withheld in a line of a table is small, a blank says “one or two” as plainly as a number. One more,
 * that is not small, makes that a guess.
 */
function decoysFor(numbers: readonly Counted[], withheld: ReadonlyMap<string, Reason>): string[] {
  const lines = new Map<string, Counted[]>();
  for (const number of numbers) {
    const line = lineIn(number.quantity);
    if (line !== undefined) lines.set(line, [...(lines.get(line) ?? []), number]);
  }
  return [...lines.values()].flatMap((line) => {
    const reasons = line.map(({ quantity }) => withheld.get(quantity));
    if (!reasons.includes("small") || reasons.includes("group")) return [];
    const told = line.filter(
      ({ quantity, movable, accepted }) => movable && accepted === undefined && !withheld.has(quantity),
    );
    const decoy = leastOf(told);
    return decoy ? [decoy.quantity] : [];
  });
}
