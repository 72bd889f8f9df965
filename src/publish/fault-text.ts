import type { StagedFault } from "../checks/staged-page.ts";

/** What a person at a terminal is told of the faults of a finished report. */
export function faultText(faults: readonly StagedFault[]): string {
  const lines = faults.map(({ page, message, hint }) => `  ${page}: ${message}\n    → ${hint}`);
  return `the finished report has ${faults.length === 1 ? "a fault" : `${faults.length} faults`}.\n${lines.join("\n")}`;
}
