import type { ContentFiles } from "../model/content-files.ts";
import type { ReportMeta } from "../model/schema/report.ts";
import type { Problem } from "../problem.ts";
import { findInContent } from "./find-in-content.ts";
import { type OpenedRoster, openRoster, type RosterOptions } from "./open-roster.ts";
import { createRedact, redactProblems } from "./redact.ts";

/**
 * Searches the content for the names of the roster, and sees to it that no problem prints one: of those already `found`
 * too. `meta` is the report’s own, as far as it could be read.
 */
export async function searchContent(
  options: RosterOptions,
  files: ContentFiles,
  found: readonly Problem[],
  meta: ReportMeta | undefined,
): Promise<OpenedRoster> {
  const { find, problems: own } = await openRoster(options);
  if (!find) {
    const missing = own.length === 0 && meta?.privacy.roster === "required" ? [required] : [];
    return { problems: [...found, ...own, ...missing] };
  }
  const hits = findInContent(files, find);
  const lines = new Set(hits.map(({ file, line }) => `${file}:${line}`));
  const redacted = redactProblems([...found, ...hits], createRedact(find), (file, line) =>
    lines.has(`${file}:${line}`),
  );
  return { find, problems: [...own, ...redacted] };
}

const required: Problem = {
  rule: "roster-missing",
  severity: "error",
  file: "report.yaml",
  line: 1,
  column: 1,
  message: "This report needs a roster to be searched with (`privacy.roster: required`), and there is none.",
  hint: "Put it at `private/roster.txt` beside the content folder, or name it with `--roster`.",
};
