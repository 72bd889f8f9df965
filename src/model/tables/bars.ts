import { filled, type TableKind } from "./table-kind.ts";

/** One row of a bar chart's CSV. `stated` holds the source's own words for the value. */
export interface BarRow {
  label: string;
  value: number;
  stated?: string;
}

const NUMBER = /^\d+(?:\.\d+)?$/;

/** `label,value`, and `stated` where the source words the value. */
export const barTable: TableKind<BarRow> = {
  columns: ["label", "value", "stated"],
  optional: ["stated"],
  row: { name: "bar", example: "March,1200" },
  read(cells) {
    const label = filled(cells, "label", "Write what the bar is called.");
    const value = cells.text("value");
    const stated = cells.text("stated");
    if (!NUMBER.test(value)) {
      const found = value === "" ? "the cell is empty" : `“${value}” is no number from 0 up`;
      const digits = value.replace(/[\s,'’_]/g, "");
      const hint = NUMBER.test(digits)
        ? `Write \`${digits}\`.`
        : "Write digits alone, such as `1200`; words go into `stated`.";
      cells.fault("value", found, hint);
      return undefined;
    }
    return { label, value: Number(value), ...(stated ? { stated } : {}) };
  },
};
