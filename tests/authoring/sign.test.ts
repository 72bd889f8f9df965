import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { readReportText } from "../../src/authoring/report-text.ts";
import { recordInWords, sign, unsignedIn } from "../../src/authoring/sign.ts";
import { openJson } from "../../src/importers/merge/json-file.ts";
import { digestsOf, standingOf } from "../../src/privacy/quotes/sign-off.ts";
import { type Edit, edited, problemsIn, TODAY } from "../fixtures/bad/edit.ts";
import { EVIDENCE } from "../fixtures/bad/names.ts";
import { FIXTURES, run } from "../publish/builds.ts";

const CHANGED: Edit = [EVIDENCE, "you stop counting", "he stops counting"];
const REQUEST = { ids: ["the-usual"], by: "R. Reader", on: TODAY };
const reportWith = async (...edits: Edit[]) => readReportText(await edited(edits));

describe("a signature", () => {
  test("is written, holds, and leaves all else in the file as it was", async () => {
    const before = await edited([CHANGED]);
    const change = sign(readReportText(before), { ...REQUEST, again: true });
    const text = change.files.get(EVIDENCE) ?? "";
    const after = await edited([[EVIDENCE, text]]);
    expect(problemsIn(before).map(({ rule }) => rule)).toEqual(["quote-tells", "sign-off-void"]);
    expect(problemsIn(after)).toEqual([]);
    const lines = (before.texts.get(EVIDENCE) ?? "").split("\n");
    const differing = text.split("\n").filter((line, index) => line !== lines[index]);
    expect(differing.map((line) => line.trim().split(":")[0])).toEqual(['"by"', '"on"', '"text"']);
  });

  test.each<[string, Edit[], Partial<typeof REQUEST> & { again?: boolean }, RegExp]>([
    ["of what nothing has", [], { ids: ["the-usul"] }, /no evidence `the-usul`.*`the-usual`/],
    ["by nobody", [], { by: " " }, /--by NAME/],
    ["of what is signed", [], {}, /`the-usual` is signed: by Ottoline Quarrelby, 2025-03-01, and nothing has changed/],
    ["of what is signed, again", [], { again: true }, /nothing has changed/],
    ["over one that is void, unasked", [CHANGED], {}, /Ottoline Quarrelby signed.*its text has changed.*--again/],
    [
      "of what is shown nowhere",
      [[EVIDENCE, '"id": "six-orders"', '"id": "six-orders", "consentUntil": "2020-01-01"']],
      { ids: ["six-orders"] },
      /its consent has ended/,
    ],
  ])("%s is refused", async (_name, edits, request, said) => {
    const report = await reportWith(...edits);
    expect(() => sign(report, { ...REQUEST, ...request })).toThrow(said);
  });

  test("of one among several that can’t be is refused for all", async () => {
    const report = await reportWith();
    expect(() => sign(report, { ...REQUEST, ids: ["six-orders", "the-usual"] })).toThrow(/`the-usual` is signed/);
  });

  test("holds for these words, whose they are, and this consent, and for no others", () => {
    const text = fc.string();
    const record = fc.record({ text, who: text, consent: fc.constantFrom("anonymous-quote", "named") });
    const rules = { policy: "verbatim", today: TODAY } as const;
    fc.assert(
      fc.property(record, record, (one, other) => {
        const signOff = { by: "A", on: TODAY, ...digestsOf({ kind: "verbatim", ...one }) };
        const standing = standingOf({ kind: "verbatim", ...other, signOff }, rules);
        const changed = (["text", "who", "consent"] as const).filter((part) => one[part] !== other[part]);
        expect(standing).toMatchObject(changed.length === 0 ? { kind: "signed" } : { kind: "void", changed });
      }),
    );
  });

  test("doesn’t pass from a paraphrase to a quotation", () => {
    const signOff = { by: "A", on: TODAY, ...digestsOf({ kind: "paraphrase", text: "x", who: "y", consent: "named" }) };
    const quoted = { kind: "verbatim", text: "x", who: "y", consent: "named", signOff };
    expect(standingOf(quoted, { policy: "verbatim", today: TODAY })).toMatchObject({ kind: "void", changed: ["text"] });
  });
});

test("what waits is listed, with what was changed and what may tell who it was", async () => {
  const report = await reportWith(CHANGED);
  expect(unsignedIn(report, TODAY)).toEqual(["the-usual"]);
  expect(recordInWords(report, "the-usual", TODAY).join("\n")).toMatch(
    /the-usual: verbatim, consent role-attributed\n.*he stops counting.*\n {2}a deckhand \(fits ferry-crew\)\n.*its text has changed.\n {2}Look at “he”/,
  );
});

test("a field is put into a record as the file is written, whatever its form", () => {
  const value = { by: "A “b” \\ c", n: [1, { x: "y" }] };
  for (const text of [
    '{"list":[{"id":"a"},{"id":"b", "t": ["x"]}]}',
    '{\r\n\t"list": [\r\n\t\t{ "id": "a" },\r\n\t\t{\r\n\t\t\t"id": "b",\r\n\t\t\t"t": ["x"]\r\n\t\t}\r\n\t]\r\n}\r\n',
  ]) {
    const file = openJson(text, "x.json");
    file.setField(["list", 1], "signOff", value);
    expect(JSON.parse(file.text()).list).toEqual([{ id: "a" }, { id: "b", t: ["x"], signOff: value }]);
    const once = file.text();
    const [before = "", after = ""] = text.split('"t": ["x"]');
    expect([once.startsWith(`${before}"t": ["x"],`), once.endsWith(after)]).toEqual([true, true]);
    expect(once.includes("\r\n")).toBe(text.includes("\r\n"));
    expect(once.replaceAll("\r\n", "").includes("\n")).toBe(false);
    file.setField(["list", 1], "signOff", value);
    expect(file.text()).toBe(once);
  }
});

describe("the command", () => {
  const work = mkdtempSync(join(tmpdir(), "soundings-sign-"));
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test("lists, signs and says what it did; the build day is that of SOURCE_DATE_EPOCH", async () => {
    cpSync(join(FIXTURES, "harbour"), work, { recursive: true });
    const path = join(work, EVIDENCE);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace("you stop counting", "you forget"));
    const call = (...args: string[]) =>
      run("sign", ["--content", work, ...args], { env: { SOURCE_DATE_EPOCH: "1800000000" } });
    expect((await call()).stdout).toMatch(/the-usual: verbatim[\s\S]*1 to read/);
    const refused = await call("the-usual", "--by", "AB");
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(/add --again\.\nNothing was written/) });
    expect((await call("--all-unsigned", "--by", "AB")).code).toBe(1);
    expect((await call("the-usual", "--by", "AB", "--again")).stdout).toMatch(/the-usual is signed by AB, 2027-01-15/);
    expect((await call()).stdout).toBe("Nothing waits for a signature.\n");
    expect((await call("--agian")).stderr).toContain("Did you mean --again?");
  });
});
