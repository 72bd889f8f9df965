import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import { audienceMatrix } from "../../src/charts/audience-matrix.ts";
import { bars } from "../../src/charts/bars.ts";
import { flow } from "../../src/charts/flow.ts";
import type { ChartOptions } from "../../src/charts/options.ts";
import { literalColours } from "../../src/charts/palette.ts";
import { prevalence } from "../../src/charts/prevalence.ts";
import { elements, textBoxes, textFaults, words } from "./boxes.ts";
import { answers, asks, bounded, exact, findings, long, march, options, worded } from "./samples.ts";

type Draw = (options: ChartOptions) => Element;

const lengthen = <T extends { label: string }>(items: T[]): T[] => items.map((item) => ({ ...item, label: long }));
const many = Array.from({ length: 30 }, (_, i) => i + 1);

const drawings: Record<string, Draw> = {
  "prevalence, empty": (o) => prevalence([], o),
  "prevalence, one": (o) => prevalence(findings.slice(0, 1), o),
  "prevalence, the report": (o) => prevalence(findings, o),
  "prevalence, long labels": (o) =>
    prevalence(
      lengthen(findings).map((row) => ({ ...row, value: long, note: long, children: lengthen(row.children) })),
      o,
    ),
  "prevalence, nobody": (o) =>
    prevalence([{ number: "1", label: "Nobody said so", mark: exact(0), value: "0 of 12", children: [] }], o),
  "prevalence, only words": (o) =>
    prevalence(
      many
        .slice(0, 4)
        .map((n) => ({ number: `${n}`, label: "Said by some", mark: worded, value: "“many”", children: [] })),
      o,
    ),
  "prevalence, hundreds of people": (o) =>
    prevalence(
      [{ number: "1", label: "A survey", mark: bounded(40, 90, 400), value: "40 to 90 of 400", children: [] }],
      o,
    ),
  "flow, empty": (o) => flow({ left: [], right: [], links: [] }, o),
  "flow, no links": (o) => flow({ ...answers, links: [] }, o),
  "flow, one": (o) =>
    flow({ left: answers.left.slice(0, 1), right: answers.right.slice(0, 1), links: answers.links.slice(0, 1) }, o),
  "flow, the report": (o) => flow(answers, o),
  "flow, long labels": (o) => flow({ ...answers, left: lengthen(answers.left), right: lengthen(answers.right) }, o),
  "flow, many": (o) =>
    flow({ ...answers, left: many.map((n) => ({ id: `finding-${n}`, number: `${n}`, label: `Finding ${n}` })) }, o),
  "matrix, empty": (o) => audienceMatrix({ rows: [], columns: [], cells: [] }, o),
  "matrix, one": (o) =>
    audienceMatrix({ rows: asks.rows.slice(0, 1), columns: asks.columns.slice(0, 1), cells: [[true]] }, o),
  "matrix, the report": (o) => audienceMatrix(asks, o),
  "matrix, long labels": (o) =>
    audienceMatrix({ ...asks, rows: lengthen(asks.rows), columns: lengthen(asks.columns) }, o),
  "bars, empty": (o) => bars([], o),
  "bars, one": (o) => bars(march.slice(0, 1), o),
  "bars, the report": (o) => bars(march, o),
  "bars, zero": (o) => bars([{ label: "None", value: 0, display: "0" }], o),
  "bars, long labels": (o) =>
    bars(
      lengthen(march).map((row) => ({ ...row, display: long })),
      o,
    ),
  "bars, many": (o) =>
    bars(
      many.map((value) => ({ label: `Row ${value}`, value, display: `${value}` })),
      o,
    ),
};

const cases = Object.entries(drawings).flatMap(([name, draw]) =>
  [720, 320].flatMap((width) => (["ltr", "rtl"] as const).map((dir) => ({ name, draw, width, dir }) as const)),
);

describe.each(cases)("$name, $width px, $dir", ({ draw, width, dir }) => {
  const svg = draw(options(width, dir));

  it("keeps its text legible, inside, and apart", () => {
    expect(textFaults(svg)).toEqual([]);
  });

  it("is a named document of items in the colours of the palette, without styles", () => {
    const [title, desc] = svg.children as Element[];
    expect([title?.tagName, desc?.tagName]).toEqual(["title", "desc"]);
    expect(svg.properties).toMatchObject({
      role: "graphics-document document",
      ariaRoleDescription: [options(width, dir).words.roles.chart],
      width,
      ariaLabelledBy: [title?.properties.id],
    });
    for (const { tagName, properties } of elements(svg)) {
      expect(["style", "foreignObject", "script"]).not.toContain(tagName);
      expect(properties).not.toHaveProperty("style");
      for (const colour of [properties.fill, properties.stroke]) {
        if (colour !== undefined) expect(String(colour)).toMatch(/^(none|var\(--chart-[a-z]+\))$/);
      }
    }
  });

  it("has numbers of two decimals, and none that is not a number", () => {
    const text = toHtml(svg, { space: "svg" });
    expect(text).not.toMatch(/NaN|Infinity|undefined|\.\d{3}/);
    expect(toHtml(draw(options(width, dir)), { space: "svg" })).toBe(text);
  });
});

