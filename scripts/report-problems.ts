import { readFileSync } from "node:fs";
import { join } from "node:path";
import { byPlace, type Problem, type Severity } from "../src/problem.ts";
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
  const linesOf = lineReader(content);
  for (const problem of [...problems].sort(byPlace)) {
    const { file, line, column, severity, message, hint, rule } = problem;
    // What an author wrote is printed, so it must not be able to steer the terminal.
    const name = plain(file === "." ? content : join(content, file));
    const place = paint("bold", `${name}:${line}:${column}`);
    stream.write(`${place}  ${paint(severity, severity)}  ${paint("dim", rule)}\n`);
    stream.write(`  ${plain(message)}\n`);
    const text = linesOf(file)?.[line - 1];
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

/** `3 problems in 2 files. Nothing was written.` */
export function summaryOf(problems: readonly Problem[]): string {
  if (problems.length === 0) return "No problems found.";
  const files = new Set(problems.map(({ file }) => file)).size;
  const where = `in ${counted(files, "file")}`;
  if (problems.some(({ severity }) => severity === "error")) {
    return `${counted(problems.length, "problem")} ${where}. Nothing was written.`;
  }
  const warnings = problems.filter(({ severity }) => severity === "warning").length;
  const parts = [
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...(warnings < problems.length ? [counted(problems.length - warnings, "hint")] : []),
  ];
  return `No errors. ${parts.join(" and ")} ${where}.`;
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

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function lineReader(content: string): (file: string) => string[] | undefined {
  const cache = new Map<string, string[] | undefined>();
  return (file) => {
    if (!cache.has(file)) cache.set(file, readLines(join(content, file)));
    return cache.get(file);
  };
}

function readLines(path: string): string[] | undefined {
  try {
    const text = readFileSync(path, "utf8");
    // An archive has no lines to show.
    return text.includes("\0") ? undefined : text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  } catch {
    // A problem may be about a file that isn't there; then there is no line to show.
    return undefined;
  }
}

const CODES: Record<Severity | "bold" | "dim", number> = { error: 31, warning: 33, hint: 36, bold: 1, dim: 2 };

function painter(colour: boolean) {
  return (style: keyof typeof CODES, text: string) => (colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}

function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, " ");
}
