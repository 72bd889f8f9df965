import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import { emblem, mark, markGroup } from "../../src/charts/mark.ts";
import { literalColours, screenPalette as palette } from "../../src/charts/palette.ts";
import { elements } from "./boxes.ts";
import { bounded, exact, worded } from "./samples.ts";

const states = (svg: Element | undefined) =>
  svg ? elements(svg).flatMap(({ properties }) => (properties.className as string[] | undefined) ?? []) : [];

/** How many people a path draws, when each is one sub-path. */
const subpaths = (svg: Element | undefined, state: string): number => {
  const path = svg && elements(svg).find(({ properties }) => String(properties.className) === state);
  return String(path?.properties.d ?? "").split("M").length - 1;
};

describe("mark", () => {
  it("draws as many people as were asked", () => {
    const drawn = mark(exact(4), { height: 22, palette });
    expect([subpaths(drawn, "mark-exact"), subpaths(drawn, "mark-rest")]).toEqual([4, 8]);
    const survey = mark(exact(14, 60), { height: 22, palette });
    expect([subpaths(survey, "mark-exact"), subpaths(survey, "mark-rest")]).toEqual([14, 46]);
  });

  it("tells a count, the least, the most and the rest apart by form", () => {
    expect(states(mark(exact(4), { height: 22, palette }))).toEqual(["mark", "mark-exact", "mark-rest"]);
    expect(states(mark(bounded(5, 6), { height: 22, palette }))).toEqual([
      "mark",
      "mark-certain",
      "mark-possible",
      "mark-rest",
    ]);
    expect(states(mark(bounded(12, 12), { height: 22, palette }))).toEqual(["mark", "mark-certain"]);
    expect(states(mark(exact(0), { height: 22, palette }))).toEqual(["mark", "mark-rest"]);
  });

  it("is absent where there is only a word, or nobody", () => {
    expect(mark(worded, { height: 22, palette })).toBeUndefined();
    expect(mark(exact(0, 0), { height: 22, palette })).toBeUndefined();
  });

  it("refuses counts that can't be", () => {
    for (const wrong of [exact(13), exact(-1), exact(1.5), bounded(6, 5), bounded(5, 13)]) {
      expect(() => mark(wrong, { height: 22, palette })).toThrow(RangeError);
    }
  });

  it("stays inside its box at every size", () => {
    for (const of of [1, 5, 12, 24, 25, 60, 300]) {
      for (const dir of ["ltr", "rtl"] as const) {
        for (const height of [14, 22, 40]) {
          const group = markGroup(bounded(1, of, of), { height, palette, dir });
          const starts = (group?.children ?? []).flatMap(({ properties }) =>
            [...String(properties.d).matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(
              ([, x, y]) => [Number(x), Number(y)] as const,
            ),
          );
          for (const [x, y] of starts) {
            expect(x).toBeGreaterThanOrEqual(-0.02);
            expect(x).toBeLessThanOrEqual((group?.width ?? 0) + 0.02);
            expect(y).toBeGreaterThanOrEqual(-0.02);
            expect(y).toBeLessThanOrEqual(height + 0.02);
          }
        }
      }
    }
  });

  it("is small: it stands many times on a page", () => {
    const text = toHtml(mark(bounded(5, 6), { height: 22, palette }) as Element, { space: "svg" });
    expect(text).not.toMatch(/NaN|\.\d{3}/);
    expect(text.length).toBeLessThan(2600);
  });

  it.each([
    ["mark-exact", exact(4)],
    ["mark-bounded", bounded(5, 8)],
    ["mark-grid", bounded(14, 30, 60)],
  ])("golden: %s", async (name, data) => {
    const svg = literalColours(mark(data, { height: 22, palette }) as Element);
    await expect(`${toHtml(svg, { space: "svg" }).replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(
      `../golden/charts/${name}.svg`,
    );
  });
});

describe("emblem", () => {
  it("has one row a finding, and a rule for one without a number", async () => {
    const svg = emblem([bounded(5, 6), undefined, worded, exact(4)], { width: 64, height: 64, palette });
    expect(svg.children.map((child) => (child as Element).tagName)).toEqual(["g", "path", "path", "g"]);
    await expect(`${toHtml(literalColours(svg), { space: "svg" }).replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(
      "../golden/charts/emblem.svg",
    );
  });

  it("is blank without findings", () => {
    expect(emblem([], { width: 64, height: 64, palette }).children).toEqual([]);
  });
});