describe("golden drawings", () => {
  it.each([
    ["prevalence", drawings["prevalence, the report"]],
    ["flow", drawings["flow, the report"]],
    ["audience-matrix", drawings["matrix, the report"]],
    ["bars", drawings["bars, the report"]],
  ] as [string, Draw][])("%s", async (name, draw) => {
    for (const width of [720, 320]) {
      const svg = toHtml(literalColours(draw(options(width))), { space: "svg" }).replaceAll("><", ">\n<");
      await expect(`${svg}\n`).toMatchFileSnapshot(`../golden/charts/${name}-${width}.svg`);
    }
  });
});

describe("prevalence", () => {
  it("explains only the ways of drawing that it uses", () => {
    const key = { exact: "EXACT", certain: "CERTAIN", possible: "POSSIBLE", rest: "REST" };
    const said = (mark: ReturnType<typeof exact>) =>
      textBoxes(
        prevalence([{ number: "1", label: "L", mark, value: "v", children: [] }], {
          ...options(720),
          words: { ...options(720).words, key },
        }),
      )
        .map(({ text }) => text)
        .filter((text) => /^[A-Z]{2,}$/.test(text));
    expect(said(exact(4))).toEqual(["EXACT", "REST"]);
    expect(said(exact(12))).toEqual(["EXACT"]);
    expect(said(bounded(5, 12))).toEqual(["CERTAIN", "POSSIBLE"]);
    expect(said(bounded(0, 3))).toEqual(["POSSIBLE", "REST"]);
    expect(said(worded)).toEqual([]);
  });

  it("puts the word where the mark would be, and draws no mark for it", () => {
    const svg = prevalence([{ number: "1", label: "L", mark: worded, value: "“many”", children: [] }], options(720));
    expect(elements(svg).some(({ properties }) => String(properties.className).startsWith("mark"))).toBe(false);
    expect(words(svg)).toContain("“many”");
  });
});

describe("flow", () => {
  it("refuses links that lead nowhere or are given twice", () => {
    const link = { source: "finding-1", target: "recommendation-1" };
    expect(() => flow({ ...answers, links: [{ ...link, source: "x" }] }, options(720))).toThrow(
      "unknown source of a link: x",
    );
    expect(() => flow({ ...answers, links: [{ ...link, target: "x" }] }, options(320))).toThrow(
      "unknown target of a link: x",
    );
    expect(() => flow({ ...answers, links: [link, link] }, options(720))).toThrow("link given twice");
  });

  it("draws one line a link, all of one width", () => {
    const links = elements(flow(answers, options(720))).filter(
      ({ properties }) => String(properties.className) === "link",
    );
    expect(links).toHaveLength(answers.links.length);
    const widths = links.map((link) => (link.children[0] as Element).properties.strokeWidth);
    expect(new Set(widths).size).toBe(1);
  });
});

describe("audience matrix", () => {
  it("refuses cells that do not fit", () => {
    expect(() => audienceMatrix({ ...asks, cells: [] }, options(720))).toThrow("matrix of 4 × 6 has other cells");
  });
});

describe("bars", () => {
  it("refuses a value that has no length", () => {
    expect(() => bars([{ label: "a", value: -1, display: "" }], options(720))).toThrow("impossible bar: a = -1");
    expect(() => bars([{ label: "a", value: Number.NaN, display: "" }], options(720))).toThrow(RangeError);
  });

  it("measures lengths from zero", () => {
    const rows = [150, 75, 5].map((value) => ({ label: "a", value, display: "b" }));
    const lengths = elements(bars(rows, options(720)))
      .filter(({ properties }) => properties.fill === "var(--chart-accent)")
      .map(({ properties }) => {
        const xs = [...String(properties.d).matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x));
        return Math.max(...xs) - Math.min(...xs);
      });
    expect(lengths[1]).toBeCloseTo((lengths[0] ?? 0) / 2, 1);
    expect(lengths[2]).toBeCloseTo((lengths[0] ?? 0) / 30, 1);
  });
});

it("a chart refuses a width in which nothing can be read", () => {
  expect(() => bars(march, options(100))).toThrow("chart too narrow: 100 px");
});
