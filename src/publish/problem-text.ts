import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problem.ts";

/** `3 problems in 2 files. Nothing was written.` */
export function summaryOf(problems: readonly Problem[]): string {
  return problems.some(({ severity }) => severity === "error")
    ? `${countOf(problems)} Nothing was written.`
    : countOf(problems);
}

/** `3 problems in 2 files.` Without an error: `No errors. 2 hints in 1 file.` */
export function countOf(problems: readonly Problem[]): string {
  if (problems.length === 0) return "No problems found.";
  const files = new Set(problems.map(({ file }) => file)).size;
  const where = `in ${counted(files, "file")}`;
  if (problems.some(({ severity }) => severity === "error")) return `${counted(problems.length, "problem")} ${where}.`;
  const warnings = problems.filter(({ severity }) => severity === "warning").length;
  const parts = [
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...(warnings < problems.length ? [counted(problems.length - warnings, "hint")] : []),
  ];
  return `No errors. ${parts.join(" and ")} ${where}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Reads lines of the content's files, by number from 1; each file once. */
export function createLineReader(content: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, string[] | undefined>();
  return (file, line) => {
    if (!files.has(file)) files.set(file, readLines(join(content, file)));
    return files.get(file)?.[line - 1];
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
