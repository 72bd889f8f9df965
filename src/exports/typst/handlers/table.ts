import type { Element } from "hast";
import { attribute, elementsIn, hasClass } from "../../book/attributes.ts";
import type { Data, Json } from "../data.ts";
import { phrase, tightFlow } from "../flow.ts";
import type { Handler, State } from "../state.ts";

type Cell = { c: Data[]; head: boolean; align: string | undefined; colspan: number; rowspan: number };

/**
 * `table`: rows of the head, which repeat on each page, and rows of the body. A body row's own header cells
 * (`scope="row"`) are told apart. Columns share the width by how much text they hold; numbers keep theirs.
 */
export const table: Handler = (element, state) => {
  const parts = elementsIn(element);
  const caption = parts.find(({ tagName }) => tagName === "caption");
  const head = parts.filter(({ tagName }) => tagName === "thead").flatMap((part) => rowsOf(part, state));
  const body = parts.filter(({ tagName }) => tagName === "tbody").flatMap((part) => rowsOf(part, state));
  const foot = parts.filter(({ tagName }) => tagName === "tfoot").flatMap((part) => rowsOf(part, state));
  const loose = parts.filter(({ tagName }) => tagName === "tr");
  const rows = [...body, ...loose.map((row) => rowOf(row, state)), ...foot];
  const columns = Math.max(0, ...[...head, ...rows].map((row) => row.reduce((sum, { colspan }) => sum + colspan, 0)));
  if (columns === 0) return [];
  return {
    t: "table",
    caption: caption ? phrase(state.all(caption)) : [],
    columns: columnWeights([...head, ...rows], columns),
    head: head as unknown as Json,
    body: rows as unknown as Json,
  };
};

const rowsOf = (part: Element, state: State) => elementsIn(part).map((row) => rowOf(row, state));

function rowOf(row: Element, state: State): Cell[] {
  return elementsIn(row).map((cell, index) => ({
    c: tightFlow([...(index === 0 ? state.start(row) : []), ...state.all(cell)]),
    head: cell.tagName === "th",
    align: attribute(cell, "align") ?? (hasClass(cell, "number") ? "right" : undefined),
    colspan: Number(attribute(cell, "colSpan") ?? 1),
    rowspan: Number(attribute(cell, "rowSpan") ?? 1),
  }));
}

/**
 * The share of each column: the longest text in it, damped, so that one long cell doesn't starve the others, and no
 * less than its longest word, as far as words go that no line may break.
 */
function columnWeights(rows: readonly (readonly Cell[])[], columns: number): number[] {
  const weights = new Array<number>(columns).fill(4);
  for (const row of rows) {
    let at = 0;
    for (const cell of row) {
      if (cell.colspan === 1) weights[at] = Math.max(weights[at] ?? 0, weightOf(textOf(cell.c)));
      at += cell.colspan;
    }
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

function weightOf(text: string): number {
  const words = text.split(/\s+/).map((word) => Math.min(word.length, 14) + 2);
  return Math.max(2 * Math.sqrt(Math.min(text.length, 160)), ...words);
}

function textOf(data: readonly Data[]): string {
  return data.map((item) => (typeof item === "string" ? item : textOf(item.c ?? []))).join("");
}
