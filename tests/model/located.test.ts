import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../src/model/front-matter.ts";
import { type LocatedDocument, parseJson, parseYaml } from "../../src/model/located.ts";
import { placeAt } from "../../src/model/place.ts";

/** Whether a place is one that an editor can go to. */
function isInside(text: string, { line, column }: { line: number; column: number }): boolean {
  const found = text.split(/\r\n|\n|\r/)[line - 1];
  return found !== undefined && column >= 1 && column <= found.length + 1;
}

const yamlish = fc.string({
  unit: fc.constantFrom(
    "a",
    "b: ",
    "- ",
    "\n",
    "  ",
    "\t",
    '"',
    "'",
    ":",
    "[",
    "]",
    "{",
    "}",
    "|",
    ">",
    "#",
    "*x",
    "&x",
    "!t",
    "---",
    "\r\n",
    "é",
    "?",
    ",",
    "%",
    "<<: ",
  ),
  maxLength: 60,
});
const jsonish = fc.string({
  unit: fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    '"a"',
    "1",
    "\n",
    "\\",
    "true",
    "x",
    "“",
    "'",
    "//",
    "\r",
    "-",
    "0",
    " ",
  ),
  maxLength: 60,
});

describe.each([
  ["parseYaml", parseYaml, yamlish],
  ["parseJson", parseJson, jsonish],
] as const)("%s", (_name, parse, likely) => {
  test("any text gives a value or a problem inside it, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(likely, fc.string({ unit: "binary" })), (text) => {
        const document: LocatedDocument = parse(text, "f");
        JSON.stringify(document.value);
        for (const problem of document.problems) {
          expect(isInside(text, problem), `${problem.line}:${problem.column} ${problem.message}`).toBe(true);
          expect(problem.hint).not.toBe("");
        }
        expect(isInside(text, document.placeOf(["a", 0, "b"], "value"))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("no place is between the two signs that end a line", () => {
    expect(isInside("!t\r\n}\n", parse("!t\r\n}\n", "f").placeOf([], "value"))).toBe(true);
  });

  test("what JSON can say comes back as it was, with the place of each value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const document = parseJson(text, "f");
        expect(document.problems).toEqual([]);
        // `-0` is written `0`.
        expect(document.value).toEqual(JSON.parse(text));
      }),
    );
  });

  test("brackets without end are a problem", () => {
    const { problems } = parse("[".repeat(50_000), "f");
    expect(problems.length).toBeGreaterThan(0);
  });

  test("a key that names an object's own machinery is a key", () => {
    const { value } = parse('{"__proto__": {"x": 1}, "constructor": 2}', "f");
    expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
    expect((value as { x?: number }).x).toBeUndefined();
  });
});

test("YAML: places of keys, values and items", () => {
  const text = "a:\n  b: text\n  c: [1, two]\nd:\ne: {f: 3}\n";
  const { placeOf, value } = parseYaml(text, "f");
  expect(value).toEqual({ a: { b: "text", c: [1, "two"] }, d: null, e: { f: 3 } });
  expect(placeOf(["a", "b"], "key")).toEqual({ line: 2, column: 3, excerpt: "b" });
  expect(placeOf(["a", "b"], "value")).toEqual({ line: 2, column: 6, excerpt: "text" });
  expect(placeOf(["a", "c", 1], "value")).toEqual({ line: 3, column: 10, excerpt: "two" });
  expect(placeOf(["d"], "value")).toEqual({ line: 4, column: 1, excerpt: "d" });
  expect(placeOf(["e", "f"], "value")).toEqual({ line: 5, column: 8, excerpt: "3" });
  expect(placeOf(["e", "missing"], "value")).toMatchObject({ line: 5, column: 4 });
});

test("YAML: `no`, dates and leading zeros stay what an author sees", () => {
  expect(parseYaml("a: no\nb: 2024-01-02\nc: 1_000", "f").value).toEqual({ a: "no", b: "2024-01-02", c: "1_000" });
});

test("YAML: aliases can neither grow nor loop", () => {
  const bomb = `a: &a [x, x]\n${"bcdefgh".replace(/./g, (name, at: number) => `${name}: &${name} [*${"abcdefg"[at]}, *${"abcdefg"[at]}]\n`)}`;
  const { value, problems } = parseYaml(bomb, "f");
  expect(JSON.stringify(value).length).toBeLessThan(200);
  expect(problems).toHaveLength(8);
  expect(parseYaml("a: &x [*x]", "f").value).toEqual({ a: [null] });
});

test("JSON: places of keys, values and items", () => {
  const { placeOf } = parseJson('{\n  "a": [1, { "b": "text" }]\n}', "f");
  expect(placeOf(["a"], "key")).toEqual({ line: 2, column: 3, excerpt: '"a"' });
  expect(placeOf(["a", 1, "b"], "value")).toEqual({ line: 2, column: 19, excerpt: '"text"' });
  expect(placeOf(["a", 1, "c"], "value")).toEqual({ line: 2, column: 12, excerpt: '{ "b": "text" }' });
});

test("lines end at \\n, \\r\\n and \\r", () => {
  const text = "a\nb\r\nc\rd";
  expect(placeAt(text, text.indexOf("b"))).toEqual({ line: 2, column: 1 });
  expect(placeAt(text, text.indexOf("\n", 3))).toEqual({ line: 2, column: 2 });
  expect(placeAt(text, text.indexOf("c"))).toEqual({ line: 3, column: 1 });
  expect(placeAt(text, text.indexOf("d"))).toEqual({ line: 4, column: 1 });
  expect(placeAt(text, 99)).toEqual({ line: 4, column: 2 });
});

test("front matter: where the text of a chapter begins", () => {
  const at = (text: string) => text.slice(readFrontMatter(text, "f").bodyStart);
  expect(at("---\na: 1\n---\nText")).toBe("Text");
  expect(at("---\r\na: 1\r\n---\r\nText")).toBe("Text");
  expect(at("---\na: 1\n---")).toBe("");
  expect(at("---\na: b---c\n---  \n---\nText")).toBe("---\nText");
  expect(at("Text\n---\n")).toBe("Text\n---\n");
  expect(at("---\nnever ends")).toBe("");
});
