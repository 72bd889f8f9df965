import { dirname } from "node:path";
import { likelyKind, peopleOf } from "../src/importers/coded/participants.ts";
import { showCodes } from "../src/importers/coded/show-codes.ts";
import { readCoded } from "../src/importers/read-coded.ts";
import { ReportError } from "../src/problem.ts";
import { readCommandLine } from "./cli.ts";
import { printProblems } from "./report-problems.ts";

const { flags, operands } = readCommandLine(
  {
    name: "import",
    purpose: "Reads coded interviews (REFI-QDA, Taguette, CSV) and shows their codes, with how many people each has.",
    operands: ["FILE"],
    flags: {
      "without-sources": { type: "boolean", help: "Read codes and counts of a project whose sources were taken out" },
    },
    examples: ["npm run import -- study.qdpx", "npm run import -- highlights.csv"],
  },
  process.argv.slice(2),
);

const [path = ""] = operands;
const { NO_COLOR } = process.env;
const print = (problems: ReportError["problems"], stream: NodeJS.WriteStream) =>
  printProblems(problems, { stream, colour: stream.isTTY && !NO_COLOR, content: dirname(path) });

try {
  const project = await readCoded(path, { withoutSources: flags["without-sources"] === true });
  const kind = likelyKind(project);
  process.stdout.write(`\n${showCodes(project, kind, peopleOf(project, kind))}\n`);
  if (project.problems.length > 0) print(project.problems, process.stdout);
} catch (error) {
  if (!(error instanceof ReportError)) throw error;
  print(error.problems, process.stderr);
  process.exitCode = 1;
}
