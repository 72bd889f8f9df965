import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { ContentFiles } from "../../src/model/content-files.ts";
import { edited } from "../fixtures/bad/edit.ts";
import { comparedWith, inWords, paragraphWith, replaced, withParts, wordFileOf } from "./round-trip.ts";

let harbour: ContentFiles;
let file: Uint8Array;
beforeAll(async () => {
  harbour = await edited([]);
  file = await wordFileOf(harbour);
});

const changed = (change: (xml: string) => string) => withParts(file, { document: change });
const plain = (words: string, style = "BodyText") =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const ins = (inner: string) =>
  `<w:ins w:id="900" w:author="Canary Colleague" w:date="2026-01-01T00:00:00Z">${inner}</w:ins>`;
const del = (words: string) =>
  `<w:del w:id="901" w:author="Canary Colleague" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;

describe("a file in which", () => {
  test("nothing was changed has no difference", async () => {
    const found = await comparedWith(harbour, file);
    expect(inWords(found)).toEqual([]);
    expect(found.same).toBeGreaterThan(300);
  });

  test.each<[string, (xml: string) => string, string[]]>([
    [
      "words were changed",
      replaced(["count is lower", "count was lower"]),
      ["changed paragraph: Most peo…n count [-is-]{+was+} lower (2019, p. 9)."],
    ],
    [
      "a title was changed",
      replaced([">Tongues and tides<", ">Tides<"]),
      ["changed title: [-Tongues and tides-]{+Tides+}"],
    ],
    [
      "a summary was changed",
      replaced(["Six languages, one", "Six languages and one"]),
      ["changed summary: Six languages[-, -]{+ and +}one tide table."],
    ],
    [
      "a heading was changed",
      replaced([">The lamps, counted at low tide<", ">The lamps, counted at ebb<"]),
      ["changed heading: The lamps, counted at [-low tide-]{+ebb+}"],
    ],
    ["a cell was changed", replaced([">a | b, *c*, @d // e<", ">a | b<"]), ["changed cell: a | b[-, *c*, @d // e-]"]],
    [
      "a paragraph is new",
      paragraphWith("The same heading again", (found) => found + plain("Brand new.")),
      ["added paragraph: {+Brand new.+}"],
    ],
    [
      "a paragraph is new in a table",
      replaced([">a | b, *c*, @d // e<", "><"]),
      ["removed cell: [-a | b, *c*, @d // e-]"],
    ],
    [
      "a paragraph was taken out",
      paragraphWith("Nothing follows from one winter", () => ""),
      ["removed paragraph: [-Nothing follows from one winter.-]"],
    ],
    [
      "only its words were taken out",
      replaced([">Nothing follows from one winter.<", "><"]),
      ["removed paragraph: [-Nothing follows from one winter.-]"],
    ],
    [
      "a paragraph was typed anew",
      paragraphWith("Nothing follows from one winter", () => plain("Little follows from one winter.")),
      ["changed paragraph: [-Nothing-]{+Little+} follows… winter."],
    ],
    [
      "a paragraph stands twice",
      paragraphWith("Nothing follows from one winter", (found) => found + found),
      ["added paragraph: {+Nothing follows from one winter.+}"],
    ],
    [
      "a paragraph was parted",
      replaced([
        "Most people sleep when they can.",
        `Most people sleep</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">when they can.`,
      ]),
      ["changed paragraph: Most people sleep[- -]{+ ¶ +}when the…, p. 9)."],
    ],
    [
      "words stand after the bookmark’s end, and before its start",
      paragraphWith("The same heading again", (found) =>
        found.replace("</w:pPr>", `</w:pPr>${run("Look. ")}`).replace("</w:p>", `${run(" So there.")}</w:p>`),
      ),
      ["changed paragraph: {+Look. +}The same…n.[note]{+ So there.+}"],
    ],
  ])("%s", async (_name, change, expected) => {
    expect(inWords(await comparedWith(harbour, changed(change)))).toEqual(expected);
  });

  test("a paragraph was moved says where it stands now", async () => {
    let moved = "";
    const taken = paragraphWith("The same heading again", (found) => {
      moved = found;
      return "";
    })(Buffer.from("") && (await documentOf(file)));
    const put = paragraphWith("Most people sleep", (found) => moved + found)(taken);
    const found = await comparedWith(harbour, withParts(file, { document: () => put }));
    expect(inWords(found)).toEqual(["moved paragraph: The same…n.[note]"]);
    expect(found.differences[0]?.follows).toContain("23 of 60");
    expect(found.differences[0]?.plan).toMatchObject({ why: expect.stringContaining("Move it") });
  });

  test("two paragraphs were joined says so, and that nobody but the author can", async () => {
    const joined = paragraphWith("Twice.", (found) => found)(await documentOf(file));
    const put = joined.replace(
      /(By who came\.(?:(?!<\/w:p>)[\s\S])*)<\/w:p><w:p>(?:(?!<w:bookmarkStart)[\s\S])*/,
      "$1",
    );
    const found = await comparedWith(
      harbour,
      withParts(file, { document: () => put.replace(">Twice.<", ">Twice over.<") }),
    );
    expect(inWords(found)).toEqual(["changed item of a list: Twice{+ over+}."]);
    expect(found.differences[0]?.plan).toMatchObject({ why: expect.stringContaining("joined") });
  });
});

