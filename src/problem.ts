/** How much a problem matters: an error stops the build, a warning and a hint do not. */
export type Severity = "error" | "warning" | "hint";

/**
 * One thing that is wrong with the content, told to the person who can mend it.
 * `line` and `column` count from 1, in the file as it is on disk; `file` is relative to the content folder.
 */
export interface Problem {
  /** Stable name of the rule, kebab-case, e.g. `unknown-id`. Authors look it up by this name. */
  rule: string;
  severity: Severity;
  file: string;
  line: number;
  column: number;
  /** The text at fault, as it stands in the file. */
  excerpt?: string;
  /** What is wrong, and what was expected. One or two sentences. */
  message: string;
  /** What to do about it. Where the right value can be guessed, it is named here. */
  hint: string;
  /** Set where the line holds what must not be printed: nothing of it is shown. */
  withheld?: boolean;
}

/** Thrown when nothing sensible can follow; carries every problem found, never only the first. */
export class ReportError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.length === 1 ? "1 problem in the content" : `${problems.length} problems in the content`);
    this.name = "ReportError";
    this.problems = problems;
  }
}

/** Order for printing: by file, then by place in the file. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
