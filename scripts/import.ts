import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { readBlockBookmark } from "../src/document/block-bookmark.ts";
import { likelyKind, peopleOf, sharedSources } from "../src/importers/coded/participants.ts";
import type { CodedProject } from "../src/importers/coded/project.ts";
import { showCodes } from "../src/importers/coded/show-codes.ts";
import { showPassages } from "../src/importers/coded/show-passages.ts";
import { readMarkdown } from "../src/importers/documents/markdown/read-markdown.ts";
import { planDocument } from "../src/importers/documents/plan-document.ts";
import { readWord } from "../src/importers/documents/word/read-word.ts";
import { type MappingText, planImport, wordsOfAll } from "../src/importers/import-coded.ts";
import { kindOf } from "../src/importers/kind.ts";
import { askForMapping } from "../src/importers/mapping/ask.ts";
import { MAPPING_SCHEMA } from "../src/importers/mapping/json-schema.ts";
import { propose } from "../src/importers/mapping/proposal.ts";
import { starterMapping } from "../src/importers/mapping/starter.ts";
import { readCoded } from "../src/importers/read-coded.ts";
import { openReportFolder, type ReportFolder, readText, schemaAddress } from "../src/importers/report-folder.ts";
import { showChanges } from "../src/importers/show-changes.ts";
import { skeleton } from "../src/importers/skeleton.ts";
import { writeFiles } from "../src/importers/write-files.ts";
import { type Problem, ReportError } from "../src/problem.ts";
import { readWordFile } from "../src/review/read-word-file.ts";
import type { WordParagraph } from "../src/review/word-paragraphs.ts";
import { commandLine, readCommandLine } from "./cli.ts";
import { printProblems } from "./report-problems.ts";

const { flags, operands } = readCommandLine(
  {
    name: "import",
    purpose:
      "Brings coded interviews (REFI-QDA, Taguette, CSV) into a report. Shows their codes, asks, and writes findings.",
    operands: ["FILE"],
    flags: {
      into: { type: "string", value: "DIR", help: "Folder of the report. Default: content" },
      map: {
        type: "string",
        value: "FILE",
        help: "Mapping file: which codes are themes, who the people are. Asks nothing",
      },
      "write-map": { type: "string", value: "FILE", help: "Write a mapping file to start from, and nothing else" },
      passages: {
        type: "boolean",
        help: "List the passages with codes, with the numbers that a mapping names them by",
      },
      "without-sources": { type: "boolean", help: "Read codes and counts of a project whose sources were taken out" },
    },
    examples: [
      "npm run import -- study.qdpx",
      "npm run import -- study.qdpx --write-map private/study.yaml",
      "npm run import -- study.qdpx --into reports/river --map private/study.yaml",
      "npm run import -- report.docx --into reports/river",
    ],
  },
  process.argv.slice(2),
);

const [path = ""] = operands;
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

try {
  await run();
} catch (error) {
  if (!(error instanceof ReportError)) throw error;
  print(error.problems, process.stderr);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const kind = await kindOf(path);
  if (kind !== "coded") return bringDocument(kind);
  const project = await readCoded(path, { withoutSources: flags["without-sources"] === true });
  const people = likelyKind(project);
  say(`\nFrom ${project.origin.replace(/\p{Cc}/gu, " ")}\n\n${showCodes(project, people, peopleOf(project, people))}`);
  if (project.problems.length > 0) print(project.problems, process.stdout);
  if (flags.passages === true) return say(showPassages(project, await wordsOfAll(project, path)));
  const target = flags["write-map"];
  if (target !== undefined) return writeMap(project, String(target), starterFor(project, String(target)));

  const folder = openReportFolder(String(flags.into ?? "content"));
  const mapping = await mappingFor(project, folder);
  if (mapping) await bringIn(project, folder, mapping);
}