const documentOf = async (bytes: Uint8Array): Promise<string> => {
  let xml = "";
  withParts(bytes, { document: (text) => (xml = text) });
  return xml;
};

describe("tracked changes", () => {
  test("are taken, and told apart from what was changed without a trace", async () => {
    const tracked = replaced([
      "Nothing follows from one winter.",
      `</w:t></w:r>${del("Nothing")}${ins(run("Little"))}<w:r><w:t xml:space="preserve"> follows from one winter.`,
    ]);
    const some = (xml: string) => tracked(xml).replace(" follows from one winter.", " follows from any winter.");
    const [all] = (await comparedWith(harbour, changed(tracked))).differences;
    expect(all).toMatchObject({ kind: "changed", tracked: "all" });
    expect(all?.plan).toHaveProperty("edits");
    expect((await comparedWith(harbour, changed(some))).differences[0]?.tracked).toBe("some");
    const silent = replaced(["Nothing follows", "Little follows"]);
    expect((await comparedWith(harbour, changed(silent))).differences[0]?.tracked).toBe("none");
  });

  test("of whole paragraphs: one taken out, one put in", async () => {
    const mark = (kind: string) => `<w:rPr><w:${kind} w:id="902" w:author="Canary Colleague"/></w:rPr>`;
    const gone = paragraphWith("Nothing follows from one winter", (found) =>
      found
        .replace("</w:pPr>", `${mark("del")}</w:pPr>`)
        .replace(/<w:r><w:t[^>]*>([^<]*)<\/w:t><\/w:r>/, (_, words) => del(words)),
    );
    expect(inWords(await comparedWith(harbour, changed(gone)))).toEqual([
      "removed paragraph: [-Nothing follows from one winter.-]",
    ]);
    const put = paragraphWith(
      "The same heading again",
      (found) =>
        found +
        plain("x")
          .replace("</w:pPr>", `${mark("ins")}</w:pPr>`)
          .replace(run("x"), ins(run("Put in."))),
    );
    const found = await comparedWith(harbour, changed(put));
    expect(inWords(found)).toEqual(["added paragraph: {+Put in.+}"]);
    expect(found.differences[0]?.tracked).toBe("all");
  });

  test("let the words be known that were sent out, though the report has moved on", async () => {
    const tracked = replaced([
      "Nothing follows from one winter.",
      `Nothing follows from one </w:t></w:r>${del("winter")}${ins(run("year"))}<w:r><w:t>.`,
    ]);
    const since = await edited([
      [
        "chapters/03-tongues-and-tides.mdx",
        "Nothing follows from one winter.",
        "Nothing follows from this one winter.",
      ],
    ]);
    const [difference] = (await comparedWith(since, changed(tracked))).differences;
    expect(difference?.pieces.filter(({ kind }) => kind !== "same").map(({ text }) => text)).toEqual([
      "winter",
      "year",
    ]);
    expect(difference?.now).toBe("Nothing follows from this one winter.");
    expect(difference?.plan).toMatchObject({ why: expect.stringContaining("has changed here since") });
  });
});

test("comments stand beside their block, without who wrote them", async () => {
  const comment = `<w:comment w:id="7" w:author="Canary Colleague" w:initials="CC"><w:p><w:r><w:t>Is this so?</w:t></w:r></w:p></w:comment>`;
  const commented = withParts(file, {
    document: replaced([
      ">Nothing follows from one winter.<",
      `>Nothing follows from one winter.</w:t></w:r><w:r><w:commentReference w:id="7"/></w:r><w:r><w:t><`,
    ]),
    comments: () =>
      `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${comment}</w:comments>`,
  });
  const found = await comparedWith(harbour, commented);
  expect(found.differences).toMatchObject([{ kind: "commented", comments: ["Is this so?"], line: 37 }]);
  expect(JSON.stringify(found)).not.toMatch(/Canary|"CC"/);
});

