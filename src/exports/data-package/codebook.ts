import type { ColumnInfo, DataTable } from "../tables/table.ts";

/** A row of the codebook: one variable. */
type Entry = Record<(typeof columns)[number]["name"], string | undefined>;

const text = <Name extends string>(name: Name, title: string) => ({ name, title, type: "text" as const });

const columns = [
  text("table", "Table"),
  text("variable", "Variable"),
  text("title", "Title"),
  text("meaning", "Meaning"),
  text("type", "Type"),
  text("required", "Always given"),
  text("allowed", "Allowed values"),
  text("missing", "Where a value is missing"),
  text("refers_to", "Refers to"),
  text("derived", "How derived"),
];

const TYPES: Record<ColumnInfo["type"], string> = {
  text: "text",
  id: "identifier (small letters, digits, hyphens)",
  integer: "whole number from 0 up",
  number: "number from 0 up",
};

/** Every variable of `tables`: what it means, what it may be, and how it comes about. A table itself, for CSV and XLSX. */
export function codebook(tables: readonly DataTable[]): { columns: typeof columns; rows: (string | undefined)[][] } {
  const rows = tables.flatMap((table) =>
    // What is code in Markdown is a word like any other elsewhere.
    table.columns.map((column) => Object.values(entry(table, column)).map((cell) => cell?.replaceAll("`", ""))),
  );
  return { columns, rows };
}

/** The codebook as Markdown: a heading for each table, a row for each variable. */
export function codebookMarkdown(title: string, tables: readonly DataTable[]): string {
  const [_table, ...rest] = columns;
  const line = (cells: readonly (string | undefined)[]) =>
    `| ${cells.map((cell = "") => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const parts = tables.map((table) => {
    const rows = table.columns.map((column) => Object.values(entry(table, column)).slice(1));
    const head = [line(rest.map((column) => column.title)), line(rest.map(() => "---")), ...rows.map(line)];
    const key = table.key.map((name) => `\`${name}\``).join(" and ");
    return `## ${table.title} (\`${table.name}\`)\n\n${table.description} Rows: ${table.rows.length}. Key: ${key}.\n\n${head.join("\n")}\n`;
  });
  return `# Codebook: ${markdownText(title)}\n\n${parts.join("\n")}`;
}

function entry({ name: table }: DataTable, column: ColumnInfo): Entry {
  const { name, title, description, type, required, allowed, signs = [], references, derived } = column;
  const missing = [
    ...(required ? [] : ["empty: not given"]),
    ...signs.map(({ sign, meaning }) => `${sign}: ${meaning}`),
  ];
  return {
    table,
    variable: name,
    title,
    meaning: description,
    type: TYPES[type],
    required: required ? "yes" : "no",
    allowed: allowed?.join("; "),
    missing: missing.join(" ") || undefined,
    refers_to: references && `${references.table}.${references.column}`,
    derived: derived ?? "As the authors wrote it.",
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
