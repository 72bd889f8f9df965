import { Refusal } from "../src/authoring/change.ts";
import { rename } from "../src/authoring/rename.ts";
import { type RenameKind, renameKinds } from "../src/authoring/rename-kinds.ts";
import { readReportText } from "../src/authoring/report-text.ts";
import { readContent } from "../src/model/load-fs.ts";
import { nearest } from "../src/model/nearest.ts";
import { applyChange, refused } from "./apply-change.ts";
import { contentFlag, readCommandLine } from "./cli.ts";

const kinds = Object.keys(renameKinds);
const { flags, operands } = readCommandLine(
  {
    name: "rename",
    purpose: `Gives something another id, wherever it is named. Its old address leads to the new one. Kinds: ${kinds.join(", ")}.`,
    operands: ["KIND", "OLD", "NEW"],
    flags: { content: contentFlag },
    examples: ["npm run rename -- theme security safety", "npm run rename -- chapter method how-it-was-made"],
  },
  process.argv.slice(2),
);
const [kind = "", from = "", to = ""] = operands;
const content = String(flags.content ?? "content");

try {
  if (!kinds.includes(kind)) {
    const meant = nearest(kind, kinds);
    throw new Refusal(
      `No “${kind}” can be renamed. ${meant ? `Did you mean ${meant}?` : `Kinds: ${kinds.join(", ")}.`}`,
    );
  }
  const change = rename(readReportText(await readContent(content)), kind as RenameKind, from, to);
  await applyChange(change, content);
} catch (error) {
  refused(error);
}
