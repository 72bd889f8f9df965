import type { RowCells } from "./table-kind.ts";

/** A count that is withheld so that nobody is recognised: the sign that official statistics use for it. */
export const SUPPRESSED = "[c]";
/** Nobody was asked, in the same signs. */
export const NOT_ASKED = "[x]";

const WHOLE = /^\d+$/;

/** How many people were asked; nothing, and a fault, when that is no number. */
export function readBase(cells: RowCells): number | undefined {
  const text = cells.text("of");
  if (WHOLE.test(text) && Number(text) > 0) return Number(text);
  const found = text === "" ? "the cell is empty" : `“${text}” is no whole number from 1 up`;
  cells.fault("of", found, "Write how many people were asked, such as `12`.");
  return undefined;
}

/** A whole number of people, at most `of`; nothing, and a fault, when it isn't one. `signs` are what else may stand there. */
export function readCount(cells: RowCells, of: number | undefined, signs: string): number | undefined {
  const text = cells.text("count");
  if (!WHOLE.test(text)) {
    const found = text === "" ? "the cell is empty" : `“${text}” is no whole number from 0 up`;
    cells.fault("count", found, `Write digits alone, such as \`4\`, or ${signs}.`);
    return undefined;
  }
  if (of !== undefined && Number(text) > of) {
    cells.fault("count", `${text} is above its base of ${of}`, "Correct the count, or `of` beside it.");
    return undefined;
  }
  return Number(text);
}
