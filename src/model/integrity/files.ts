import type { Problem } from "../../problem.ts";
import { documentKinds } from "../content-documents.ts";
import { expectedFiles, isPlaceForFiles, misnamedFor } from "../file-names.ts";
import { listOf, nearest } from "../nearest.ts";
import { textsAt } from "../records.ts";
import { sheetsNamed } from "../sheets.ts";
import { isRoster } from "./roster.ts";
import type { Context, Rule } from "./rule.ts";

const FOLDERS = ["chapters", "findings", "data", "images", "translations", "releases"];

/** Files about a report that belong to whoever keeps it, not to the report. */
const ASIDE = /^(?:readme|licen[cs]e|changelog|contributing|notes?)(?:[.-][\w.-]*)?$/i;

/** Everything without which there is no report is there. */
export const missingFiles: Rule = ({ files, chapters }) => {
  const missing = Object.values(documentKinds)
    .filter(({ file, required }) => required && !files.includes(file))
    .map(({ file }) => ({ file, misnamed: misnamedFor(file, files) }));
  const problems = missing.map(({ file, misnamed }): Problem => {
    const hint = misnamed ? `Rename \`${misnamed}\` to it.` : "Create it; the guide for authors shows what goes in it.";
    return problem("missing-file", "error", file, `Every report needs a file \`${file}\`, and it isn't there.`, hint);
  });
  if (chapters.length > 0) return problems;
  const message = "A report needs at least one chapter, and there is none in `chapters/`.";
  return [...problems, problem("missing-file", "error", "chapters", message, "Create `chapters/01-summary.mdx`.")];
};

/** A misnamed file is not read, so that what is in it would be missing from the report without a word. */
export const strayFiles: Rule = ({ files }) => {
  const seen = new Set<string>();
  return files.flatMap((file): Problem[] => {
    const [top = "", ...rest] = file.split("/");
    if (expectedFiles.includes(file) || isRoster(file)) return [];
    const absent = expectedFiles.filter((expected) => !files.includes(expected));
    const meant = isPlaceForFiles(file) ? absent.find((expected) => misnamedFor(expected, [file])) : undefined;
    if (meant) {
      // What a report must have is reported as missing, with this file in the hint.
      if (Object.values(documentKinds).some((kind) => kind.file === meant && kind.required)) return [];
      return [
        problem("misnamed-file", "error", file, "This file isn't read under this name.", `Rename it to \`${meant}\`.`),
      ];
    }
    if (top === "findings") {
      const names = expectedFiles.filter((name) => name.startsWith("findings/")).map((name) => name.slice(9));
      return [
        problem(
          "unknown-file",
          "warning",
          file,
          "Nothing reads this file.",
          `The files in \`findings/\` are ${listOf(names, 20)}.`,
        ),
      ];
    }
    if (FOLDERS.includes(top) || (rest.length === 0 && ASIDE.test(top)) || seen.has(top)) return [];
    seen.add(top);
    const folder = nearest(top, FOLDERS);
    const what = rest.length > 0 ? `Nothing reads the folder \`${top}\`.` : "Nothing reads this file.";
    const hint =
      rest.length > 0 && folder
        ? `Did you mean \`${folder}\`?`
        : "Move it out of the content folder if it isn't needed.";
    return [problem("unknown-file", "warning", file, what, hint)];
  });
};

/** The CSV file that a figure draws is in `data/`; and what is in `data/` is drawn or printed. */
export const figureData: Rule = ({ everything, files, harvest }: Context) => {
  const { figures } = everything.documents;
  const data = files.filter((file) => file.startsWith("data/") && file.endsWith(".csv")).map((file) => file.slice(5));
  const named = textsAt(figures, ["figures", "*", "data"]);
  const absent = named.filter(({ value }) => /^[\w-]+\.csv$/.test(value) && !data.includes(value));
  const problems = absent.flatMap(({ path, value }): Problem[] => {
    if (!figures) return [];
    const meant = nearest(value, data);
    const there = data.length === 0 ? "There are no CSV files in `data/` yet." : `There are ${listOf(data)}.`;
    return [
      {
        rule: "missing-data",
        severity: "error",
        file: figures.file,
        ...figures.placeOf(path, "value"),
        message: `There is no file \`data/${value}\`.`,
        hint: meant ? `Did you mean \`${meant}\`?` : there,
      },
    ];
  });
  if (!figures || !harvest.complete.has("figures")) return problems;
  const used = new Set([
    ...named.map(({ value }) => value),
    ...everything.chapters.flatMap(({ text }) => sheetsNamed(text)),
  ]);
  const unused = data.filter((name) => !used.has(name));
  const hint = "Name it as `data` of a figure, print it with `<DataTable>`, or take it out.";
  return [
    ...problems,
    ...unused.map((name) =>
      problem("unused-data", "hint", `data/${name}`, "No figure draws this file, and no chapter prints it.", hint),
    ),
  ];
};

function problem(rule: string, severity: Problem["severity"], file: string, message: string, hint: string): Problem {
  return { rule, severity, file, line: 1, column: 1, message, hint };
}
