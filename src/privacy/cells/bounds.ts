import type { Highs } from "highs";
import type { Relation } from "./counted.ts";

/** What is known of quantities: relations between them, and what each is at least and at most. */
export interface Knowledge {
  relations: readonly Relation[];
  bounds: ReadonlyMap<string, readonly [least: number, most: number]>;
}

/** Finds the least and the most that a whole number can be, given what is known; nothing when it can’t all be true. */
export type FindRange = (quantity: string, known: Knowledge) => readonly [least: number, most: number] | undefined;

/** The solver, started once: HiGHS, as WebAssembly. */
export async function loadFindRange(): Promise<FindRange> {
  const { default: load } = await import("highs");
  const highs = await load();
  return (quantity, known) => {
    const part = bearingOn(quantity, known);
    const least = solve(highs, "Minimize", quantity, part);
    if (least === undefined) return undefined;
    const most = solve(highs, "Maximize", quantity, part);
    return most === undefined ? undefined : [least, most];
  };
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

/** One end of a range, by integer programming; rounded, since the solver works in floating point. */
function solve(
  highs: Highs,
  direction: "Minimize" | "Maximize",
  quantity: string,
  { relations, bounds }: Knowledge,
): number | undefined {
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
  const { Status, ObjectiveValue } = highs.solve(problem);
  return Status === "Optimal" ? Math.round(ObjectiveValue) : undefined;
}
