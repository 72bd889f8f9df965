import type { Feature } from "./library.ts";

/**
 * How sheets print, which the library has no setting for: as wide as the paper, over as many pages as it takes, with the
 * head of a table on each; and tables that can be filtered by their heads.
 */
export const paging: Feature = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transformElementAttributes: (tag, attributes) =>
          tag === "pageSetup" ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        // The format fixes the order of elements: `sheetPr` comes first, `autoFilter` follows the data.
        transform: (xml, { stickyRowsCount }) =>
          xml
            .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace("</sheetData>", `</sheetData>${stickyRowsCount ? `<autoFilter ref="${extent(xml)}"/>` : ""}`),
      },
      "xl/workbook.xml": {
        transform: (xml, sheets) => {
          const names = sheets.flatMap(({ sheet, stickyRowsCount }, index) =>
            stickyRowsCount
              ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sheet}'!$1:$1</definedName>`]
              : [],
          );
          return xml.replace(/<definedNames\s*\/>|(?=<calcPr)/, `<definedNames>${names.join("")}</definedNames>`);
        },
      },
    },
  },
};

/** The cells that hold something, from the first: `A1:F12`. */
function extent(xml: string): string {
  const cells = [...xml.matchAll(/<c r="([A-Z]+)(\d+)"/g)];
  const head = cells.filter(([, , row]) => row === "1").at(-1)?.[1] ?? "A";
  return `A1:${head}${cells.at(-1)?.[2] ?? 1}`;
}
