import type { FileWords } from "../../i18n/en/files.ts";
import { wordsIn } from "../../i18n/words-in.ts";
import type { Report } from "../../model/report.ts";
import type { ColumnInfo, DataTable } from "../tables/table.ts";

/** The variables of the codebook itself, in order. */
const NAMES = [
  "table",
  "variable",
  "title",
  "meaning",
  "type",
  "required",
  "allowed",
  "missing",
  "refers_to",
  "derived",
] as const;

/** A row of the codebook: one variable. */
type Entry = Record<(typeof NAMES)[number], string | undefined>;

/** A column of the codebook. */
type EntryColumn = { name: string; title: string; type: "text" };

const wordsOf = (report: Report) => wordsIn(report.meta.language).files.codebook;

const columnsIn = (words: FileWords["codebook"]): EntryColumn[] =>
  NAMES.map((name) => ({ name, title: words.head[name], type: "text" }));

/** Every variable of `tables`: what it means, what it may be, and how it comes about. A table itself, for CSV and XLSX. */
export function codebook(
  report: Report,
  tables: readonly DataTable[],
): { columns: EntryColumn[]; rows: (string | undefined)[][] } {
  const words = wordsOf(report);
  const rows = tables.flatMap((table) =>
    // What is code in Markdown is a word like any other elsewhere.
    table.columns.map((column) => Object.values(entry(table, column, words)).map((cell) => cell?.replaceAll("`", ""))),
  );
  return { columns: columnsIn(words), rows };
}

/** The codebook as Markdown: a heading for each table, a row for each variable. */
export function codebookMarkdown(report: Report, tables: readonly DataTable[]): string {
  const words = wordsOf(report);
  const [_table, ...rest] = columnsIn(words);
  const line = (cells: readonly (string | undefined)[]) =>
    `| ${cells.map((cell = "") => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const parts = tables.map((table) => {
    const rows = table.columns.map((column) => Object.values(entry(table, column, words)).slice(1));
    const head = [line(rest.map((column) => column.title)), line(rest.map(() => "---")), ...rows.map(line)];
    const key = table.key.map((name) => `\`${name}\``).join(words.and);
    return `## ${table.title} (\`${table.name}\`)\n\n${table.description} ${words.facts(table.rows.length, key)}\n\n${head.join("\n")}\n`;
  });
  return `# ${words.title(markdownText(report.meta.title))}\n\n${parts.join("\n")}`;
}

function entry({ name: table }: DataTable, column: ColumnInfo, words: FileWords["codebook"]): Entry {
  const { name, title, description, type, required, allowed, signs = [], references, derived } = column;
  const missing = [...(required ? [] : [words.empty]), ...signs.map(({ sign, meaning }) => `${sign}: ${meaning}`)];
  return {
    table,
    variable: name,
    title,
    meaning: description,
    type: words.types[type],
    required: required ? words.yes : words.no,
    allowed: allowed?.join("; "),
    missing: missing.join(" ") || undefined,
    refers_to: references && `${references.table}.${references.column}`,
    derived: derived ?? words.asWritten,
  };
}

/** Anyone's words as Markdown on one line: no sign in them is markup, and the fewest are escaped, as people read it bare. */
export function markdownText(value: string): string {
  return value
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>|~#]|&(?=[#\w])/g, "\\$&")
    .replace(/^[-+=]|^\d+(?=[.)])/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
