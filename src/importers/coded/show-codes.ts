import { useOf, withBelow } from "./counts.ts";
import type { PeopleKind, Person } from "./participants.ts";
import { personCodes } from "./person-codes.ts";
import type { Code, CodedProject } from "./project.ts";

/** What people of each kind are called, one and many. */
export const KIND_NAMES: Readonly<Record<PeopleKind, readonly [string, string]>> = {
  cases: ["case", "cases"],
  documents: ["document", "documents"],
  groups: ["group of documents", "groups of documents"],
  codes: ["code", "codes"],
};

/**
 * The code tree for a researcher to choose from, numbered, with how many people and how many passages each code has;
 * where codes stand below it, also with those. Names are shown without signs that could steer a terminal.
 */
export function showCodes(project: CodedProject, kind: PeopleKind, people: readonly Person[]): string {
  const persons = personCodes(project);
  const rows = project.codes.map((code, index) =>
    persons.has(code.key) ? personRow(code, index + 1) : rowOf(project, people, code, index + 1),
  );
  if (rows.length === 0) return "The file has no codes.\n";
  const nested = project.codes.some(({ parent }) => parent !== undefined);
  const counted = project.passages.length > 0;
  const head = counted
    ? ["", "", "people", "mentions", ...(nested ? ["people, with below", "mentions, with below"] : [])]
    : ["", "", ...(rows.some(({ length }) => length > 2) ? ["mentions", "documents"] : [])];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => [...(row[column] ?? "")].length)),
  );
  const line = (cells: readonly string[]) =>
    head
      .map((_title, column) => {
        const cell = cells[column] ?? "";
        const room = " ".repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length));
        return column === 1 ? cell + room : room + cell;
      })
      .join("  ")
      .trimEnd();
  const table = [head, ...rows].map(line).filter((text) => text !== "");
  const base = counted ? `\nPeople are counted as ${KIND_NAMES[kind][1]}: there are ${people.length}.\n` : "";
  return `${table.join("\n")}\n${base}`;
}

/** NVivo makes a code of each case: it is no theme, and has no counts here. */
function personRow({ path, isGroup }: Code, number: number): string[] {
  const indent = "  ".repeat(path.length - 1);
  return [String(number), `${indent}${plain(path.at(-1) ?? "")} (${isGroup ? "people" : "person"})`];
}

function rowOf(project: CodedProject, people: readonly Person[], code: Code, number: number): string[] {
  const name = `${"  ".repeat(code.path.length - 1)}${plain(code.path.at(-1) ?? "")}${code.isGroup ? " (group)" : ""}`;
  const start = [String(number), name];
  if (project.passages.length === 0) {
    const { passages, documents } = code.stated ?? {};
    if (passages === undefined && documents === undefined) return start;
    return [
      ...start,
      passages === undefined ? "–" : String(passages),
      documents === undefined ? "–" : String(documents),
    ];
  }
  const own = useOf(project, people, new Set([code.key]));
  const all = withBelow(project.codes, code.key);
  const cells = [...start, String(own.people), String(own.mentions)];
  if (all.size === 1) return cells;
  const below = useOf(project, people, all);
  return [...cells, String(below.people), String(below.mentions)];
}

/** A name from a file, on one line, unable to steer the terminal or to turn the line round. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
}
