import { beforeAll, describe, expect, test } from "vitest";
import type { ExportedFile } from "../../../src/exports/exported-file.ts";
import { createTypst } from "../../../src/typst/compiler.ts";
import { type Column, layoutFaults } from "./layout.ts";
import { reportPdfs } from "./report-pdfs.ts";

const mm = 72 / 25.4;
/** A column between two places in mm from the left edge. A stop may hang over its end by a little. */
const column = (left: number, right: number, rtl = false): Column => ({
  left: left * mm - (rtl ? 3 : 1),
  right: right * mm + (rtl ? 1 : 3),
});

/** Where text may stand on each page of a file: the template's margins. */
function columnOf(path: string, rtl: boolean): (page: number) => Column {
  if (path.endsWith("-summary.pdf")) return () => column(19, 191, rtl);
  const inside = path.includes("large-print")
    ? column(22, 188, rtl)
    : path.includes("us-letter")
      ? rtl
        ? column(32, 191, rtl)
        : column(25, 184)
      : rtl
        ? column(29, 187, rtl)
        : column(23, 181);
  const hasCover = !path.includes("/chapters/");
  return (page) => (hasCover && page === 1 ? column(19, 197) : inside);
}

describe.each(["content", "tests/fixtures/harbour", "tests/fixtures/rtl", "tests/fixtures/gallery"])(
  "%s",
  (content) => {
    let files: ExportedFile[];
    beforeAll(async () => {
      files = await reportPdfs(content);
    });

    test("no widow, no orphan, no heading without its text, nothing over the edge or over other text", async () => {
      for (const { path, bytes } of files) {
        const faults = await layoutFaults(bytes, columnOf(path, content.endsWith("rtl")));
        expect(faults, path).toEqual([]);
      }
    });
  },
);

describe("the reader of layouts", () => {
  const typst = createTypst();
  const words = "Twelve people were asked what weighs most, and what would help. ".repeat(5);
  const faultsOf = (content: string) => {
    const page = `#set document(title: "x"); #set page(width: 100mm, height: 100mm, margin: 10mm); #set text(font: "Source Serif 4", lang: "en", size: 10pt)\n`;
    const compiled = typst.compile({ mainFileContent: page + content });
    if (!compiled.result) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics));
    return layoutFaults(typst.pdf(compiled.result, { creationTimestamp: 0 }), () => column(10, 90));
  };

  test("has nothing to say of a page that is well made", async () => {
    expect(await faultsOf(`= Head\n${words}`)).toEqual([]);
  });

  test("tells a widow and an orphan", async () => {
    const loose = "#set text(costs: (widow: 0%, orphan: 0%));";
    const all: string[] = [];
    // Somewhere in a run of pages a paragraph is bound to break after its first line, and before its last.
    for (const gap of [46, 50, 54, 58, 62, 66, 70, 74])
      all.push(...(await faultsOf(`${loose} #v(${gap}mm)\n\n${words}`)));
    expect(all.some((fault) => fault.includes("a widow"))).toBe(true);
    expect(all.some((fault) => fault.includes("an orphan"))).toBe(true);
  });

  test("tells a heading at the foot of a page", async () => {
    const faults = await faultsOf(
      `#show heading: set block(sticky: false)\n= First\n#v(60mm)\n== Left behind\n#block(breakable: false)[${words}]`,
    );
    expect(faults).toContainEqual(expect.stringContaining("page 1: a stranded heading"));
  });

  test("tells a line that is too long, and text over text", async () => {
    expect(await faultsOf(`= Head\n#text(hyphenate: false)[${"Donaudampfschiff".repeat(5)}]`)).toEqual([
      expect.stringContaining("overfull"),
    ]);
    expect(await faultsOf(`= Head\n#place(dy: 10mm)[One text] #place(dy: 10mm)[Another]`)).toEqual([
      expect.stringContaining("is printed over"),
    ]);
  });
});
