import type { Rule } from "./rule.ts";

/** A file whose name says that it holds the names that nobody may find. */
export const isRoster = (file: string): boolean => /(?:^|\/)roster[\w.-]*$/i.test(file);

/** Names that nobody may find are kept where nothing is published from. */
export const noRoster: Rule = ({ files }) =>
  files.filter(isRoster).map((file) => ({
    rule: "roster-in-content",
    severity: "error",
    file,
    line: 1,
    column: 1,
    withheld: true,
    message: "This looks like a roster: names that nobody may find. The content folder is published and shared.",
    hint: "Move it to `private/roster.txt` beside the content folder.",
  }));
