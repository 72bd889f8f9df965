import { wordsFor } from "../../i18n/words.ts";
import { wordsIn } from "../../i18n/words-in.ts";
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
  key: ["kind", "what"],
  columns: [
    {
      ...textColumn("kind", (row: SmallCountRow) => row.kind),
      required: true,
      allowed: ["threshold", "accepted"],
    },
    {
      ...textColumn("what", (row: SmallCountRow) => row.what),
      required: true,
    },
    textColumn("people", ({ people }) => people),
    textColumn("reason", ({ reason }) => reason),
  ],
  rows: (report) => [...thresholds(report), ...accepted(report)],
});

function thresholds({ meta }: Report): SmallCountRow[] {
  const words = wordsIn(meta.language).files.thresholds;
  const { themes, attributes, protection, remainder } = meta.privacy.smallCounts;
  const row = (what: string, people: number): SmallCountRow => ({ kind: "threshold", what, people: String(people) });
  return [
    row(words.themes, themes),
    row(words.attributes, attributes),
    row(words.remainder, remainder),
    row(words.protection, protection),
  ];
}

function accepted(report: Report): SmallCountRow[] {
  const { countOf } = wordsFor(report.meta.language);
  return acceptedCounts(report).map(({ what, count, reason }) => ({
    kind: "accepted",
    what,
    people: count && countOf(count.people, count.of),
    reason,
  }));
}
