import type { Comparison } from "../compare.ts";
import type { About } from "./told.ts";

/** A comparison for programs. */
export function toJson({ differences, same, onlyOursChanged }: Comparison, about: About): string {
  const listed = differences.map(({ plan, pieces, ...rest }) => ({
    ...rest,
    words: pieces,
    ...("why" in plan ? { canApply: false, why: plan.why } : { canApply: true }),
  }));
  return `${JSON.stringify({ ...about, same, onlyOursChanged, differences: listed }, null, 2)}\n`;
}
