import { readFileSync } from "node:fs";
import { join } from "node:path";
import { imagePath } from "../../src/document/images.ts";
import { makeExports } from "../../src/exports/index.ts";
import { type Problem, ReportError } from "../../src/problem.ts";
import { loadReport } from "../../src/publish/load-report.ts";

export type Verdict =
  | { outcome: "built" }
  | { outcome: "stopped"; problems: number }
  | { outcome: "fault"; why: string };

/**
 * Tries a report: it has to build, or to stop with problems that each name a place and a remedy. Anything else is a
 * fault of ours.
 */
export async function judge(content: string): Promise<Verdict> {
  try {
    const { report, document, images, problems } = await loadReport({ content });
    for (const problem of problems) {
      const why = faultOf(problem, content);
      if (why) return { outcome: "fault", why };
    }
    await makeExports(report, document, { readImage: (src) => images.get(imagePath(src))?.bytes });
    return { outcome: "built" };
  } catch (error) {
    if (!(error instanceof ReportError)) return { outcome: "fault", why: `threw ${(error as Error)?.stack ?? error}` };
    if (!error.problems.some(({ severity }) => severity === "error"))
      return { outcome: "fault", why: "stopped without an error" };
    for (const problem of error.problems) {
      const why = faultOf(problem, content);
      if (why) return { outcome: "fault", why };
    }
    return { outcome: "stopped", problems: error.problems.length };
  }
}

/** What is wrong with a problem as it is told; undefined when an author can go to it and knows what to do. */
function faultOf(problem: Problem, content: string): string | undefined {
  const told = `${problem.rule} at ${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
  if (!problem.message.trim() || !problem.hint.trim()) return `says too little: ${told}`;
  if (/undefined|NaN|\[object|TypeError|\bat \w+ \(/.test(problem.message + problem.hint))
    return `speaks in code: ${told}`;
  const text = textOf(join(content, problem.file));
  if (text === undefined)
    return problem.line === 1 && problem.column === 1 ? undefined : `points into no file: ${told}`;
  const line = text.split(/\r\n|\n|\r/)[problem.line - 1];
  if (line === undefined || problem.column < 1 || problem.column > line.length + 1) return `points nowhere: ${told}`;
  return undefined;
}

function textOf(path: string): string | undefined {
  try {
    const bytes = readFileSync(path);
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return bytes.toString(utf16 ? "utf16le" : "utf8").replace(/^\ufeff/, "");
  } catch {
    return undefined;
  }
}
