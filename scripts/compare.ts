import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, relative, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { Refusal } from "../src/authoring/change.ts";
import { readContent } from "../src/model/load-fs.ts";
import { ReportError } from "../src/problem.ts";
import { loadReport } from "../src/publish/load-report.ts";
import { reviewParts } from "../src/publish/review-parts.ts";
import { accept } from "../src/review/accept.ts";
import { type Comparison, compare, type Difference } from "../src/review/compare.ts";
import { readReviewFile } from "../src/review/review-file.ts";
import { toPage } from "../src/review/show/html.ts";
import { toJson } from "../src/review/show/json.ts";
import { differenceInText, toText } from "../src/review/show/text.ts";
import type { About } from "../src/review/show/told.ts";
import { applyChange, refused } from "./apply-change.ts";
import { commandLine, contentFlag, readCommandLine } from "./cli.ts";
import { printProblems } from "./report-problems.ts";

const { flags, operands } = readCommandLine(
  {
    name: "compare",
    purpose:
      "Shows what colleagues changed in a report's Word file, block by block, with the lines that it concerns. Changes nothing unless it is told to.",
    operands: ["FILE"],
    flags: {
      content: contentFlag,
      format: { type: "string", value: "text|json", help: "How to print what is found. Default: text" },
      out: { type: "string", value: "FILE", help: "Write a page to read it on, which must not be there yet" },
      apply: {
        type: "boolean",
        help: "Ask of each change that can be carried into the chapters, and write those that you take",
      },
      accept: { type: "string", value: "ID,ID", help: "Carry these into the chapters, without asking" },
    },
    examples: [
      "npm run compare -- report-from-ada.docx",
      "npm run compare -- report-from-ada.docx --out review.html",
      "npm run compare -- report-from-ada.docx --apply",
    ],
  },
  process.argv.slice(2),
);
const [path = ""] = operands;
const content = String(flags.content ?? "content");
const { NO_COLOR } = process.env;
const colour = process.stdout.isTTY && !NO_COLOR;

try {
  await run();
} catch (error) {
  if (error instanceof ReportError) {
    printProblems(error.problems, {
      stream: process.stderr,
      colour,
      content: error.problems[0]?.file === path ? "" : content,
    });
    process.exitCode = 1;
  } else refused(error);
}

async function run(): Promise<void> {
  const format = flags.format ?? "text";
  if (format !== "text" && format !== "json") throw new Refusal(`compare prints as text or json, not as “${format}”.`);
  const { comparison, about, language, texts } = await compared();
  const page = flags.out === undefined ? undefined : pagePath(String(flags.out));
  if (page !== undefined) await writeFile(page, toPage(comparison, about, language), { flag: "wx" });
  const ids = typeof flags.accept === "string" ? flags.accept.split(",").map((id) => id.trim()) : undefined;
  if (format === "json") process.stdout.write(toJson(comparison, about));
  else if (ids === undefined && flags.apply !== true) process.stdout.write(toText(comparison, about, colour));
  if (page !== undefined)
    process.stderr.write(`The page is ${page}. It holds what colleagues wrote: keep it to yourself.\n`);
  const open = comparison.differences.filter(({ plan }) => !("why" in plan));
  if (ids === undefined && flags.apply !== true) {
    if (format === "text" && open.length > 0) {
      process.stdout.write(
        `\n${open.length} can be carried into the chapters: ${commandLine("compare", `${path} --apply`)}\n`,
      );
    }
    return;
  }
  const change = accept(comparison.differences, ids ?? (await taken(open)), texts);
  if (change.files.size === 0) process.stdout.write("Nothing was written.\n");
  else {
    await applyChange(change, content);
    process.stdout.write(`Next: ${commandLine("check", content === "content" ? "" : `--content ${content}`)}\n`);
  }
}

async function compared(): Promise<{
  comparison: Comparison;
  about: About;
  language: string;
  texts: ReadonlyMap<string, string>;
}> {
  const { blocks, total, report: id, version, edition } = await readReviewFile(path);
  const { texts } = await readContent(content);
  const { report, document } = await loadReport({ content, ...(edition === undefined ? {} : { edition }) });
  if (id !== undefined && id !== report.meta.id) {
    throw new Refusal(
      `${path} was made from the report \`${id}\`, and this is \`${report.meta.id}\`. Name its folder with --content.`,
    );
  }
  const parts = reviewParts({ report, chapters: document.chapters, sources: document.sources }, texts);
  const { title, language, version: reportVersion } = report.meta;
  return {
    comparison: compare(parts, blocks, { total, texts }),
    about: { file: basename(path), version, edition, reportVersion, title },
    language,
    texts,
  };
}

/** A page holds colleagues' words, and must not lie where a report is read from; nothing that is there is replaced. */
function pagePath(out: string): string {
  const inside = relative(resolve(content), resolve(out));
  if (!inside.startsWith(".."))
    throw new Refusal(`${out} lies in the report’s own folder. Name a place outside ${content}.`);
  if (existsSync(out))
    throw new Refusal(`${out} is there already, and stays as it is. Name another file, or delete it.`);
  return out;
}

/** The ids of the differences that a person takes, asked one by one. */
async function taken(open: readonly Difference[]): Promise<string[]> {
  if (!process.stdin.isTTY) throw new Refusal("Nobody can be asked here. Name what you take with --accept ID,ID.");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new AbortController();
  terminal.once("close", () => closed.abort());
  const ids: string[] = [];
  try {
    for (const difference of open) {
      process.stdout.write(`\n${differenceInText(difference, colour)}\n`);
      const answer = await terminal.question("Take it? y: yes, Enter: no, q: no more of them ", {
        signal: closed.signal,
      });
      if (/^q/i.test(answer.trim())) break;
      if (/^y(?:es)?$/i.test(answer.trim())) ids.push(difference.id);
    }
    return ids;
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") throw new Refusal("\nEnded.");
    throw error;
  } finally {
    terminal.close();
  }
}
