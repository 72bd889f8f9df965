import { describe, expect, test } from "vitest";
import { readBibliography } from "../../src/citations/read-bibliography.ts";
import { claimsOfNumber } from "../../src/document/claims-of-number.ts";
import { parseContent } from "../../src/model/parse-content.ts";
import { edited, problemsIn } from "../fixtures/bad/edit.ts";
import { NIGHT, REPORT } from "../fixtures/bad/names.ts";
import { chapterOf, htmlOf } from "./chapter-of.ts";

const inText = (mode: string) => [REPORT, "contact:\n", `counts:\n  inText: ${mode}\ncontact:\n`] as const;

describe("<Count> prints a finding’s count", () => {
  test.each([
    ["the source’s words, with the number", '<Count of="tongues" />', "“over a third” (at least 21 of 60)"],
    ["words alone", '<Count of="tongues" show="words" />', "“over a third”"],
    ["the number alone", '<Count of="theme:tongues" show="number" />', "at least 21 of 60"],
    ["a number where the source has no words", '<Count of="sleep#first-bus" show="words" />', "9 of 60"],
    ["a part of a theme, of fewer people", '<Count of="sleep#crew-naps" />', "“more than half” (at least 10 of 19)"],
    ["words without a number", '<Count of="lamps" />', "“nearly everyone who spoke of it”"],
    ["a recommendation", '<Count of="recommendation:night-bus" />', "31 of 60"],
    ["a role", '<Count of="role:ferry-crew" />', "19 of 60"],
    ["words of the author’s", '<Count of="sleep">about a *third*</Count>', "about a <em>third</em> (23 of 60)"],
    ["and without the number", '<Count of="sleep" show="words">About a third</Count>', "About a third"],
    ["or without the words", '<Count of="sleep" show="number">about a third</Count>', "23 of 60"],
    ["a word that its number has to stand by", '<Count of="sleep">many</Count>', "many (23 of 60)"],
  ])("%s", async (_name, source, printed) => {
    expect(await htmlOf(`Said by ${source}.`)).toBe(`<p>Said by ${printed}.</p>`);
  });

  test("as the report has it, unless one use says otherwise", async () => {
    const text = 'Said by <Count of="tongues" />; by <Count of="tongues" show="number" />.';
    const { report } = parseContent(await edited([inText("words")]), { parseBibliography: readBibliography });
    expect(report?.meta.counts.inText).toBe("words");
    expect(await htmlOf(text, [inText("words")])).toBe("<p>Said by “over a third”; by at least 21 of 60.</p>");
    expect(await htmlOf(text, [inText("number")])).toBe("<p>Said by at least 21 of 60; by at least 21 of 60.</p>");
  });

  test("a word that needs its number can’t stand without it, whoever leaves it out", async () => {
    const many = [NIGHT, "### Lists\n", '<Count of="sleep">Many</Count> of them.\n\n### Lists\n'] as const;
    expect(problemsIn(await edited([many]))).toEqual([]);
    expect(problemsIn(await edited([many, inText("words")])).map(({ rule }) => rule)).toEqual(["count-words"]);
  });
});

test("the dictionary is a table, with what each word means of the people asked", async () => {
  const { tree } = await chapterOf("<QuantifierWords />");
  const html = JSON.stringify(tree);
  expect(html).toContain("more than half");
  const text = await htmlOf("<QuantifierWords />");
  const rows = [...text.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = ""]) =>
    row.replace(/<[^>]+>/g, "|").replace(/\|+/g, "|"),
  );
  expect(rows[0]).toBe("|Words|May be said of|Of 60|");
  expect(rows).toContain("|some|two people or more, and under 30 per cent|2\u00a0to\u00a017|");
  expect(rows).toContain("|several, many|no fixed number: the number stands beside the word|–|");
  expect(rows).toContain(
    "|close to, nearly, almost, just under a fraction|up to 10 percentage points less, and not more|close to half: 24\u00a0to\u00a030|",
  );
});

describe("claims of number about people", () => {
  test.each([
    ["A quarter of the interviewees were critical.", ["A quarter"]],
    ["Of those interviewed, close to half feared for staff.", ["close to half"]],
    ["Among the twelve interviewees, “over a third” pointed to it.", ["over a third"]],
    ["Most interviewees agree; several of them wrote.", ["Most", "several"]],
    ["It was raised by five of twelve.", ["five of twelve"]],
    ["It was raised by 5/12, and 42% said so.", ["5/12", "42%"]],
    ["Some had no answer.", ["Some"]],
    ["The majority raised money.", ["The majority"]],
    ["Nearly all night workers nap.", ["Nearly all"]],
  ])("%s", (text, words) => {
    expect(claimsOfNumber(text, "night workers", 12).map((claim) => claim.words)).toEqual(words);
  });

  test.each([
    "Which challenges weigh most, and what would help most.",
    "Most people sleep when they can, in half an hour.",
    "On our reading, two recommendations answer this challenge; three do not.",
    "Interviewees see many strong collaborations and few examples at scale.",
    "A quarter of the money went to a third party in one quarter.",
    "It is everyone’s concern, and at most a hope.",
    "The phrase “the vast majority” gives no number.",
    "One question asked what must change. The first three have counts.",
    "Twelve interviews, one researcher and one summer make a small base.",
  ])("none: %s", (text) => {
    expect(claimsOfNumber(text, "people interviewed", 12)).toEqual([]);
  });
});
