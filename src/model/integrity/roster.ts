import type { Rule } from "./rule.ts";

/** Names that nobody may find are kept where nothing is published from. */
export const noRoster: Rule = ({ files }) =>
  files
    .filter((file) => /(?:^|\/)roster[\w.-]*$/i.test(file))
    .map((file) => ({
      rule: "roster-in-content",
      severity: "error",
      file,
      line: 1,
      column: 1,
      withheld: true,
      message: "This looks like a roster: names that nobody may find. The content folder is published and shared.",
      hint: "Move it to `private/roster.txt` beside the content folder.",
    }));
