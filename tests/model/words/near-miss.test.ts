import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { misspellings, readWordList } from "../../../src/model/words/word-list.ts";

const list = (...lines: string[]) => readWordList(new Map([["words.txt", lines.join("\n")]]));
const missesIn = (text: string, ...lines: string[]) =>
  misspellings(text, list(...lines)).map(({ written, listed }) => `${written} → ${listed}`);

const CASES: [what: string, listed: string, text: string, expected: string[]][] = [
  ["a letter replaced", "Scot Nakagawa", "As Scot Nakagowa says", ["Nakagowa → Nakagawa"]],
  ["a letter left out", "Nakagawa", "so Nakgawa says", ["Nakgawa → Nakagawa"]],
  ["a letter added", "Nakagawa", "so Nakkagawa says", ["Nakkagawa → Nakagawa"]],
  ["two letters swapped, even at the end", "Nakagawa", "so Nakagaaw says", ["Nakagaaw → Nakagawa"]],
  ["at the start of a sentence, where the word is long", "Nakagawa", "Nakagowa says so.", ["Nakagowa → Nakagawa"]],
  ["another word at the start of a sentence", "Right to Remain", "Might it help? Night falls.", []],
  ["two letters wrong", "Nakagawa", "so Nekagowa says", []],
  ["short words are not compared by letters", "Mll", "then Mill says", []],
  ["other capitals", "NEON", "work for Neon began", ["Neon → NEON"]],
  ["an ordinary word with a capital at the start", "WHO", "Who pays? “Who knows?”", []],
  ["a capital inside", "McDonald", "from Mcdonald and mcdonald", ["Mcdonald → McDonald", "mcdonald → McDonald"]],
  ["a name that is a word as well, in small letters", "Shelter\nCrisis", "a shelter in a crisis, two crises", []],
  ["a capital letter that belongs to a title", "organising", "Organising for change", []],
  ["a heading in capitals", "Nakagawa", "THE WORK OF NAKAGAWA", []],
  ["a small word of house style", "organising", "they were organizing", ["organizing → organising"]],
  ["other accents", "Ångström", "by Angstrom and Ångstrom", ["Angstrom → Ångström", "Ångstrom → Ångström"]],
  ["accents written as signs of their own", "Ångström", "by A\u030angstro\u0308m himself", []],
  ["possessives, with either apostrophe", "Nakagawa\nMuslims", "Nakagawa’s, Nakagawa's and Muslims’ lives", []],
  ["endings", "Muslims\nHungary\nIslamophobic", "Muslim women, Hungarian law, Islamophobia there", []],
  ["compounds", "Brazil", "a Brazilian, a Brazilwood tree", []],
  ["a word that is listed too", "Marie\nMaria\nMarle", "with Maria and Marle", []],
  ["addresses", "Nakagawa", "see https://example.org/Nakagowa or ask Nakagowa@example.org", []],
  ["notes in the list are no words", "Nakagawa # not Nakagowa", "so Nakagowa says", ["Nakagowa → Nakagawa"]],
  ["Cyrillic", "Шевченко", "вірш, що Шевчонко написав", ["Шевчонко → Шевченко"]],
  ["Arabic, with “and” written onto it", "القاهرة", "في القاهرة والقاهرة", []],
  ["Arabic, with a letter wrong", "القاهرة", "في القنهرة", ["القنهرة → القاهرة"]],
];

describe("names against a list", () => {
  test.each(CASES)("%s", (_what, listed, text, expected) => {
    expect(missesIn(text, ...listed.split("\n"))).toEqual(expected);
  });

  test("places are those of the text, whatever stands before", () => {
    const [miss] = misspellings("𝒳 – “Oh”: with Nakagowa.", list("Nakagawa"));
    expect(miss?.offset).toBe("𝒳 – “Oh”: with Nakagowa.".indexOf("Nakagowa"));
  });
});

const LETTERS = [..."abcdefghijklmnopqrstuvwxyzäéñøšжщлфяδλπ"];
const name = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 7, maxLength: 14 })
  .map((letters) => letters.join(""))
  .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));

describe("any name", () => {
  test("is never reported as it is listed, with an ending, or in another form", () => {
    fc.assert(
      fc.property(name, fc.constantFrom("", "s", "’s", "'s", "’", "a", "er", "ischer", "s’"), (listed, ending) => {
        const text = `so ${listed}${ending} and ${listed.slice(0, -1)}x, ${listed.slice(0, -1)}, ${listed.toLowerCase()} or ${listed.toUpperCase()}`;
        expect(missesIn(text, listed)).toEqual([]);
      }),
    );
  });

  test("is found with one letter changed anywhere but in its ending", () => {
    fc.assert(
      fc.property(name, fc.nat(), fc.constantFrom("replace", "add", "leave out"), (listed, where, how) => {
        const letters = [...listed];
        const at = 1 + (where % (letters.length - 4));
        if (how === "replace") letters[at] = "ж" === letters[at] ? "z" : "ж";
        if (how === "add") letters.splice(at, 0, letters[at] === "ж" || letters[at - 1] === "ж" ? "z" : "ж");
        if (how === "leave out") letters.splice(at, 1);
        const wrong = letters.join("");
        expect(missesIn(`so ${wrong} says`, listed)).toEqual([`${wrong} → ${listed}`]);
      }),
    );
  });

  test("any text at all is read without a fault, and each miss stands where it is said to stand", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string({ unit: "grapheme" })), (text, lines) => {
        for (const { written, offset } of misspellings(text, list(...lines))) {
          expect(text.slice(offset, offset + written.length)).toBe(written);
        }
      }),
    );
  });
});
