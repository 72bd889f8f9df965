import { refuse } from "./fault.ts";

const EXPORT = "export the project as REFI-QDA (`.qdpx`)";

/** Files of programs that can’t be read as they are, by their endings, and what to do in the program. */
const KNOWN: readonly (readonly [RegExp, string, string])[] = [
  [/\.nvpx?$/i, "an NVivo project", `In NVivo, ${EXPORT}: Share › Export › Export Project.`],
  [/\.(?:atlproj\w*|hpr\w*|atlcb)$/i, "an ATLAS.ti project", `In ATLAS.ti, ${EXPORT}: File › Export › QDPX Project.`],
  [/\.m[xqe][x\d]?\d\d$/i, "a MAXQDA project", `In MAXQDA, ${EXPORT}: Import & Export › Export REFI-QDA project.`],
  [/\.qda$/i, "a QualCoder project", `In QualCoder, ${EXPORT}: Project › Export › REFI-QDA.`],
  [/\.sqlite3?$/i, "a database, as Taguette writes for itself", "In Taguette, export the highlights as CSV."],
  [/\.(?:xlsx?|ods)$/i, "a spreadsheet", "Save it as CSV: in Excel as “CSV UTF-8”."],
  [/\.(?:doc|odt|rtf|pages)$/i, "a text document", "Save it as a Word document (`.docx`)."],
  [/\.pdf$/i, "a PDF", "Import the document that it was made from: Word, Markdown or Quarto."],
];

/** Refuses a file that no importer reads, and says what to do with it where that is known. */
export function refuseUnknown(file: string): never {
  const known = KNOWN.find(([pattern]) => pattern.test(file));
  refuse("import-format", file, {
    message: known
      ? `This is ${known[1]}, which can’t be read as it is.`
      : "This is no file that can be imported: neither coded interviews nor a text.",
    hint: known ? known[2] : "docs/importing.md lists what can be imported, and how each program exports it.",
  });
}
