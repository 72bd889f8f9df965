import { checkEditions } from "../src/publish/check-editions.ts";
import { contentFlag, editionFlag, readFlags, rosterFlag } from "./cli.ts";
import { explainRule } from "./explain-rule.ts";
import { readingTable } from "./reading-table.ts";
import { printProblems, toGitHub, toJson } from "./report-problems.ts";

const {
  format = "text",
  content = "content",
  edition,
  roster,
  explain,
  reading = false,
} = readFlags(
  {
    name: "check",
    purpose: "Finds everything that is wrong with a report's content, with the place of each fault. Writes nothing.",
    flags: {
      content: contentFlag,
      edition: { ...editionFlag, help: "Edition to check. Default: every one that report.yaml lists" },
      roster: rosterFlag,
      format: {
        type: "string",
        value: "text|json|github",
        help: "How to print what is found: for people, for programs, as notes on a pull request. Default: text",
      },
      explain: { type: "string", value: "RULE", help: "Says why there is a rule, with a bad and a good example" },
      reading: { type: "boolean", help: "Prints how hard each chapter is to read" },
    },
    examples: [
      "npm run check",
      "npm run check -- --content reports/other --format json",
      "npm run check -- --explain unknown-id",
    ],
  },
  process.argv.slice(2),
);

if (format !== "text" && format !== "json" && format !== "github") {
  process.stderr.write(`check prints as text, json or github, not as “${format}”.\n`);
  process.exit(2);
}
if (typeof explain === "string") {
  const answer = explainRule(explain);
  if ("page" in answer) process.stdout.write(answer.page);
  else process.stderr.write(`${answer.unknown}\nThe rules are listed in docs/rules/README.md.\n`);
  process.exit("page" in answer ? 0 : 2);
}

const { problems, chapters, settings } = await checkEditions({
  content: String(content),
  edition: edition as string | undefined,
  roster: roster as string | undefined,
});

if (reading) process.stdout.write(readingTable(chapters, settings));
else if (format === "json") process.stdout.write(toJson(problems));
else if (format === "github") process.stdout.write(toGitHub(problems, String(content)));
else {
  const { NO_COLOR } = process.env;
  const colour = process.stdout.isTTY && !NO_COLOR;
  printProblems(problems, { stream: process.stdout, colour, content: String(content) });
}
// Not `process.exit`, which would cut off output that is still on its way through a pipe.
process.exitCode = problems.some(({ severity }) => severity === "error") ? 1 : 0;
