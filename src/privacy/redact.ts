import type { Problem } from "../problem.ts";
import type { FindNames } from "./names/find-names.ts";
import { plainText } from "./reading/plain-text.ts";

/** Text without the names of a roster: each becomes the number of its line. */
export type Redact = (text: string) => string;

export function createRedact(find: FindNames): Redact {
  return (text) => {
    const plain = plainText(text, false);
    const hits = [...find(plain.text)].sort((one, other) => one.from - other.from);
    let redacted = "";
    let last = 0;
    for (const { line, from, to } of hits) {
      const [start, end] = [plain.origin(from), plain.origin(to - 1) + 1];
      if (start >= last) redacted += `${text.slice(last, start)}[roster line ${line}]`;
      last = Math.max(last, end);
    }
    return redacted + text.slice(last);
  };
}

/** Text in quotation marks that was cut short: it may end inside a name. */
const CUT = /([“"'`])[^“”"'`]*…([”"'`])/g;

/**
 * Problems of every kind as they may be printed. On lines where a name stands, nothing of the line is shown: neither the
 * line nor the part at fault.
 */
export function redactProblems(
  problems: readonly Problem[],
  redact: Redact,
  holdsName: (file: string, line: number) => boolean,
): Problem[] {
  return problems.map(({ excerpt, ...problem }) => {
    const named = holdsName(problem.file, problem.line);
    const clean = (text: string) => redact(named ? text.replace(CUT, "$1…$2") : text);
    return {
      ...problem,
      file: redact(problem.file),
      message: clean(problem.message),
      hint: clean(problem.hint),
      ...(named ? { withheld: true } : excerpt === undefined ? {} : { excerpt: redact(excerpt) }),
    };
  });
}
