import { type Problem, ReportError, type Severity } from "../problem.ts";

/** What a fault says beside its file and rule. */
export interface Fault {
  message: string;
  hint: string;
  severity?: Severity;
  line?: number;
  column?: number;
  excerpt?: string | undefined;
}

/** A problem with a file that is being imported. A fault of the file as a whole stands at its start. */
export function fault(rule: string, file: string, { excerpt, ...rest }: Fault): Problem {
  return { rule, severity: "error", file, line: 1, column: 1, ...rest, ...(excerpt ? { excerpt } : {}) };
}

/** Refuses a file: nothing is read any further. */
export function refuse(rule: string, file: string, given: Fault): never {
  throw new ReportError([fault(rule, file, given)]);
}
