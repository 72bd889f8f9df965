import { createInterface } from "node:readline/promises";
import { Refusal } from "../src/authoring/change.ts";
import { readReportText } from "../src/authoring/report-text.ts";
import { recordInWords, sign, unsignedIn } from "../src/authoring/sign.ts";
import { readContent } from "../src/model/load-fs.ts";
import { buildDay } from "../src/publish/source-date.ts";
import { applyChange, refused } from "./apply-change.ts";
import { commandLine, contentFlag, readCommandLine } from "./cli.ts";

const { flags, operands: ids } = readCommandLine(
  {
    name: "sign",
    purpose:
      "Shows what somebody said as it will be published, and writes down who has read it. Without an id: all that waits for a signature.",
    operands: ["[EVIDENCE-ID…]"],
    flags: {
      by: { type: "string", value: "NAME", help: "Who has read it; kept in evidence.json, and never published" },
      again: { type: "boolean", help: "Replace a signature that is void, since something has changed" },
      "all-unsigned": { type: "boolean", help: "Show all that waits for a signature, and sign nothing" },
      content: contentFlag,
    },
    examples: ["npm run sign", "npm run sign -- rent-quote-3 rent-quote-5 --by AB"],
  },
  process.argv.slice(2),
);
const content = String(flags.content ?? "content");
const today = buildDay(process.env.SOURCE_DATE_EPOCH, new Date());

try {
  const report = readReportText(await readContent(content));
  const isList = ids.length === 0 || flags["all-unsigned"] === true;
  if (isList && flags.by !== undefined) {
    throw new Refusal("Name what was read by its ids: each signature says that somebody has read these very words.");
  }
  const change = isList
    ? undefined
    : sign(report, { ids, by: String(flags.by ?? ""), on: today, again: flags.again === true });
  const shown = isList ? unsignedIn(report, today) : ids;
  for (const id of shown) process.stdout.write(`${recordInWords(report, id, today).join("\n")}\n\n`);
  if (!change) {
    process.stdout.write(
      shown.length === 0
        ? "Nothing waits for a signature.\n"
        : `${shown.length} to read. Sign with: ${commandLine("sign", `${shown[0]} --by NAME`)}\n`,
    );
  } else if (await agreed()) await applyChange(change, content);
  else process.stdout.write("Nothing was signed.\n");
} catch (error) {
  refused(error);
}

/** A person is asked once more, with the words before them. A script has said it by the ids. */
async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    "Read as by somebody who knows the field: does it give nobody away? Sign it? [y/N] ",
  );
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}
