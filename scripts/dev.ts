import { startDev } from "../src/publish/dev/start.ts";
import { contentFlag, editionFlag, readFlags, rosterFlag } from "./cli.ts";
import { printProblems } from "./report-problems.ts";

const flags = readFlags(
  {
    name: "dev",
    purpose: "Shows the report as you write it: every change is on the page at once, and every problem in this window.",
    flags: {
      content: contentFlag,
      edition: editionFlag,
      roster: rosterFlag,
      port: { type: "string", value: "N", help: "Port to listen on. Default: 4321" },
    },
  },
  process.argv.slice(2),
);
const content = String(flags.content ?? "content");
const colour = process.stderr.isTTY === true && !process.env.NO_COLOR;

await startDev({
  content,
  edition: flags.edition as string | undefined,
  roster: flags.roster as string | undefined,
  port: Number(flags.port ?? 4321),
  onProblems: (problems) => printProblems(problems, { stream: process.stderr, colour, content }),
  say: (line) => process.stdout.write(`${line}\n`),
});
