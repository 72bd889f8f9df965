import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { Refusal } from "../../src/authoring/change.ts";
import type { ContentFiles } from "../../src/model/content-files.ts";
import { reviewParts } from "../../src/publish/review-parts.ts";
import { accept } from "../../src/review/accept.ts";
import { editField } from "../../src/review/edit-field.ts";
import { lettersOf } from "../../src/review/letters.ts";
import { ourBlocks } from "../../src/review/our-blocks.ts";
import { planChange, withEdits } from "../../src/review/plan-edit.ts";
import { edited } from "../fixtures/bad/edit.ts";
import { bookOf, comparedWith, inWords, paragraphWith, replaced, withParts, wordFileOf } from "./round-trip.ts";

const CHAPTER = "chapters/04-what-would-help.mdx";
const PLACE = "Wages come <Corrected";

/** The harbour report with a paragraph of its own in a chapter. */
const withText = (text: string) => edited([[CHAPTER, PLACE, `${text}\n\n${PLACE}`]]);

/** The chapter after a block's words were changed to others; or why they weren't. */
async function changedTo(text: string, after: string): Promise<string> {
  const files = await withText(text);
  const before = files.texts.get(CHAPTER) ?? "";
  const start = before.indexOf(text);
  const block = ourBlocks(reviewParts(bookOf(files), files.texts)).find(
    ({ part, element }) => part.source?.file === CHAPTER && (element?.position?.start.offset ?? -1) >= start,
  );
  if (!block) throw new Error("the block isn't there");
  const plan = planChange(block, after);
  if ("why" in plan) return `why: ${plan.why}`;
  const changed = withEdits(before, plan.edits);
  expect(changed.startsWith(before.slice(0, start))).toBe(true);
  return changed.slice(start, changed.length - (before.length - start - text.length));
}

describe("new words in a paragraph", () => {
  test.each<[string, string, string, string]>([
    [
      "keep the markup around them",
      "A *fine* and **long** [road](https://example.org/).",
      "A fine and very long road home.",
      "A *fine* and very **long** [road](https://example.org/) home.",
    ],
    ["stand inside it where they take a word’s place", "A *fine* road.", "A poor road.", "A *poor* road."],
    ["take it along where its words are gone", "A *fine* road.", "A road.", "A road."],
    [
      "are never markup",
      "A plain road.",
      "A *plain* <Road> {x} & [y](z) # `c` _d_ \\ road.",
      "A \\*plain\\* \\<Road> \\{x} & \\[y]\\(z) # \\`c\\` \\_d\\_ \\\\ road.",
    ],
    [
      "are never a citation",
      "A plain road.",
      "A plain [@almanac] road.",
      "why: It can’t be put in without changing more than its words. Do it in the chapter yourself.",
    ],
    ["are never a list, a heading or a quotation", "A plain road.", "1. A plain road.", "1\\. A plain road."],
    [
      "find their place after signs that are written otherwise",
      "5 &lt; 6, \\{a\\} &amp; \\*b\\*; old.",
      "5 < 6, {a} & *b*; new.",
      "5 &lt; 6, \\{a\\} &amp; \\*b\\*; new.",
    ],
    [
      "find their place in lines that are broken",
      "One line\nand an old one.",
      "One line and a new one.",
      "One line\nand a new one.",
    ],
    ["go into the item of a list", "- One thing.\n- Another.", "One big thing.", "- One big thing.\n- Another."],
    [
      "stay out of what code says",
      "Type `exit` at once.",
      "Type `leave` at once.",
      "why: It changes what ``exit`` prints.",
    ],
  ])("%s", async (_name, before, after, expected) => {
    expect(await changedTo(before, after)).toBe(expected);
  });

  test("leave citations, notes and references where they were", async () => {
    const text = 'Bread [@almanac, p. 3] and <Ref to="theme:sleep" /> cost much.[^n]\n\n[^n]: A note.';
    const files = await withText(text);
    const block = ourBlocks(reviewParts(bookOf(files), files.texts)).find(({ words }) => words.startsWith("Bread"));
    const words = block?.words.replace("Bread", "Brown bread").replace("much", "too much") ?? "";
    expect(await changedTo(text, words)).toBe(
      'Brown bread [@almanac, p. 3] and <Ref to="theme:sleep" /> cost too much.[^n]\n\n[^n]: A note.',
    );
    const touched = await changedTo(text, words.replace("\ufffc", ""));
    expect(touched).toBe("why: It changes what `[^n]` prints.");
  });

  test("any words into any text: they are then what stands there, or nothing is changed", async () => {
    const texts = [
      "A *fine* and **long** [road](https://example.org/) by the sea, 5 &lt; 6.",
      "> Set in, *and* so\n> over two lines.",
      "1. An item with `code` and ~~more~~\n   on a second line\n2. Two",
    ];
    const contexts = await Promise.all(
      texts.map(async (text) => {
        const files = await withText(text);
        const source = files.texts.get(CHAPTER) ?? "";
        const block = ourBlocks(reviewParts(bookOf(files), files.texts)).find(
          ({ part, element }) =>
            part.source?.file === CHAPTER && (element?.position?.start.offset ?? -1) >= source.indexOf(text),
        );
        return { block, source };
      }),
    );
    const sign = fc.constantFrom(..."*_`[](){}<>&#|~!@\\-+1.: ".split(""), "word", "é", "ك", "\u00a0", "  ");
    const typed = fc.array(sign, { minLength: 1, maxLength: 5 }).map((signs) => signs.join(""));
    let applied = 0;
    fc.assert(
      fc.property(fc.constantFrom(...contexts), fc.nat(200), fc.nat(3), typed, ({ block, source }, at, gone, words) => {
        if (!block?.element) throw new Error("the block isn't there");
        const from = at % (block.words.length + 1);
        const after = `${block.words.slice(0, from)}${words}${block.words.slice(from + gone)}`
          .replace(/\s+/g, " ")
          .trim();
        const plan = planChange(block, after);
        if ("why" in plan || after === block.words) return;
        applied += 1;
        const changed = withEdits(source, plan.edits);
        expect(changed).not.toBe(source);
        expect(changed.split("\n").slice(0, 8)).toEqual(source.split("\n").slice(0, 8));
      }),
      { numRuns: 400 },
    );
    expect(applied).toBeGreaterThan(100);
  }, 60_000);
});

