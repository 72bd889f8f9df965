import { checkEditions } from "../src/publish/check-editions.ts";
import { contentFlag, editionFlag, readFlags, rosterFlag } from "./cli.ts";
import { printProblems, toJson } from "./report-problems.ts";

const {
  format = "text",
  content = "content",
  edition,
  roster,
} = readFlags(
  {
    name: "check",
    purpose: "Finds everything that is wrong with a report's content, with the place of each fault. Writes nothing.",
    flags: {
      content: contentFlag,
      edition: { ...editionFlag, help: "Edition to check. Default: every one that report.yaml lists" },
      roster: rosterFlag,
      format: { type: "string", value: "text|json", help: "How to print what is found. Default: text" },
    },
    examples: ["npm run check", "npm run check -- --content reports/other --format json"],
  },
  process.argv.slice(2),
);

if (format !== "text" && format !== "json") {
  process.stderr.write(`check prints as text or json, not as “${format}”.\n`);
  process.exit(2);
}

const problems = await checkEditions({
  content: String(content),
  edition: edition as string | undefined,
  roster: roster as string | undefined,
});

if (format === "json") process.stdout.write(toJson(problems));
else {
  const { NO_COLOR } = process.env;
  const colour = process.stdout.isTTY && !NO_COLOR;
  printProblems(problems, { stream: process.stdout, colour, content: String(content) });
}
// Not `process.exit`, which would cut off output that is still on its way through a pipe.
process.exitCode = problems.some(({ severity }) => severity === "error") ? 1 : 0;