describe("a report that has moved on since", () => {
  const CHAPTER = "chapters/03-tongues-and-tides.mdx";
  const CHANGES = [
    [CHAPTER, "Nothing follows from one winter.", "Nothing whatever follows from one winter.\n\nA paragraph of ours."],
    [
      CHAPTER,
      "The tide table is invented [@almanac].\n\n</Callout>\n",
      "A tide table is invented [@almanac].\n\n</Callout>\n\nAnother paragraph of ours.\n",
    ],
    ["chapters/02-night-shift.mdx", "The same heading again gets an address of its own.[^naps]\n\n", ""],
  ] as const;

  test("what only the report has changed is counted, not told as the colleague's", async () => {
    const found = await comparedWith(await edited(CHANGES), file);
    expect(inWords(found)).toEqual([]);
    expect(found.onlyOursChanged).toBe(2);
  });

  test("what both have changed is told, and left alone", async () => {
    const found = await comparedWith(await edited(CHANGES), changed(replaced(["Nothing follows", "Little follows"])));
    expect(found.differences).toHaveLength(1);
    expect(found.differences[0]?.plan).toMatchObject({ why: expect.stringContaining("has changed here since") });
    expect(found.differences[0]?.now).toContain("whatever");
  });

  test("a block that the report has no more is told, where the colleague changed it", async () => {
    const found = await comparedWith(await edited(CHANGES), changed(replaced(["gets an address", "has an address"])));
    expect(found.differences).toMatchObject([{ kind: "changed", plan: { why: expect.stringContaining("any more") } }]);
  });

  test("another edition has no blocks but its own", async () => {
    const found = await comparedWith(harbour, file, "full");
    expect(found.differences.filter(({ file: name }) => name === "chapters/05-wages.mdx")).toEqual([]);
  });
});

describe("what can't be carried back says why", () => {
  test.each<[string, (xml: string) => string, RegExp]>([
    ["a citation", replaced(["2019, p. 9<", "2020, p. 9<"]), /changes what `\[-@tarn2019, p. 9\]` prints/],
    [
      "words of the findings",
      paragraphWith("you stop counting", (found) => found.replace("you stop counting", "you go on")),
      /findings\/evidence\.json:\d+/,
    ],
    [
      "an item of the asks",
      (xml) => xml.replace(">=1+1 buses: one each way, every night.<", ">Two buses.<"),
      /findings\/recommendations\.json:\d+/,
    ],
  ])("%s", async (_name, change, why) => {
    const { differences } = await comparedWith(harbour, changed(change));
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.map(({ plan }) => ("why" in plan ? plan.why : "can be applied")).join("\n")).toMatch(why);
  });
});

test("whatever is typed into whichever paragraphs, exactly those are told, with the words of both", async () => {
  const xml = await documentOf(file);
  const sentences = [...xml.matchAll(/<w:t xml:space="preserve">([A-Z][a-z]+ [^<&]{12,})<\/w:t>/g)]
    .map(([, words]) => words as string)
    .filter((words, index, all) => all.indexOf(words) === index && xml.split(`>${words}<`).length === 2)
    .filter((words) => xml.indexOf(`>${words}<`) > xml.indexOf("_1_"));
  expect(sentences.length).toBeGreaterThan(40);
  const word = fc.stringMatching(/^[a-z<>&{}*_[\]@#]{1,9}$/);
  const edits = fc.uniqueArray(fc.tuple(fc.nat(sentences.length - 1), fc.nat(10), word, fc.boolean()), {
    minLength: 1,
    maxLength: 6,
    selector: ([index]) => index,
  });
  const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  await fc.assert(
    fc.asyncProperty(edits, async (chosen) => {
      const typed = chosen.map(([index, at, added, isInstead]) => {
        const before = sentences[index] as string;
        const words = before.split(" ");
        const place = at % words.length;
        words.splice(place, isInstead ? 1 : 0, `${added}zq`);
        return [before, words.join(" ")] as const;
      });
      const document = typed.reduce((text, [from, to]) => text.replace(`>${from}<`, () => `>${escaped(to)}<`), xml);
      const { differences } = await comparedWith(harbour, withParts(file, { document: () => document }));
      const told = differences.map(({ pieces }) => ({
        before: pieces.flatMap(({ kind, text }) => (kind === "added" ? [] : [text])).join(""),
        after: pieces.flatMap(({ kind, text }) => (kind === "removed" ? [] : [text])).join(""),
      }));
      for (const [from, to] of typed) {
        const found = told.filter(({ after }) => after.includes(to.replace(/\s+/g, " ").trim()));
        expect(found, to).toHaveLength(1);
        expect(found[0]?.before).toContain(from.trim());
      }
      // Several of them may stand in one paragraph.
      expect(differences.length).toBeLessThanOrEqual(typed.length);
      expect(differences.every(({ kind }) => kind === "changed")).toBe(true);
    }),
    { numRuns: 25 },
  );
});
