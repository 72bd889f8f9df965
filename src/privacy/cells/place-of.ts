import { parseJson } from "../../model/parse-json.ts";
import { placeAt } from "../../model/place.ts";
import { fieldsOf, matches } from "../../model/records.ts";
import { readCells } from "../../model/table-cells.ts";
import type { Problem } from "../../problem.ts";
import type { Place } from "./counted.ts";

export type Finder = (place: Place | undefined) => Pick<Problem, "file" | "line" | "column">;

/** Finds where in the content a number stands. */
export function finderOf(texts: ReadonlyMap<string, string>): Finder {
  return (place) => {
    if (!place) return { file: "report.yaml", line: 1, column: 1 };
    if (place.in === "table") {
      const file = `data/${place.data}`;
      const text = texts.get(file) ?? "";
      return { file, ...placeAt(text, readCells(text)[place.row + 1]?.[0]?.from ?? 0) };
    }
    const [file, list] = place.in === "role" ? ["participants", "roles"] : [place.list, place.list];
    const path = `findings/${file}.json`;
    const document = parseJson(texts.get(path) ?? "", path);
    const id = place.in === "role" ? place.role : place.id;
    const found = matches(document, [list, "*"]).find(({ value }) => fieldsOf(value).id === id);
    const inner =
      place.in === "finding" && place.subfinding !== undefined && found
        ? matches(document, [...found.path, "subfindings", "*"]).find(
            ({ value }) => fieldsOf(value).id === place.subfinding,
          )
        : found;
    const { line, column } = document.placeOf(
      [...(inner?.path ?? []), place.in === "role" ? "count" : "prevalence"],
      "value",
    );
    return { file: path, line, column };
  };
}
