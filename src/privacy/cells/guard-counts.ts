import type { Report } from "../../model/report.ts";
import type { Problem } from "../../problem.ts";
import { loadFindExtreme } from "./bounds.ts";
import type { Counted } from "./counted.ts";
import { withEarlier } from "./earlier.ts";
import { type Finder, finderOf } from "./place-of.ts";
import { type Protected, protect } from "./protect.ts";
import { releaseOf } from "./release.ts";
import { toldInText } from "./told-in-text.ts";
import { uncountedSheets } from "./uncounted-sheets.ts";
import { withhold } from "./withhold.ts";

/** What became of the small counts of a report. */
export interface GuardedCounts {
  /** The report without the counts that are withheld. */
  report: Report;
  withheld: number;
  /** Of those, the ones that are not small themselves. */
  others: number;
  accepted: number;
  problems: Problem[];
}

/** Withholds the small counts of a report, and whatever gives them away; tells what only its author can mend. */
export async function guardCounts(report: Report, texts: ReadonlyMap<string, string>): Promise<GuardedCounts> {
  const release = withEarlier(releaseOf(report), texts);
  const found = await protect(release, report.meta.privacy.smallCounts, loadFindExtreme);
  const find = finderOf(texts);
  const reasons = [...found.withheld.values()];
  return {
    report: withhold(report, release.numbers, found.withheld),
    withheld: reasons.length,
    others: reasons.filter((reason) => reason === "decoy" || reason === "complement").length,
    accepted: found.accepted.length,
    problems: [
      ...found.refused.map((number) => refused(number, find)),
      ...givenAway(found, find),
      ...toldInText(report, texts, release.numbers, found.withheld),
      ...uncountedSheets(report, report.meta.privacy.smallCounts, texts),
      ...hints(found, release.numbers, find),
    ],
  };
}

function refused(number: Counted, find: Finder): Problem {
  const isBar = number.places[0]?.in === "table";
  return {
    rule: "small-count",
    severity: "error",
    ...find(number.places[0]),
    message: `So few people are behind ${number.label}, or so few are left out, that someone who knows the field may tell who.`,
    hint: isBar
      ? 'Put small groups together; or, if they have been published already, write `"acceptSmall": { "reason": "…" }` in the figure.'
      : 'Give it in words alone; or, if it has been published already, write `"acceptSmall": { "reason": "…" }` beside it.',
  };
}

function givenAway({ givenAway: all }: Protected, find: Finder): Problem[] {
  return all.map(({ number, by }) => {
    const from = by.length > 0 ? `from ${by.join(", ")}` : "from how few people were asked";
    return {
      rule: "count-given-away",
      severity: "error",
      ...find(number.places[0]),
      message: `The number of ${number.label} is withheld, but can be worked out more closely than it should be, ${from}.`,
      hint: "Put groups together, leave the row out, or give one of these in words alone. A count that is public already can be accepted, with the reason.",
    };
  });
}

/** For each file with counts that are withheld: how many, and why. */
function hints({ withheld }: Protected, numbers: readonly Counted[], find: Finder): Problem[] {
  const files = new Map<string, { place: Pick<Problem, "file">; reasons: string[] }>();
  for (const number of numbers) {
    const reason = withheld.get(number.quantity);
    if (!reason || reason === "content") continue;
    const file = find(number.places[0]).file;
    const entry = files.get(file) ?? { place: { file }, reasons: [] };
    entry.reasons.push(reason);
    files.set(file, entry);
  }
  return [...files.values()].map(({ place, reasons }) => {
    const others = reasons.filter((reason) => reason === "decoy" || reason === "complement").length;
    const why = others > 0 ? `, ${others} of them so that the others can’t be worked out` : "";
    return {
      rule: "counts-withheld",
      severity: "hint",
      ...place,
      line: 1,
      column: 1,
      message: `${reasons.length === 1 ? "1 count of this file is" : `${reasons.length} counts of this file are`} shown as withheld${why}.`,
      hint: "See docs/privacy.md for the thresholds, which `privacy.smallCounts` in `report.yaml` sets.",
    };
  });
}
