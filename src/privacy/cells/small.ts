import type { ReportMeta } from "../../model/schema/report.ts";
import type { Counted } from "./counted.ts";
import { isCross } from "./quantities.ts";

export type Thresholds = ReportMeta["privacy"]["smallCounts"];

/**
 * Whether a number is so small that it may tell who is meant: fewer people than the threshold, but some; or all but a
 * few of those asked; or, of a group by who they are, all of it: then each of them is known to have said so.
 */
export function isSmall(
  number: Pick<Counted, "kind" | "least" | "most" | "of" | "quantity">,
  thresholds: Thresholds,
): boolean {
  const { kind, least, most, of } = number;
  const threshold = kind === "attribute" ? thresholds.attributes : thresholds.themes;
  if (threshold === 0) return false;
  const few = least > 0 && most < threshold;
  const left = [of - most, of - least] as const;
  const allButFew = left[0] > 0 && left[1] < thresholds.remainder;
  const wholeGroup = kind === "attribute" && isCross(number.quantity) && left[1] === 0;
  return few || allButFew || wholeGroup;
}
