import type { ColumnInfo } from "../tables/table.ts";

/** What every id looks like, as the model checks it: a regular expression that takes in the whole value. */
export const ID_PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

/** A table and the file that holds it. */
export interface TableFile {
  path: string;
  bytes: Uint8Array;
}

/** What stands for a value that isn't there: an empty cell and the column's own signs, each with its meaning; `notGiven` is that of the empty cell. */
export function missingValues(
  { signs = [] }: Pick<ColumnInfo, "signs">,
  notGiven: string,
): { value: string; label: string }[] {
  return [{ value: "", label: notGiven }, ...signs.map(({ sign, meaning }) => ({ value: sign, label: meaning }))];
}
