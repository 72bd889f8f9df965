import { join } from "node:path";
import { byPlace, type Problem, type Severity } from "../src/problem.ts";
import { createLineReader, summaryOf } from "../src/publish/problem-text.ts";
import { frameOf } from "./text-frame.ts";

export interface PrintOptions {
  stream: { write(text: string): unknown };
  colour: boolean;
  /** The content folder: where the lines at fault are read, and what stands before the files' names. */
  content: string;
}

/** Prints every problem with its line of text and what to do, in the order of the files, and a count at the end. */
export function printProblems(problems: readonly Problem[], { stream, colour, content }: PrintOptions): void {
  const paint = painter(colour);
  const lineOf = createLineReader(content);
  for (const problem of [...problems].sort(byPlace)) {
    const { file, line, column, severity, message, hint, rule } = problem;
    // What an author wrote is printed, so it must not be able to steer the terminal.
    const name = plain(file === "." ? content : join(content, file));
    const place = paint("bold", `${name}:${line}:${column}`);
    stream.write(`${place}  ${paint(severity, severity)}  ${paint("dim", rule)}\n`);
    stream.write(`  ${plain(message)}\n`);
    const text = lineOf(file, line);
    if (problem.withheld) stream.write(`\n    ${paint("dim", `${line} | (not shown)`)}\n\n`);
    else if (text !== undefined && text.trim() !== "") {
      const frame = frameOf(text, column, problem.excerpt);
      const margin = `${line} | `;
      stream.write(`\n    ${paint("dim", margin)}${frame.text}\n`);
      stream.write(`    ${" ".repeat(margin.length)}${paint(severity, frame.caret)}\n\n`);
    } else if (problem.excerpt) stream.write(`\n    ${plain(problem.excerpt)}\n\n`);
    stream.write(`  ${paint("hint", "→")} ${plain(hint)}\n\n`);
  }
  stream.write(`${summaryOf(problems)}\n`);
}

/** The problems as other programs read them: an array, sorted, with these seven fields and no others. */
export function toJson(problems: readonly Problem[]): string {
  const rows = [...problems].sort(byPlace).map(({ file, line, column, rule, severity, message, hint }) => ({
    file,
    line,
    column,
    rule,
    severity,
    message,
    hint,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

const CODES: Record<Severity | "bold" | "dim", number> = { error: 31, warning: 33, hint: 36, bold: 1, dim: 2 };

function painter(colour: boolean) {
  return (style: keyof typeof CODES, text: string) => (colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}

function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, " ");
}
