import type { MarkData } from "../charts/mark.ts";
import type { Prevalence } from "../model/prevalence.ts";

/** A prevalence as its mark shows it. */
export function markData(prevalence: Prevalence | undefined): MarkData | undefined {
  if (!prevalence) return undefined;
  const { kind, of } = prevalence;
  if (kind === "worded") return { of, kind, certain: 0, possible: 0 };
  if (kind === "exact") return { of, kind, certain: prevalence.count, possible: prevalence.count };
  return { of, kind, certain: prevalence.atLeast, possible: prevalence.atMost };
}
