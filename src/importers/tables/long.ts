import type { CodedProject, Passage, Value } from "../coded/project.ts";
import { fault, refuse } from "../fault.ts";
import { CODE_COLUMNS, COUNT_COLUMNS, OTHER_COLUMNS, PERSON_COLUMNS, WORDS_COLUMNS } from "./column-names.ts";
import { columnOf, type Grid } from "./grid.ts";
import { projectOfPeople } from "./people-table.ts";
import { mentionsIn } from "./presence.ts";

/**
 * A table with one row for each person and code, or for each passage and code: Taguette's highlights
 * (`id,document,tag,content`), or a researcher's own (`participant,code`, with columns for roles if there are any).
 */
export function readLong(grid: Grid): CodedProject {
  const { head, rows, file } = grid;
  const code = columnOf(head, CODE_COLUMNS);
  const names = PERSON_COLUMNS.filter((name) => name !== "id" || !head.some((other) => /^document$/i.test(other)));
  const person =
    columnOf(
      head,
      names.filter((name) => name !== "id"),
    ) >= 0
      ? columnOf(
          head,
          names.filter((name) => name !== "id"),
        )
      : columnOf(head, ["id"]);
  if (person < 0) {
    refuse("import-table", file, {
      message: "The table names codes and passages, and no column says whose they are.",
      hint: "Export it with the column for documents, or call the column with the people `participant`.",
    });
  }
  const words = columnOf(head, WORDS_COLUMNS);
  const count = columnOf(head, COUNT_COLUMNS);
  const id = columnOf(head, ["id"]);
  const taken = [code, person, words, count, id];
  const variables = head.flatMap((name, column) =>
    taken.includes(column) || name === "" || OTHER_COLUMNS.includes(name.toLowerCase())
      ? []
      : [{ key: name, name, column }],
  );

  const passages = new Map<string, Passage>();
  const problems: CodedProject["problems"] = [];
  for (const [index, row] of rows.entries()) {
    const mentions = count < 0 ? 1 : mentionsIn(row[count] ?? "");
    if (mentions === undefined) {
      problems.push(
        fault("import-table", file, {
          ...grid.placeOf(index + 1, count),
          message: `Row ${index + 2}, column \`${head[count]}\`: this is neither a count nor yes or no.`,
          hint: "Write how often the code was used, or `1` and `0`.",
        }),
      );
    }
    if ((row[code] ?? "") === "" || !mentions) continue;
    // Taguette repeats a highlight for each of its tags, under one number.
    const key = id >= 0 && id !== person && row[id] ? `${row[person]} ${row[id]}` : `row ${index}`;
    const there = passages.get(key);
    const codes = [...new Set([...(there?.codes ?? []), row[code] ?? ""])];
    const text = row[words] ?? "";
    passages.set(key, {
      source: row[person] ?? "",
      spans: [],
      codes,
      ...(id >= 0 && row[id] ? { guid: key } : {}),
      ...(text ? { words: text } : {}),
      ...(mentions > 1 ? { mentions } : {}),
    });
  }
  const people = rows.flatMap((row) => {
    if (!row[person]) return [];
    const values = variables.flatMap(({ key, column }): Value[] =>
      row[column] ? [{ variable: key, value: row[column] }] : [],
    );
    return [{ person: row[person], values }];
  });
  const isTaguette = /^document$/i.test(head[person] ?? "") && /^tag$/i.test(head[code] ?? "");
  return projectOfPeople({
    file,
    origin: isTaguette ? "Taguette" : "a table",
    people,
    codes: [...new Set(rows.flatMap((row) => row[code] || []))],
    variables: variables.map(({ key, name }) => ({ key, name })),
    passages: [...passages.values()],
    separator: isTaguette ? "." : " > ",
    problems,
  });
}
