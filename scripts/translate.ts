import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readContent } from "../src/model/load-fs.ts";
import { digestsOf, toDo } from "../src/translation/check-translations.ts";
import { readTexts } from "../src/translation/read-source.ts";
import { readTranslations } from "../src/translation/translation.ts";
import { contentFlag, readCommandLine } from "./cli.ts";

const { flags, operands } = readCommandLine(
  {
    name: "translate",
    purpose:
      "Lists what a translation lacks, and what has changed in its source since it was made, text by text and paragraph by paragraph.",
    flags: {
      content: contentFlag,
      done: {
        type: "boolean",
        help: "Note that all that is translated fits its source as it now is, in translations/LANG/digests.json",
      },
    },
    operands: ["LANG"],
    examples: ["npm run translate -- ar", "npm run translate -- ar --done"],
  },
  process.argv.slice(2),
);

const content = String(flags.content ?? "content");
const [language = ""] = operands;
const files = await readContent(content);
const translations = readTranslations(files);
const translation = translations.find((one) => one.language === language);

if (!translation) {
  const there = translations.map((one) => one.language).join(", ") || "none";
  process.stderr.write(
    `There is no ${join(content, "translations", language)} (there: ${there}). Make the folder, with a report.yaml that holds the title. docs/languages.md says how.\n`,
  );
  process.exitCode = 1;
} else if (flags.done) {
  const digests = digestsOf(readTexts(files), translation);
  const path = join(content, translation.folder, "digests.json");
  writeFileSync(path, `${JSON.stringify(digests, null, 2)}\n`);
  process.stdout.write(`${path}: ${Object.keys(digests).length} texts and chapters fit their source as it now is.\n`);
} else {
  const left = toDo(readTexts(files), translation);
  for (const { file, where, is, text } of left)
    process.stdout.write(`${file}  ${is}  ${where}\n    ${text.replace(/\s+/g, " ").slice(0, 100)}\n`);
  const stale = left.filter(({ is }) => is === "stale").length;
  process.stdout.write(`${left.length - stale} not translated, ${stale} to be looked at again.\n`);
}
