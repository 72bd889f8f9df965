import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Element } from "hast";
import { beforeAll, describe, expect, test } from "vitest";
import { elements, words } from "../charts/boxes.ts";
import { compare } from "./compare.ts";
import { galleryPictures, type Picture } from "./gallery.ts";
import { DIFFERENCES, draw, kept, keptNames, write } from "./golden.ts";

const pictures = await galleryPictures();

describe(`${pictures.length} pictures of the gallery`, () => {
  beforeAll(() => rm(DIFFERENCES, { recursive: true, force: true }));

  test("are all kept, and nothing else is", async () => {
    expect(pictures.map(({ name }) => name).sort()).toEqual(await keptNames());
  });

  test.each(pictures)("$name is as it is kept", async (one) => {
    const before = await kept(one);
    if (!before) throw new Error(`${one.name} is not kept. Look at it, then: npm run pictures`);
    const { same, changed, diff } = await compare(before, draw(one));
    if (same) return;
    const path = join(DIFFERENCES, `${one.name}.png`);
    await write(path, await diff());
    throw new Error(`${one.name} has changed in ${changed} pixels: ${path}. If that is meant: npm run pictures`);
  });
});

describe("a change that nobody meant is noticed:", () => {
  const usual = (kind: string): Picture => {
    const found = pictures.find(({ name }) => name === `${kind}/usual-wide`);
    if (!found) throw new Error(`no picture of ${kind}`);
    return structuredClone(found);
  };
  const first = (svg: Element, fits: (element: Element) => boolean): Element => {
    const found = elements(svg).find(fits);
    if (!found) throw new Error("nothing in the picture fits");
    return found;
  };
  const label = (svg: Element, text: string) =>
    first(svg, (element) => element.tagName === "text" && words(element) === text);

  const changes: [name: string, kind: string, change: (svg: Element) => void][] = [
    [
      "a label half a pixel to the side",
      "prevalence",
      (svg) => {
        const { properties } = label(svg, "Security and safety");
        properties.x = String(Number(properties.x) + 0.5);
      },
    ],
    ["a label in another weight", "timeline", (svg) => delete label(svg, "The first interviews").properties.fontWeight],
    [
      "a letter",
      "bars",
      (svg) => {
        const text = label(svg, "Another march").children[0];
        if (text?.type === "text") text.value = "Another marsh";
      },
    ],
    ["a hairline that is gone", "slope", (svg) => delete first(svg, isHairline).properties.stroke],
    [
      "a mark in another colour",
      "theme-by-role",
      (svg) => {
        first(svg, isMark("mark-exact")).properties.fill = "#464d5b";
      },
    ],
    [
      "one person more",
      "prevalence",
      (svg) => {
        const { properties } = first(svg, isMark("mark-rest"));
        properties.d = String(properties.d).split("z").slice(1).join("z");
      },
    ],
    [
      "a picture one pixel higher",
      "co-occurrence",
      ({ properties }) => {
        const height = Number(properties.height) + 1;
        Object.assign(properties, { height, viewBox: `0 0 720 ${height}` });
      },
    ],
  ];

  test.each(changes)("%s", async (_, kind, change) => {
    const one = usual(kind);
    const before = draw(one);
    change(one.svg);
    const found = await compare(before, draw(one));
    expect(found).toMatchObject({ same: false });
    expect((await found.diff()).byteLength).toBeGreaterThan(0);
  });

  test("and what stays is not", async () => {
    const one = usual("flow");
    expect(await compare(draw(one), draw(usual("flow")))).toMatchObject({ same: true, changed: 0 });
  });
});

const isHairline = ({ tagName, properties }: Element) =>
  tagName === "path" && /^M0 [\d.]+H720$/.test(String(properties.d));
const isMark =
  (state: string) =>
  ({ properties }: Element) =>
    String(properties.className) === state;
