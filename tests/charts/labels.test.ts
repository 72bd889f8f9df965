import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import { spread } from "../../src/charts/spread.ts";
import { elements, textFaults, words } from "./boxes.ts";
import { options } from "./samples.ts";
import { forms, kinds, states } from "./states.ts";

const WIDTHS = [320, 360, 480, 720, 960];
const drawings = Object.entries(forms).flatMap(([form, draw]) =>
  Object.entries(states).flatMap(([name, state]) =>
    WIDTHS.flatMap((width) =>
      (["ltr", "rtl"] as const).map((dir) => {
        const chart = options(width, dir);
        return { name: `${form}, ${name}, ${width} px, ${dir}`, svg: draw(state, chart), state, chart };
      }),
    ),
  ),
);

/** What a check finds in each drawing, with the drawing's name. */
const faults = (check: (svg: Element, chart: (typeof drawings)[number]["chart"]) => string[]): string[] =>
  drawings.flatMap(({ name, svg, chart }) => check(svg, chart).map((fault) => `${name}: ${fault}`));

describe(`${drawings.length} drawings: ${Object.keys(forms).length} forms in ${Object.keys(states).length} states, ${WIDTHS.length} widths, both directions`, () => {
  it("keep their text inside, apart, and at 13 px or more", () => {
    expect(faults(textFaults)).toEqual([]);
  });

  it("give a name and a role to everything that is spoken, and hide every other text", () => {
    const check = (svg: Element, { words: { roles } }: (typeof drawings)[number]["chart"]) => {
      const items = elements(svg).filter(({ properties }) => properties.role === "listitem");
      const nameless = items.filter(({ children }) => {
        const { ariaLabel, ariaRoleDescription, role } = (children[0] as Element).properties;
        const known = Object.values(roles).includes(String(ariaRoleDescription));
        return role !== "graphics-symbol img" || !String(ariaLabel).trim() || !known;
      });
      const spoken = textOutsideHidden(svg);
      return [...nameless.map(() => "an item without a name"), ...spoken.map((text) => `spoken by chance: ${text}`)];
    };
    expect(faults(check)).toEqual([]);
  });

  it("have no empty list, and nothing but items in a list", () => {
    const check = (svg: Element) =>
      elements(svg)
        .filter(({ properties }) => properties.role === "list")
        .filter(
          ({ children }) =>
            children.length === 0 || !children.every((child) => (child as Element).properties.role === "listitem"),
        )
        .map(() => "a list with other things");
    expect(faults(check)).toEqual([]);
  });

  it("give no percentage of fewer than thirty people", () => {
    const few = drawings.filter(({ name }) => !name.includes("sixty"));
    expect(few.filter(({ svg }) => /[%٪]/.test(JSON.stringify(svg))).map(({ name }) => name)).toEqual([]);
    expect(drawings.some(({ svg }) => words(svg).includes("%"))).toBe(true);
  });

  it("say nothing of a count that is withheld", () => {
    const withheld = drawings.filter(({ name }) => /^(?:co-|theme-|slope).*all suppressed/.test(name));
    expect(withheld.length).toBeGreaterThan(0);
    for (const { svg, chart } of withheld) {
      const labels = elements(svg).flatMap(({ properties }) =>
        properties.ariaLabel ? [String(properties.ariaLabel)] : [],
      );
      expect(labels.some((label) => label.endsWith(chart.words.suppressed))).toBe(true);
      expect(labels.filter((label) => /: \d/.test(label))).toEqual([]);
      expect(elements(svg).filter(({ properties }) => String(properties.className).startsWith("mark-"))).toEqual([]);
    }
  });
});

it("the check finds what it is for", () => {
  const svg = structuredClone(kinds.bars(states.several as never, options(720)));
  const texts = elements(svg).filter(({ tagName, children }) => tagName === "text" && children.length === 1);
  const [one, other, third] = texts as [Element, Element, Element];
  Object.assign(other.properties, { x: one.properties.x, y: one.properties.y });
  Object.assign(third.properties, { x: 700, fontSize: 9 });
  expect(textFaults(svg).map((fault) => fault.split(":")[0])).toEqual(
    expect.arrayContaining(["small", "outside", "overlapping"]),
  );
});

describe("labels in a column", () => {
  const wish = (wanted: number, height = 10) => ({ wanted, height });

  it("stay where they want to be when there is room", () => {
    expect(spread([wish(50), wish(20)], 2, 0, 100)).toEqual([45, 15]);
  });

  it("crowd around where they together want to be", () => {
    expect(spread([wish(50), wish(50), wish(50)], 2, 0, 100)).toEqual([33, 45, 57]);
  });

  it("stay between the ends, and begin at the first when they don't fit", () => {
    expect(spread([wish(0), wish(100)], 0, 0, 100)).toEqual([0, 90]);
    expect(spread([wish(5), wish(5)], 0, 0, 12)).toEqual([0, 10]);
  });
});

function textOutsideHidden(node: Element): string[] {
  if (node.properties.ariaHidden === "true" || ["title", "desc"].includes(node.tagName)) return [];
  return node.children.flatMap((child) =>
    child.type === "element"
      ? textOutsideHidden(child)
      : child.type === "text" && child.value.trim()
        ? [child.value]
        : [],
  );
}
