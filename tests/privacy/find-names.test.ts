import { describe, expect, test } from "vitest";
import { plainText } from "../../src/privacy/reading/plain-text.ts";
import { readRoster } from "../../src/privacy/roster/read-roster.ts";
import { searchesFor } from "./roster-of.ts";

const ROSTER = `# Those whom we spoke to
Marisol Okonkwo-Reyes | Masha
Mohammed Al-Sayed
Юлия Щербакова
Grace Hill
Ali Lee
José Müller
王伟
محمد السيد
O'Brien, Saoirse | =SOB
Uma Khan

[organisations]
The Harbour Law Centre | HLC

[places]
Saltmere Quay

[other]
020 7946 0958
tidewatch@harbour.example

[public]
Grace Hill Road
`;

/** Text, and the lines of the roster that it holds. Text in tags is read as a page would be. */
const FOUND: [string, string, ...string[]][] = [
  ["whole", "Marisol Okonkwo-Reyes said", "Marisol"],
  ["another variant", "as Masha put it", "Marisol"],
  ["in capitals", "MARISOL OKONKWO-REYES", "Marisol"],
  ["turned round", "Okonkwo-Reyes, Marisol", "Marisol"],
  ["a given name alone", "asked Marisol about it", "Marisol"],
  ["half of a double name", "Ms Okonkwo", "Marisol"],
  ["a possessive", "Okonkwo’s view", "Marisol"],
  ["a plural", "the Okonkwos", "Marisol"],
  ["hyphenated", "an Okonkwo-led group", "Marisol"],
  ["over a line’s end", "Maris-\n  ol Okonkwo", "Marisol"],
  ["an initial", "M. Okonkwo", "Marisol"],
  ["an initial in a slug", "/notes/m-okonkwo/", "Marisol"],
  ["an initial of the family name", "Marisol O. said", "Marisol"],
  ["initials", "M.O. said so", "Marisol"],
  ["an e-mail address", "marisol.okonkwo@example.org", "Marisol"],
  ["an address with an initial", "mokonkwo84@example.org", "Marisol"],
  ["a handle", "@mariso_o or @marisolo", "Marisol"],
  ["a hashtag", "#StandWithMarisolOkonkwo", "Marisol"],
  ["a path", "https://example.org/marisolo", "Marisol"],
  ["percent signs", "?q=Marisol%20Okonkwo", "Marisol"],
  ["character references", "M&#97;risol &#x4F;konkwo", "Marisol"],
  ["split by tags", "M<b>ari</b>sol <i>Okon</i>kwo", "Marisol"],
  ["split by Markdown", "**Mari**sol", "Marisol"],
  ["in a tag", '<img alt="with Marisol">', "Marisol"],
  ["in a comment", "<!-- Marisol -->", "Marisol"],
  ["a zero-width space", "Mari\u200bsol", "Marisol"],
  ["a soft hyphen", "Okon\u00adkwo", "Marisol"],
  ["decomposed accents", "Jose\u0301 Mu\u0308ller", "José"],
  ["without accents", "Jose Muller", "José"],
  ["an umlaut written out", "José Mueller", "José"],
  ["wide letters", "Ｍａｒｉｓｏｌ", "Marisol"],
  ["one letter wrong in a long name", "Marisol Okonkvo-Reyes", "Marisol"],
  ["one letter missing", "Marisol Okonwo", "Marisol"],
  ["two letters swapped", "Harbour Law Center", "The Harbour"],
  ["Latin for Cyrillic", "Yuliya Shcherbakova", "Юлия"],
  ["another Latin for Cyrillic", "Julia Shcherbakova", "Юлия"],
  ["Cyrillic for Latin", "Марисол", "Marisol"],
  ["Cyrillic", "ЮЛИЯ ЩЕРБАКОВА", "Юлия"],
  ["Arabic with vowel marks", "قال مُحَمَّد السيّد", "Mohammed", "محمد"],
  ["Arabic with a prefix", "ومحمد السيد", "Mohammed", "محمد"],
  ["Latin for Arabic", "Muhammad al-Sayyid", "Mohammed", "محمد"],
  ["signs without spaces", "我们问了王伟他说", "王伟"],
  ["signs in Latin letters", "Wang Wei", "王伟"],
  ["an apostrophe left out", "Saoirse OBrien", "O'Brien"],
  ["an apostrophe of any kind", "O’Brien", "O'Brien"],
  ["only as it is written", "SOB", "O'Brien"],
  ["an acronym", "at HLC", "The Harbour"],
  ["an organisation without its article", "harbour law centre", "The Harbour"],
  ["a place", "Saltmere Quay", "Saltmere"],
  ["a number grouped otherwise", "(0207) 946-0958", "020"],
  ["an address", "tidewatch@harbour.example", "tidewatch"],
  ["an address’s first part", "ask tidewatch", "tidewatch"],
  ["a short name with its capital", "Then Ali left", "Ali Lee"],
  ["an ordinary word as a name", "spoke to Grace yesterday", "Grace Hill"],
  ["both parts of an ordinary name", "Grace Hill", "Grace Hill"],
];