/** The mapping that was named, that an earlier import kept, or that is asked for now; nothing when nobody can be asked. */
async function mappingFor(project: CodedProject, folder: ReportFolder): Promise<MappingText | undefined> {
  const file = flags.map === undefined ? folder.mapping : String(flags.map);
  const text = readText(file);
  if (text !== undefined) {
    if (flags.map === undefined) say(`As in ${file}, where your answers are kept.\n`);
    return { text, file };
  }
  if (flags.map !== undefined) throw new ReportError([missing(file)]);
  if (!process.stdin.isTTY) {
    process.stderr.write(
      "Nothing was written. Say which codes are themes: write a mapping file with --write-map FILE, change it, and give it with --map FILE.\n",
    );
    process.exitCode = 2;
    return undefined;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl-C and Ctrl-D close it: the question then has no answer.
  const closed = new AbortController();
  terminal.once("close", () => closed.abort());
  try {
    const ask = (question: string) => terminal.question(question, { signal: closed.signal });
    const answers = await askForMapping(project, ask, say);
    return { text: starterMapping(project, answers, schemaAddress(dirname(file), MAPPING_SCHEMA)), file };
  } catch (error) {
    if (!(error instanceof Error && error.name === "AbortError")) throw error;
    process.stderr.write("\nNothing was written.\n");
    process.exitCode = 130;
    return undefined;
  } finally {
    terminal.close();
  }
}

async function bringIn(project: CodedProject, folder: ReportFolder, mapping: MappingText): Promise<void> {
  const plan = await planImport(project, path, mapping, folder);
  const shared = sharedSources(project);
  const name = basename(resolve(folder.pathOf(".")));
  const today = new Date().toISOString().slice(0, 10);
  const missingFiles = [...skeleton(folder, { name, today })].map(
    ([file, text]) => [folder.pathOf(file), text] as const,
  );
  const ignore = `${dirname(folder.state)}/.gitignore`;
  const files = new Map([...missingFiles, ...plan.writes]);
  if (!existsSync(ignore)) files.set(ignore, "# What is private stays on this machine.\n*\n");
  if (flags.map === undefined) files.set(mapping.file, mapping.text);
  await writeFiles(files);

  say(`\n${showChanges(plan.changes)}`);
  if (shared > 0) {
    say(
      `${shared === 1 ? "One document is" : `${shared} documents are`} shared by several people, and nothing in the file says who said what: what is coded there counts for each of them.\n`,
    );
  }
  if (plan.problems.length > 0) print(plan.problems, process.stdout);
  if (flags.map === undefined) say(`Your answers are in ${mapping.file}. Change them there, and import again.`);
  say(`Next: npm run check -- --content ${folder.pathOf(".")}`);
}

/** A Word, Markdown or Quarto text as chapters. */
async function bringDocument(kind: "word" | "text"): Promise<void> {
  const folder = openReportFolder(String(flags.into ?? "content"));
  if (kind === "word" && (await isOfThisReport(folder))) {
    process.stderr.write(
      `${path} was made from this report. To see what was changed in it: ${commandLine("compare", path)}\nNothing was written.\n`,
    );
    process.exitCode = 2;
    return;
  }
  const draft = kind === "word" ? await readWord(path) : await readMarkdown(path);
  const plan = await planDocument(draft, path, folder);
  await writeFiles(new Map([...startOf(folder, plan.title), ...plan.writes]));
  say(`\n${showChanges(plan.changes)}`);
  if (plan.notices.length > 0) say(`To know\n${plan.notices.map((line) => `  ${line}`).join("\n")}\n`);
  say(`Next: npm run check -- --content ${folder.pathOf(".")}`);
}

/** Whether a Word file came out of the report that it is to be brought into: its chapters are there already. */
async function isOfThisReport(folder: ReportFolder): Promise<boolean> {
  const id = /^id:\s*["']?([\w-]+)/m.exec(folder.read("report.yaml") ?? "")?.[1];
  const { properties, paragraphs } = await readWordFile(path);
  return id !== undefined && properties.get("report") === id && paragraphs.some(isMarked);
}

function isMarked({ marks }: WordParagraph): boolean {
  return marks.some(({ name }) => readBlockBookmark(name) !== undefined);
}

/** The files that a report needs and this one lacks, and the mark that keeps git off what is private. */
function startOf(folder: ReportFolder, title?: string): Map<string, string> {
  const name = basename(resolve(folder.pathOf(".")));
  const today = new Date().toISOString().slice(0, 10);
  const files = skeleton(folder, { name, today, ...(title ? { title } : {}) });
  const ignore = `${dirname(folder.state)}/.gitignore`;
  return new Map([
    ...[...files].map(([file, text]) => [folder.pathOf(file), text] as const),
    ...(existsSync(ignore) ? [] : [[ignore, "# What is private stays on this machine.\n*\n"] as const]),
  ]);
}

function starterFor(project: CodedProject, target: string): string {
  return starterMapping(project, propose(project), schemaAddress(dirname(target), MAPPING_SCHEMA));
}

async function writeMap(project: CodedProject, target: string, text: string): Promise<void> {
  if (existsSync(target)) {
    process.stderr.write(`${target} is there already, and stays as it is. Name another file, or delete it.\n`);
    process.exitCode = 2;
    return;
  }
  await writeFiles(new Map([[target, text]]));
  say(`${target} names the ${project.codes.length} codes and the people. Change it, then import with --map ${target}`);
}

function missing(file: string): Problem {
  const hint = "Correct the name, or write one with --write-map.";
  return {
    rule: "unreadable-file",
    severity: "error",
    file,
    line: 1,
    column: 1,
    message: "There is no such mapping file.",
    hint,
  };
}

/** Problems with the file stand in its folder; those with a mapping or the report have paths of their own. */
function print(problems: readonly Problem[], stream: NodeJS.WriteStream): void {
  const { NO_COLOR } = process.env;
  printProblems(problems, { stream, colour: stream.isTTY && !NO_COLOR, content: "" });
}
