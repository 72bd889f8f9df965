import { acceptedCounts } from "../../model/accepted-counts.ts";
import type { Report } from "../../model/report.ts";
import { textColumn } from "./columns.ts";
import { defineTable } from "./table.ts";

interface SmallCountRow {
  kind: "threshold" | "accepted";
  what: string;
  people?: string | undefined;
  reason?: string;
}

export const smallCountsTable = defineTable<SmallCountRow>({
  name: "small-counts",
  title: "How small counts are handled",
  description:
    "One row for each threshold below which counts are withheld, and for each smaller count that is told all the same.",
  key: ["kind", "what"],
  columns: [
    {
      ...textColumn(
        "kind",
        "Kind",
        "Whether the row is a threshold or a count that is told.",
        (row: SmallCountRow) => row.kind,
      ),
      required: true,
      allowed: ["threshold", "accepted"],
    },
    {
      ...textColumn(
        "what",
        "What",
        "What the threshold is for, or what was counted.",
        (row: SmallCountRow) => row.what,
      ),
      required: true,
    },
    textColumn("people", "People", "The threshold in people, or the count with its base.", ({ people }) => people),
    textColumn("reason", "Reason", "Why a small count is told.", ({ reason }) => reason),
  ],
  rows: (report) => [...thresholds(report), ...accepted(report)],
});

function thresholds({ meta }: Report): SmallCountRow[] {
  const { themes, attributes, protection, remainder } = meta.privacy.smallCounts;
  const row = (what: string, people: number): SmallCountRow => ({ kind: "threshold", what, people: String(people) });
  return [
    row("count of a theme, at least", themes),
    row("count of people in a role, at least", attributes),
    row("people left out of a count, none or at least", remainder),
    row("distance between the fewest and the most that a withheld count can be, at least", protection),
  ];
}

function accepted(report: Report): SmallCountRow[] {
  return acceptedCounts(report).map(({ what, count, reason }) => ({ kind: "accepted", what, people: count, reason }));
}
