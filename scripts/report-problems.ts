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

/** As many of the same warning or hint, word for word, are told in one place, a line each: between them, others are missed. */
const MANY = 4;

/**
 * Prints every problem with its line of text and what to do, in the order of the files, then what is told many times, and a
 * count at the end.
 */
export function printProblems(problems: readonly Problem[], { stream, colour, content }: PrintOptions): void {
  const paint = painter(colour);
  const lineOf = createLineReader(content);
  // What an author wrote is printed, so it must not be able to steer the terminal.
  const placeOf = ({ file, line, column }: Problem) =>
    `${plain(file === "." ? content : join(content, file))}:${line}:${column}`;
  const { single, many } = sortOut(problems);
  for (const problem of single) {
    const { file, line, column, severity, message, hint, rule } = problem;
    stream.write(`${paint("bold", placeOf(problem))}  ${paint(severity, severity)}  ${paint("dim", rule)}\n`);
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
  for (const [first, ...rest] of many) {
    const { severity, rule, message, hint } = first;
    stream.write(`${paint("bold", `${rest.length + 1} times`)}  ${paint(severity, severity)}  ${paint("dim", rule)}\n`);
    stream.write(`  ${plain(message)}\n\n`);
    for (const problem of [first, ...rest]) {
      const text = problem.withheld ? "" : plain(lineOf(problem.file, problem.line) ?? "").trim();
      stream.write(
        `    ${placeOf(problem)}  ${paint("dim", text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text)}\n`,
      );
    }
    stream.write(`\n  ${paint("hint", "→")} ${plain(hint)}\n\n`);
  }
  const first = single[0] ?? many[0]?.[0];
  if (first) stream.write(`Why, with examples: ${commandLine("check", `--explain ${first.rule}`)}\n`);
  stream.write(`${summaryOf(problems)}\n`);
}

/** The problems in their order, and apart from them those that are told many times. */
function sortOut(problems: readonly Problem[]): { single: Problem[]; many: [Problem, ...Problem[]][] } {
  const sorted = [...problems].sort(byPlace);
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of sorted) {
    const key = JSON.stringify([problem.rule, problem.severity, problem.message, problem.hint]);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  const many = [...groups.values()].filter(
    ([{ severity }, ...rest]) => severity !== "error" && rest.length + 1 >= MANY,
  );
  const told = new Set(many.flat());
  return { single: sorted.filter((problem) => !told.has(problem)), many };
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