describe("differences that are taken", () => {
  let harbour: ContentFiles;
  let file: Uint8Array;
  beforeAll(async () => {
    harbour = await edited([]);
    file = await wordFileOf(harbour);
  });
  const changes = (xml: string) =>
    [
      replaced(
        ["count is lower", "count was far lower"],
        [">Six languages, one tide table.<", ">Six languages; one tide table.<"],
      ),
      paragraphWith("Nothing follows from one winter", () => ""),
      paragraphWith(
        "They answer",
        (found) =>
          `${found}<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>New, &lt;and&gt; plain.</w:t></w:r></w:p>`,
      ),
    ].reduce((text, change) => change(text), xml);

  test("stand in the chapters, and are then no differences any more", async () => {
    const returned = withParts(file, { document: changes });
    const found = await comparedWith(harbour, returned);
    const open = found.differences.filter(({ plan }) => !("why" in plan));
    expect(inWords({ ...found, differences: open })).toEqual([
      "changed paragraph: Most peo…n count [-is -]{+was far +}lower (2019, p. 9).",
      "changed summary: Six languages[-,-]{+;+} one tide table.",
      "added paragraph: {+New, <and> plain.+}",
    ]);
    const change = accept(
      found.differences,
      open.map(({ id }) => id),
      harbour.texts,
    );
    expect([...change.files.keys()]).toEqual([
      "chapters/02-night-shift.mdx",
      "chapters/03-tongues-and-tides.mdx",
      CHAPTER,
    ]);
    expect(change.files.get(CHAPTER)).toContain("of chapter two.\n\nNew, \\<and> plain.\n\n");
    const after: ContentFiles = { ...harbour, texts: new Map([...harbour.texts, ...change.files]) };
    const again = await comparedWith(after, returned);
    expect(inWords(again)).toEqual(["removed paragraph: [-Nothing follows from one winter.-]"]);
    expect((await comparedWith(after, await wordFileOf(after))).differences).toEqual([]);
  });

  test("have the same names each time", async () => {
    const returned = withParts(file, { document: changes });
    const [one, other] = [await comparedWith(harbour, returned), await comparedWith(harbour, returned)];
    expect(one.differences.map(({ id }) => id)).toEqual(other.differences.map(({ id }) => id));
    expect(new Set(one.differences.map(({ id }) => id)).size).toBe(one.differences.length);
  });

  test("are all refused where one can't be put in, and the nearest name is told for one that isn't there", async () => {
    const { differences } = await comparedWith(harbour, withParts(file, { document: changes }));
    const [first = "", last = ""] = [differences[0]?.id, differences.find(({ kind }) => kind === "removed")?.id];
    expect(() => accept(differences, [first, last], harbour.texts)).toThrow(/no plain paragraph/);
    expect(() => accept(differences, [`${first}x`], harbour.texts)).toThrow(Refusal);
    expect(() => accept(differences, [`${first}x`], harbour.texts)).toThrow(`Did you mean \`${first}\``);
  });

  test("nobody's name in the file gets into a chapter", async () => {
    const tracked = replaced([
      "count is lower",
      'count </w:t></w:r><w:ins w:id="1" w:author="Canary Colleague"><w:r><w:t xml:space="preserve">surely </w:t></w:r></w:ins><w:r><w:t>is lower',
    ]);
    const { differences } = await comparedWith(harbour, withParts(file, { document: tracked }));
    const change = accept(
      differences,
      differences.map(({ id }) => id),
      harbour.texts,
    );
    expect([...change.files.values()].join("")).toContain("count surely is lower");
    expect(JSON.stringify([[...change.files], differences])).not.toContain("Canary");
  });
});

test.each([
  ["title: Plain words", "Other words", "title: Other words"],
  ["title: Plain words", "Words: with a colon", 'title: "Words: with a colon"'],
  ["title: Plain words", "# no comment", 'title: "# no comment"'],
  ['title: "Quoted words"', "Other", 'title: "Other"'],
  ["title: >-\n  Folded\n  words\nsummary: x", "Other folded words", "title: >-\n  Other folded words\nsummary: x"],
])("front matter `%s` keeps its form where %s can stand in it", (yaml, words, expected) => {
  const text = `---\n${yaml}\n---\n\nText.\n`;
  const edit = editField(text, "title", words);
  expect(edit && withEdits(text, [edit])).toBe(`---\n${expected}\n---\n\nText.\n`);
});

test("every paragraph of the harbour report knows where each of its letters stands, or is made by a block", async () => {
  const files = await edited([]);
  const blocks = ourBlocks(reviewParts(bookOf(files), files.texts)).filter(
    ({ part, element }) => part.source && element,
  );
  const placed = blocks.filter(({ element, part }) => element && lettersOf(element, part.source?.text ?? ""));
  expect(placed.length).toBeGreaterThan(40);
  for (const { element, part } of placed) {
    for (const { value, from, to, made } of lettersOf(element as never, part.source?.text ?? "")?.letters ?? []) {
      const source = part.source?.text.slice(from, to) ?? "";
      if (made === undefined && source.length === 1)
        expect(/\s/.test(value) ? /\s/.test(source) : source === value).toBe(true);
    }
  }
});
