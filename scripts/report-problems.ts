import { join } from "node:path";
import { byPlace, type Problem, type Severity } from "../src/problem.ts";
import { createLineReader, summaryOf } from "../src/publish/problem-text.ts";
import { commandLine } from "./cli.ts";
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
  const [first] = problems;
  if (first) stream.write(`Why, with examples: ${commandLine("check", `--explain ${first.rule}`)}\n`);
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

/**
 * The problems as GitHub Actions reads them from what a step prints: each stands beside its line in a pull request. Its form
 * is that of “workflow commands”; what would end a field or a line is escaped.
 */
export function toGitHub(problems: readonly Problem[], content: string): string {
  const data = (text: string) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const field = (text: string) => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
  const lines = [...problems].sort(byPlace).map(({ file, line, column, rule, severity, message, hint }) => {
    const path = file === "." ? content : join(content, file).replaceAll("\\", "/");
    const level = severity === "hint" ? "notice" : severity;
    return `::${level} file=${field(path)},line=${line},col=${column},title=${field(rule)}::${data(`${message} ${hint}`)}\n`;
  });
  return `${lines.join("")}${summaryOf(problems)}\n`;
}

const CODES: Record<Severity | "bold" | "dim", number> = { error: 31, warning: 33, hint: 36, bold: 1, dim: 2 };

function painter(colour: boolean) {
  return (style: keyof typeof CODES, text: string) => (colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}

function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, " ");
}
