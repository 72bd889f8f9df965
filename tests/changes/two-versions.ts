import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const HARBOUR = join(import.meta.dirname, "../fixtures/harbour");

/**
 * Two versions of the harbour report in `dir`: `new` as it stands, and `old`, in which some words and counts were others,
 * and which had a chapter, a recommendation and quotations that are gone.
 */
export function twoVersions(dir: string): { before: string; after: string } {
  const [before, after] = [join(dir, "old"), join(dir, "new")];
  for (const folder of [before, after]) {
    cpSync(HARBOUR, folder, { recursive: true });
    rmSync(join(folder, "changes.json"));
  }
  const edit = (file: string, ...changes: (readonly [was: string, is: string])[]) => {
    const path = join(before, file);
    let text = readFileSync(path, "utf8");
    for (const [was, is] of changes) {
      if (!text.includes(was)) throw new Error(`${file} has no ${JSON.stringify(was)}`);
      text = text.replace(was, () => is);
    }
    writeFileSync(path, text);
  };
  edit("report.yaml", ["version: 2.1.0", "version: 1.0.0"], ["2025-03-09", "2024-11-30"]);
  writeFileSync(
    join(before, "versions.yaml"),
    'versions:\n  - { version: 1.0.0, date: "2024-11-30", changes: [First release.] }\n',
  );
  edit("chapters/04-what-would-help.mdx", [
    'Wages come <Corrected id="pay-day">on the last day of the month</Corrected>, whatever the tide.',
    "Wages come on the first day of the month for Ada Quill, whatever the tide.",
  ]);
  const chapter = join(before, "chapters/01-summary.mdx");
  writeFileSync(
    chapter,
    `${readFileSync(chapter, "utf8").trimEnd()}\n\nOf the eleven bells on the pier, four ring in the fog & the others wait for a hand.\n\n> I was told this in confidence by the bell keeper.\n`,
  );
  const later = join(after, "chapters/01-summary.mdx");
  writeFileSync(
    later,
    `${readFileSync(later, "utf8").trimEnd()}\n\nOf the eleven bells on the pier, five ring in the fog & the others wait for a rope.\n`,
  );
  writeFileSync(
    join(before, "chapters/06-bells.mdx"),
    "---\ntitle: The bells\nsummary: On bells.\n---\n\nA passage on bells that is gone for good.\n",
  );
  const path = join(before, "findings/recommendations.json");
  const findings = JSON.parse(readFileSync(path, "utf8"));
  for (const item of findings.recommendations) delete item.progress;
  findings.recommendations[0].summary = "One bus an hour earlier would give back 20 minutes of sleep a night.";
  findings.recommendations[0].prevalence = { count: 29 };
  findings.recommendations[1].asks = [{ id: "bell", text: "A bell for each word.", basis: "stated" }];
  writeFileSync(path, JSON.stringify(findings));
  edit("data/lamps.csv", ["140", "139"]);
  return { before, after };
}
