import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** A workbook as a spreadsheet program would read it: sheets in order, each cell a text or a number. */
export interface ReadWorkbook {
  sheets: Map<string, (string | number | undefined)[][]>;
  formulas: number;
  /** Sheets whose first row stays in sight. */
  frozen: string[];
  parts: Record<string, string>;
}

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

export function readXlsx(bytes: Uint8Array): ReadWorkbook {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  const strings: string[] = [];
  walk(parts["xl/sharedStrings.xml"] ?? "", {
    open: ({ name }) => void (name === "si" && strings.push("")),
    text: (text, within) => {
      if (within.at(-1) === "t") strings[strings.length - 1] += text;
    },
  });
  const workbook: ReadWorkbook = { sheets: new Map(), formulas: 0, frozen: [], parts };
  const targets = new Map<string, string>();
  walk(parts["xl/_rels/workbook.xml.rels"] ?? "", {
    open: ({ attributes }) => void targets.set(attributes.Id ?? "", attributes.Target ?? ""),
  });
  walk(parts["xl/workbook.xml"] ?? "", {
    open: ({ name, attributes }) => {
      if (name !== "sheet") return;
      const sheet = attributes.name ?? "";
      readSheet(sheet, parts[`xl/${targets.get(attributes["r:id"] ?? "")}`] ?? "", strings, workbook);
    },
  });
  return workbook;
}

function readSheet(sheet: string, xml: string, strings: readonly string[], workbook: ReadWorkbook): void {
  const rows: (string | number | undefined)[][] = [];
  let cell: Record<string, string> = {};
  walk(xml, {
    open: ({ name, attributes }) => {
      if (name === "c") cell = attributes;
      if (name === "f") workbook.formulas += 1;
      if (name === "pane" && attributes.state === "frozen" && attributes.ySplit === "1") workbook.frozen.push(sheet);
    },
    text: (text, within) => {
      if (within.at(-1) !== "v") return;
      const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell.r ?? "") ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      rows[Number(row) - 1] ??= [];
      (rows[Number(row) - 1] ?? [])[column] = cell.t === "s" ? decoded(strings[Number(text)] ?? "") : Number(text);
    },
  });
  workbook.sheets.set(
    sheet,
    Array.from(rows, (row) => Array.from(row ?? [])),
  );
}

/** `_xHHHH_` is the sign with that number (ECMA-376, ST_Xstring). */
const decoded = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function walk(
  xml: string,
  on: { open?: (tag: Tag) => void; text?: (text: string, within: readonly string[]) => void },
): void {
  const parser = new SaxesParser();
  const within: string[] = [];
  let text = "";
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    within.push(name);
    text = "";
    on.open?.({ name, attributes });
  });
  parser.on("text", (piece) => {
    text += piece;
  });
  parser.on("closetag", () => {
    on.text?.(text, within);
    within.pop();
    text = "";
  });
  parser.write(xml).close();
}
