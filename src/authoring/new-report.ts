import { stringify } from "yaml";
import { idFrom } from "../importers/mapping/ids.ts";
import { type Change, todo } from "./change.ts";
import { editorFiles } from "./editor-files.ts";
import { directionOf, type ReportAnswers } from "./report-answers.ts";
import { starterChapters } from "./starter-chapters.ts";
import { starterFindings } from "./starter-findings.ts";
import { starterGuide } from "./starter-guide.ts";

/**
 * A small report that is whole and builds: a file of every kind, each with an example in it. What only the author can
 * write says so, and the check lists it.
 */
export function newReport(answers: ReportAnswers): Change {
  const files = new Map<string, string>([
    ["report.yaml", reportYaml(answers)],
    ...starterChapters(answers),
    ...[...starterFindings(answers)].map(([file, value]): [string, string] => [
      file,
      `${JSON.stringify({ $schema: schemaFor(file, answers.schemas), ...value }, null, 2)}\n`,
    ]),
    ["data/example.csv", `label,value\n${todo("the first bar")},10\n${todo("the second bar")},20\n`],
    ["references.bib", references()],
    ["README.md", starterGuide(answers)],
    ...editorFiles(answers.schemas),
  ]);
  return { files, removed: [], says: [] };
}

/** `findings/themes.json` → the way from there to `themes.schema.json`. */
function schemaFor(file: string, schemas: string): string {
  const up = file.includes("/") ? "../" : "";
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.json$/, ".schema.json");
  return `${up}${schemas}/${name}`;
}

function reportYaml({ title, authors, language, people, noun, today, schemas }: ReportAnswers): string {
  const line = (key: string, value: unknown) => stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
  return [
    `# yaml-language-server: $schema=${schemas}/report.schema.json`,
    "# What the report is, who stands behind it, where it lives. A line that begins with # is a note to yourself.",
    line("id", idFrom(title) || "report"),
    line("title", title),
    "",
    "# One or two sentences for search engines and link previews: what was asked, of whom, what came out.",
    line("description", todo(`say in a sentence or two what you asked ${people} ${noun}, and what came out.`)),
    "",
    line("language", language),
    ...(directionOf(language) === "rtl" ? [line("direction", "rtl")] : []),
    "",
    "# The version of the report, and the day on which it came out.",
    "version: 0.1.0",
    line("released", today),
    "",
    ...(authors.length > 0
      ? [
          line(
            "authors",
            authors.map((name) => ({ name })),
          ),
        ]
      : ["# authors:", "#   - name: Ada Writer"]),
    "",
    "# Without a licence, the site says that none was given.",
    "# licence:",
    "#   id: CC-BY-4.0",
    "#   name: Creative Commons Attribution 4.0 International",
    "#   url: https://creativecommons.org/licenses/by/4.0/",
    "",
    "# Before you publish: no text may say TODO any more.",
    "# checks:",
    "#   severity:",
    "#     unfinished-text: error",
    "",
    "# Where the site will be. The path matters: all links are made for it.",
    "# url: https://example.org/my-report/",
    "",
  ].join("\n");
}

function references(): string {
  return [
    "% Sources, in BibTeX. Cite one in a chapter by its key: [@example-2024, p. 3].",
    "% Lines that begin with % are notes to yourself.",
    "%",
    "% @book{example-2024,",
    "%   author = {Writer, Ada},",
    "%   title = {{An Example}},",
    "%   date = {2024}",
    "% }",
    "",
  ].join("\n");
}
