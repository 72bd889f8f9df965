import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCitationMarkers } from "../../src/citations/parse-citation-markers.ts";

const items = (text: string) =>
  parseCitationMarkers(text).flatMap((piece) => (typeof piece === "string" ? [] : piece.items));

test.each([
  ["[@a]", [{ key: "a" }]],
  ["[@a, p. 3]", [{ key: "a", locator: "p. 3" }]],
  ["[@a 33]", [{ key: "a", locator: "33" }]],
  ["[@a, Chapter IX]", [{ key: "a", locator: "Chapter IX" }]],
  ["[@a, p. 3, 5, quoted]", [{ key: "a", locator: "p. 3, 5", suffix: ", quoted" }]],
  ["[@a, dil]", [{ key: "a", suffix: ", dil" }]],
  ["[-@a]", [{ key: "a", suppressAuthor: true }]],
  ["[see -@a]", [{ key: "a", prefix: "see", suppressAuthor: true }]],
  ["[@smith:2024/x.1-b.]", [{ key: "smith:2024/x.1-b", suffix: "." }]],
  [
    "[see @a, pp. 3-5; also @b]",
    [
      { key: "a", locator: "pp. 3-5", prefix: "see" },
      { key: "b", prefix: "also" },
    ],
  ],
])("%s", (text, expected) => {
  expect(items(text)).toEqual(expected);
});

test.each(["me@example.org", "[me@example.org]", "@name", "[@a@b]", "[@]", "[a; @b]", "[x](y)", "[@a", ""])(
  "%s stays text",
  (text) => {
    expect(parseCitationMarkers(text)).toEqual(text === "" ? [] : [text]);
  },
);

test("the pieces make up the input again", () => {
  const bit = fc.oneof(fc.constantFrom("[", "]", "@", "@key", "[@a]", "; ", ", p. 3", "-", " see ", "\n"), fc.string());
  fc.assert(
    fc.property(fc.array(bit), (bits) => {
      const text = bits.join("");
      let at = 0;
      for (const piece of parseCitationMarkers(text)) {
        if (typeof piece === "string") {
          expect(text.slice(at, at + piece.length)).toBe(piece);
          at += piece.length;
        } else {
          expect(piece.offset).toBe(at);
          at += piece.length;
        }
      }
      expect(at).toBe(text.length);
    }),
  );
});
