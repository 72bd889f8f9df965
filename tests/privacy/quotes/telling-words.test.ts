import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tellingWords } from "../../../src/privacy/quotes/telling-words.ts";

const found = (text: string) => tellingWords(text, "en-GB").map(({ words }) => words);

test.each([
  ["She said that rents rise.", "She"],
  ["They asked him twice.", "him"],
  ["As a woman I never go alone.", "As a woman"],
  ["I am 67 and tired.", "I am 67"],
  ["A 34-year-old can’t live on that.", "34-year-old"],
  ["In my late fifties nobody hires me.", "late fifties"],
  ["My boss told us to stop.", "My boss"],
  ["I work for Saltmere Ferries now.", "I work for Saltmere"],
  ["The director of Harbour Aid left.", "director of Harbour"],
  ["I was the only woman there.", "the only woman"],
  ["We are the only ones who stayed.", "the only ones"],
  ["Nobody else does this work.", "Nobody else"],
  ["I’m the first Muslim member.", "the first Muslim member"],
  ["My daughter waits for me.", "My daughter"],
  ["It began on 3 March.", "on 3 March"],
  ["It began in June 2024.", "in June 2024"],
])("%s", (text, words) => {
  expect(found(text)).toContain(words);
});

test.each([
  "They fear for their staff, and for those whom they support.",
  "The only way is together; the first thing was trust, the last thing money.",
  "Over 60 people came in 2 hours, and 40 years in prison would not change that.",
  "Work for change, and the head of steam will last.",
  "Here is where the other one stood; heroes shed tears.",
  "It may march on.",
])("raises nothing in: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("raises nothing in what the shipped report says of people", () => {
  const { evidence } = JSON.parse(readFileSync("content/findings/evidence.json", "utf8"));
  for (const { id, text } of evidence) expect([id, found(text)]).toEqual([id, []]);
});

test("is quiet in languages that it doesn’t read, and never stumbles", () => {
  expect(tellingWords("He said that she is 67.", "cy")).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const { words } of tellingWords(text, "en")) expect(text).toContain(words);
    }),
  );
});
