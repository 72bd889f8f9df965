import type { Drawing } from "../../document/block.ts";
import { csvBytes, neutralise } from "../csv.ts";

/**
 * The data of one figure as CSV: the table that the page shows below it, with the same words at the head of its
 * columns. `item` heads a column that has no words of its own on the page.
 */
export function figureCsv({ head, rows }: Drawing["table"], item: string): Uint8Array {
  const columns = head.map((name, index) => {
    const numbers = rows.every((row) => typeof row[index] === "number");
    return { name: neutralise(name || item), type: numbers ? ("number" as const) : ("text" as const) };
  });
  return csvBytes({ columns, rows });
}