const CLEAN: [string, string][] = [
  ["an ordinary word", "by the grace of God"],
  ["an ordinary word that begins a sentence", "It ended. Grace is rare."],
  ["two of them apart", "the grace of a hill"],
  ["a short name in small letters", "the wali of ali"],
  ["part of a longer word", "Marisolian, Italian"],
  ["words that make a name together", "the mari sold, o brie n"],
  ["a short name in a checksum", "3f9ali2c Ali3 x9AliQ8"],
  ["a short name in Base64", "iVBORw0KGgoAAAANSU/Ali+hEUgAAAOwAAAD2"],
  ["an acronym in small letters", "the hlc"],
  ["what counts only as it is written", "to sob"],
  ["a common abbreviation", "in the U.K. and the U.S."],
  ["an initial that is a word", "A hill, I lee"],
  ["a letter wrong in a short name", "Masho, Sasha"],
  ["what may be published", "on Grace Hill Road"],
  ["parts in two cells", "<td>Al</td><td>i</td>"],
  ["parts in two paragraphs", "a Mari\n\nsol"],
];

const lineOf = (start: string) => ROSTER.split("\n").findIndex((line) => line.startsWith(start)) + 1;

describe.each(searchesFor(ROSTER))("with %s", (_name, find) => {
  test.each(FOUND)("%s: %s", (_form, text, ...names) => {
    const { text: plain } = plainText(text, false);
    expect([...new Set(find(plain).map(({ line }) => line))].sort((a, b) => a - b)).toEqual(names.map(lineOf));
  });

  test.each(CLEAN)("is no name: %s (%s)", (_form, text) => {
    expect(find(plainText(text, false).text)).toEqual([]);
  });

  test("places are those of the name", () => {
    const text = "we met Marisol Okonkwo there";
    expect(find(text).map(({ from, to }) => text.slice(from, to))).toEqual(["Marisol Okonkwo"]);
  });
});

describe("a roster", () => {
  test("has categories, variants, comments, and what doesn’t count alone", () => {
    const { entries, faults } = readRoster(
      "\uFEFFAda Byron | A. Countess | -Ada # the first\r\n\r\n[ Places ]\n=Ockham\n",
    );
    expect(faults).toEqual([]);
    expect(entries).toEqual([
      {
        line: 1,
        category: "people",
        variants: [
          { text: "Ada Byron", exact: false },
          { text: "A. Countess", exact: false },
        ],
        except: ["Ada"],
      },
      { line: 4, category: "places", variants: [{ text: "Ockham", exact: true }], except: [] },
    ]);
    const [, find] = searchesFor("Ada Byron | -Ada")[0] ?? [];
    expect(find?.("Ada said. Ada Byron said.")).toHaveLength(1);
  });

  test("has its faults told by line, without what stands there", () => {
    const { faults } = readRoster("[peopel]\nAda\n---\n[Marisol]\n");
    expect(faults.map(({ line }) => line)).toEqual([1, 3, 4]);
    expect(faults[0]?.message).toContain("Did you mean [people]?");
    expect(JSON.stringify(faults)).not.toMatch(/Ada|Marisol/i);
  });
});
