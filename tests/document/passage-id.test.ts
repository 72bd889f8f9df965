import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestPassage, passageDistance } from "../../src/client/passage-distance.ts";
import { createPassageIds, passageId } from "../../src/document/passage-id.ts";

const PASSAGE =
  "They fear for their staff, for the people who use their services, and for those they support, campaign and organise with.";
const OTHER =
  "The workshop proposed an answer to this challenge in particular, alongside unrestricted money for the long term.";

const idOf = (text: string) => passageId(text) ?? "";

describe("a passage’s id", () => {
  test("is made of its words alone", () => {
    expect(idOf(PASSAGE)).toMatch(/^p-[0-9a-z]{12}$/);
    expect(idOf(`  ${PASSAGE.toUpperCase().replaceAll(",", " –")}\n`)).toBe(idOf(PASSAGE));
    expect(passageId(" – … ")).toBeUndefined();
    expect(idOf("مدّ وجزر")).toMatch(/^p-/);
  });

  test.each([
    ["a word corrected", PASSAGE.replace("staff", "colleagues")],
    ["a word left out", PASSAGE.replace("their services", "services")],
    ["two words added", PASSAGE.replace("fear for", "fear very much for")],
    ["a slip mended", PASSAGE.replace("organise", "organize")],
  ])("stays near with %s", (_name, text) => {
    expect(nearestPassage(idOf(PASSAGE), [idOf(OTHER), idOf(text)])).toBe(idOf(text));
  });

  test("is far from that of another passage", () => {
    expect(passageDistance(idOf(PASSAGE), idOf(OTHER))).toBeGreaterThan(16);
    expect(nearestPassage(idOf(PASSAGE), [idOf(OTHER), "main", "figure-1"])).toBeUndefined();
  });

  test("is numbered where the same words come again", () => {
    const ids = createPassageIds();
    expect([ids.idFor("Again."), ids.idFor("Another."), ids.idFor("again")]).toEqual([
      idOf("again"),
      idOf("another"),
      `${idOf("again")}-2`,
    ]);
    expect(passageDistance(idOf("again"), `${idOf("again")}-2`)).toBe(0);
  });

  test("is an address for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const id = passageId(text);
        if (id !== undefined) expect(passageDistance(id, id)).toBe(0);
      }),
    );
  });
});
