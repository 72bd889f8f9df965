import { filled, type RowCells, type TableKind } from "./table-kind.ts";

/** Something that happened. Dates are as exact as the source: `2025`, `2025-06`, `2025-06-14`. */
export interface EventRow {
  event: string;
  from?: string;
  to?: string;
  /** The source's own words for the time. */
  stated?: string;
}

/** `event,from`, with `to` for a period and `stated` for the source's words; a row needs a date or words. */
export const eventTable: TableKind<EventRow> = {
  columns: ["event", "from", "to", "stated"],
  optional: ["to", "stated"],
  row: { name: "event", example: "The march,2025-09-13" },
  read(cells) {
    const event = filled(cells, "event", "Write what happened.");
    const [from, to, stated] = [readDate(cells, "from"), readDate(cells, "to"), cells.text("stated")];
    if (from === undefined || to === undefined) return undefined;
    if (from === "" && (to !== "" || stated === "")) {
      cells.fault("from", "the cell is empty", "Write when it happened or began, or the source’s words in `stated`.");
      return undefined;
    }
    if (to !== "" && spanOf(from).from >= spanOf(to).to) {
      cells.fault("to", `“${to}” is before “${from}”`, "Write the earlier date in `from`.");
      return undefined;
    }
    return { event, ...(from ? { from } : {}), ...(to ? { to } : {}), ...(stated ? { stated } : {}) };
  },
};

/** A date, or an empty text; nothing, and a fault, when it is no date. */
function readDate(cells: RowCells, column: "from" | "to"): string | undefined {
  const text = cells.text(column);
  if (text === "" || isDate(text)) return text;
  cells.fault(
    column,
    `“${text}” is no date`,
    "Write a year, a month or a day: `2025`, `2025-06`, `2025-06-14`. Words go into `stated`.",
  );
  return undefined;
}

function isDate(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return false;
  const start = new Date(spanOf(text).from);
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(text);
}

/** A date as the time that it covers, in ms since 1970 UTC: a month from its first day to the next month's. */
export function spanOf(date: string): { from: number; to: number } {
  const [year = 0, month, day] = date.split("-").map(Number);
  const from = utc(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined && month !== undefined) return { from, to: utc(year, month - 1, day + 1) };
  return { from, to: month === undefined ? utc(year + 1, 0, 1) : utc(year, month, 1) };
}

/** `Date.UTC` takes the years 0 to 99 for those of the last century. */
function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  return date.setUTCFullYear(year, month, day);
}
