import { idFrom } from "./mapping/ids.ts";
import type { ReportFiles } from "./merge/apply.ts";

/**
 * The files that every report needs and this folder lacks, with what only a person can know left empty: the check then
 * asks for it, line by line. `name` is the folder's, `today` the day as `YYYY-MM-DD`.
 */
export function skeleton(
  report: ReportFiles,
  { name, title, today }: { name: string; title?: string; today: string },
): Map<string, string> {
  const files = new Map<string, string>();
  if (report.read("report.yaml") === undefined) {
    const id = idFrom(name) || "report";
    const words = title ?? name.replace(/[-_]+/g, " ");
    files.set(
      "report.yaml",
      [
        `id: ${id}`,
        `title: ${JSON.stringify(words)}`,
        "# One or two sentences: what was asked, of whom, what came out.",
        'description: ""',
        "language: en-GB",
        "version: 0.1.0",
        `released: "${today}"`,
        "",
      ].join("\n"),
    );
  }
  const findings = {
    // Nobody: the check asks how many there were.
    participants: { total: 0 },
    method: { period: "", approach: "", questions: [{ id: "question", text: "", basis: "stated" }] },
    themes: { themes: [] },
  };
  for (const [kind, value] of Object.entries(findings)) {
    const path = `findings/${kind}.json`;
    if (report.read(path) !== undefined) continue;
    const schema = report.schemaOf(kind);
    files.set(path, `${JSON.stringify({ ...(schema ? { $schema: schema } : {}), ...value }, null, 2)}\n`);
  }
  return files;
}
