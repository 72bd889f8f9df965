import type { CodedProject, Passage } from "../coded/project.ts";
import { fault, refuse } from "../fault.ts";
import { PERSON_COLUMNS } from "./column-names.ts";
import { columnOf, type Grid } from "./grid.ts";
import { projectOfPeople } from "./people-table.ts";
import { mentionsIn } from "./presence.ts";

/**
 * A table with a row for each person and a column for each code: `1`, `x`, `yes`, or how often. Other columns say what is
 * known of people. A column of numbers without a zero or an empty cell is taken for an age or the like, not for a code
 * that everyone has more than once.
 */
export function readWide(grid: Grid): CodedProject {
  const { head, rows, file } = grid;
  const person = Math.max(0, columnOf(head, PERSON_COLUMNS));
  const columns = head.flatMap((name, column) => (column === person || name === "" ? [] : [{ name, column }]));
  const codes = columns.filter(({ column }) => isCode(rows.map((row) => row[column] ?? "")));
  if (codes.length === 0) {
    refuse("import-table", file, {
      ...grid.placeOf(0, 0),
      message: "No column of this table can be a code, and none is called `code` or `tag`.",
      hint: "Either give each code a column with `1` and `0`, or each use of a code a row with the columns `participant` and `code`.",
    });
  }
  const nameless = rows.findIndex((row) => !row[person]);
  if (nameless >= 0) {
    refuse("import-table", file, {
      ...grid.placeOf(nameless + 1, person),
      message: `Row ${nameless + 2} names no participant.`,
      hint: `Write a label for the person into the column \`${head[person]}\`. It stays on this machine.`,
    });
  }
  const variables = columns.filter(({ column }) => !codes.some((code) => code.column === column));
  const repeated = new Set(head.filter((name, index) => name !== "" && head.indexOf(name) !== index));
  const passages = rows.flatMap((row) =>
    codes.flatMap(({ name, column }): Passage[] => {
      const mentions = mentionsIn(row[column] ?? "") ?? 0;
      if (mentions === 0) return [];
      return [{ source: row[person] ?? "", spans: [], codes: [name], ...(mentions > 1 ? { mentions } : {}) }];
    }),
  );
  return projectOfPeople({
    file,
    origin: "a table",
    people: rows.map((row) => ({
      person: row[person] ?? "",
      values: variables.flatMap(({ name, column }) => (row[column] ? [{ variable: name, value: row[column] }] : [])),
    })),
    codes: [...new Set(codes.map(({ name }) => name))],
    variables: variables.map(({ name }) => ({ key: name, name })),
    passages,
    separator: " > ",
    problems: [...repeated].map((name) =>
      fault("import-table", file, {
        ...grid.placeOf(0, head.lastIndexOf(name)),
        excerpt: name,
        message: `Two columns have the name \`${name}\`.`,
        hint: "Rename or delete one.",
      }),
    ),
  });
}

function isCode(cells: readonly string[]): boolean {
  const mentions = cells.map(mentionsIn);
  if (mentions.includes(undefined)) return false;
  return mentions.includes(0) || mentions.every((count) => count === 1);
}
