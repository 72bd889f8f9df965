import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { describe, expect, test } from "vitest";
import { createScene } from "../../src/document/scene.ts";
import { type Around, wordsAround } from "../../src/exports/figure-files/around.ts";
import { figureCsv } from "../../src/exports/figure-files/figure-csv.ts";
import { figureFiles } from "../../src/exports/figure-files/figure-files.ts";
import { framed } from "../../src/exports/figure-files/framed.ts";
import { slide } from "../../src/exports/figure-files/slide.ts";
import { loadReport } from "../../src/publish/load-report.ts";
import { textFaults, words } from "../charts/boxes.ts";
import { flat } from "./flat.ts";

const ROOT = join(import.meta.dirname, "../..");
const load = async (folder: string) => {
  const { report, document } = await loadReport({ content: join(ROOT, folder) });
  return { report, document, files: await figureFiles(report, document) };
};
const reports = {
  shipped: await load("content"),
  harbour: await load("tests/fixtures/harbour"),
  rtl: await load("tests/fixtures/rtl"),
};

interface Sample {
  name: string;
  wide: Element;
  around: Around;
  options: Parameters<typeof framed>[2];
}

const samples = Object.entries(reports).flatMap(([name, { report, document }]): Sample[] => {
  const scene = createScene(report, document);
  return report.figures.map((figure) => ({
    name: `${name}: ${figure.id}`,
    wide: scene.draw(figure).wide,
    around: wordsAround(figure, scene.figureNumber(figure.id), report),
    options: {
      id: figure.id,
      description: figure.description,
      lang: report.meta.language,
      dir: report.meta.direction,
    },
  }));
});

describe("a picture of a figure", () => {
  test.each(samples)("$name: no text outside or on other text, framed and on a slide", ({ wide, around, options }) => {
    expect(textFaults(flat(framed(wide, around, options)))).toEqual([]);
    expect(textFaults(flat(slide(wide, around, options)))).toEqual([]);
  });

  test.each(samples)("$name: nor with words that go on and on", ({ wide, around, options }) => {
    const long: Around = {
      ...around,
      title: "A title that says a great deal ".repeat(8),
      subtitle: `Unbroken${"en".repeat(200)}`,
      foot: ["Source: many people said many things in many places. ".repeat(12)],
    };
    expect(textFaults(flat(framed(wide, long, options)))).toEqual([]);
    expect(textFaults(flat(slide(wide, long, options))).filter((fault) => !fault.startsWith("small"))).toEqual([]);
  });

  test("says what it is, from where, whose, and under which licence", () => {
    // Lines of a text stand side by side, without the space that they were broken at.
    const close = (text: string) => text.replace(/\s+/g, "");
    const said = (name: string) => {
      const { wide, around, options } = samples.find((sample) => sample.name === name) as Sample;
      return close(words(framed(wide, around, options)));
    };
    for (const part of [
      "Figure 1Everyone spoke of good one-to-one relationships; the majority raised financial needHow many",
      "Source: Twelve interviews, summer 2025; counts as worded in the researcher’s public summary.",
      "Note: Solid marks are exact counts.",
      "Figure 1 · Holding Ground, version 1.0.0 · No licence given",
    ])
      expect(said("shipped: prevalence")).toContain(close(part));
    for (const part of [
      "Perpetua Quill-Ångström, Ibn Lantern",
      "Creative Commons Attribution 4.0 International · example.org/reports/harbour",
    ])
      expect(said("harbour: how-many")).toContain(close(part));
  });

  test("has literal colours, and names a drawing once", () => {
    for (const { wide, around, options } of samples) {
      for (const svg of [framed(wide, around, options), slide(wide, around, options)]) {
        const text = toHtml(svg, { space: "svg" });
        expect(text).not.toContain("var(");
        expect(text.match(/<title/g)).toHaveLength(1);
        const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });
});

describe("the files of a figure", () => {
  const { report, document, files } = reports.harbour;
  const text = (path: string) => new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
  const path = (id: string, ending: string) =>
    `downloads/figures/${id}/saltmere-nights-public-2.1.0-figure-${id}${ending}`;

  test("are the same bytes for the same report", async () => {
    expect(await figureFiles(structuredClone(report), document)).toEqual(files);
  });

  test("an SVG asks for nothing from elsewhere, and carries its letters", () => {
    const svg = text(path("lamps", ".svg"));
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg.match(/@font-face/g)).toHaveLength(3);
    expect(svg.match(/url\((?!data:font\/woff2;base64,)/)).toBeNull();
    expect(svg).not.toMatch(/<script|href=/);
    expect(svg.length).toBeLessThan(60_000);
  });

  test("a PNG has twice the drawing’s size, and a slide that of a slide", () => {
    const size = (ending: string) => {
      const bytes = files.find((file) => file.path === path("lamps", ending))?.bytes ?? new Uint8Array();
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      return [view.getUint32(16), view.getUint32(20)];
    };
    expect(size(".png")[0]).toBe(1600);
    expect(size("-slide.png")).toEqual([1920, 1080]);
  });

  test("a CSV reads back as the table on the page, made safe for spreadsheets", () => {
    const rows = parse(text(path("lamps", ".csv")), { bom: true }) as string[][];
    expect(rows[0]?.every((name) => name !== "")).toBe(true);
    expect(rows.slice(1).map(([label, value]) => [label, value])).toEqual([
      ["'=1+1 North pier", "140"],
      ["'-5 South pier", "95"],
      ["'@x Ferry ramp", "12"],
      ['Old mole, "the elbow" <east>', "3"],
    ]);
    const bare = figureCsv({ head: ["", "=n"], rows: [["a", 1]] }, "Item");
    expect(new TextDecoder().decode(bare)).toBe("Item,'=n\r\na,1\r\n");
  });

  test("a report in Arabic has its pictures too; one in letters that our fonts lack has no PNG", async () => {
    const { report: arabic, document: text } = reports.rtl;
    const formsOf = (files: readonly { figure: { id: string; form: string } }[]) =>
      arabic.figures.map(({ id }) => files.flatMap(({ figure }) => (figure.id === id ? figure.form : [])));
    expect(formsOf(reports.rtl.files)).toEqual(arabic.figures.map(() => ["svg", "png", "slide", "csv"]));
    const figures = arabic.figures.map((figure) => ({ ...figure, title: "십이 명" }));
    const unprintable = await figureFiles({ ...arabic, figures }, text);
    expect(formsOf(unprintable)).toEqual(figures.map(() => ["svg", "csv"]));
  });
});
