import type { Highs } from "highs";
import type { Relation } from "./counted.ts";

/** What is known of quantities: relations between them, and what each is at least and at most. */
export interface Knowledge {
  relations: readonly Relation[];
  bounds: ReadonlyMap<string, readonly [least: number, most: number]>;
}

/** Values that quantities could have, all at once. */
export type Possible = ReadonlyMap<string, number>;

/**
 * Finds values that fit all that is known and make one quantity as small or as large as it can be, in whole numbers;
 * nothing when what is known can’t all be true.
 */
export type FindExtreme = (direction: Direction, quantity: string, known: Knowledge) => Possible | undefined;
export type Direction = "Minimize" | "Maximize";

/** The solver, started once: HiGHS, as WebAssembly. */
export async function loadFindExtreme(): Promise<FindExtreme> {
  const { default: load } = await import("highs");
  const highs = await load();
  return (direction, quantity, known) => solve(highs, direction, quantity, bearingOn(quantity, known));
}

/** The least and the most that a quantity can be. */
export function rangeOf(
  quantity: string,
  known: Knowledge,
  findExtreme: FindExtreme,
): readonly [least: number, most: number] | undefined {
  const least = findExtreme("Minimize", quantity, known)?.get(quantity);
  const most = findExtreme("Maximize", quantity, known)?.get(quantity);
  return least === undefined || most === undefined ? undefined : [least, most];
}

/**
 * What bears on a quantity, by way of any relations. A number that is told passes nothing on: whatever else is known of
 * it, it is what it is.
 */
export function bearingOn(quantity: string, { relations, bounds }: Knowledge): Knowledge {
  const isOpen = (name: string) => bounds.get(name)?.[0] !== bounds.get(name)?.[1];
  const open = new Set([quantity]);
  const needed = new Set([quantity]);
  const used = new Set<Relation>();
  for (let before = -1; before !== used.size; ) {
    before = used.size;
    for (const relation of relations) {
      if (used.has(relation) || !relation.terms.some(([, name]) => open.has(name))) continue;
      used.add(relation);
      for (const [, name] of relation.terms) {
        needed.add(name);
        if (isOpen(name)) open.add(name);
      }
    }
  }
  return { relations: [...used], bounds: new Map([...bounds].filter(([name]) => needed.has(name))) };
}

/** By integer programming; rounded, since the solver works in floating point. */
function solve(
  highs: Highs,
  direction: Direction,
  quantity: string,
  { relations, bounds }: Knowledge,
): Possible | undefined {
  const names = new Map([...bounds.keys()].map((name, index) => [name, `x${index}`]));
  const nameOf = (name: string) => {
    const found = names.get(name);
    if (found === undefined) throw new Error("a relation names a quantity that has no bounds");
    return found;
  };
  const rows = relations.flatMap(({ terms, least, most }, index) => {
    const sum = terms
      .map(([factor, name]) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${nameOf(name)}`)
      .join(" ");
    if (least === most) return [` r${index}: ${sum} = ${least}`];
    return [
      ...(Number.isFinite(least) ? [` l${index}: ${sum} >= ${least}`] : []),
      ...(Number.isFinite(most) ? [` m${index}: ${sum} <= ${most}`] : []),
    ];
  });
  const problem = [
    direction,
    ` goal: ${nameOf(quantity)}`,
    "Subject To",
    ...rows,
    "Bounds",
    ...[...bounds].map(([name, [least, most]]) => ` ${least} <= ${nameOf(name)} <= ${most}`),
    "General",
    ` ${[...names.values()].join(" ")}`,
    "End",
  ].join("\n");
  // Its log alone takes ten times as long as these small problems.
  const solution = highs.solve(problem, { output_flag: false });
  if (solution.Status !== "Optimal") return undefined;
  const valueAt = (name: string) => Math.round(solution.Columns[name]?.Primal ?? 0);
  return new Map([...names].map(([quantity, name]) => [quantity, valueAt(name)]));
}
