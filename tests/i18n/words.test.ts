import { describe, expect, test } from "vitest";
import { reportTables } from "../../src/exports/tables.ts";
import { hasWords, type Language, languageOf, languages, localeOf } from "../../src/i18n/locale.ts";
import { partsOf } from "../../src/i18n/parts.ts";
import { numberIn, prevalenceIn } from "../../src/i18n/prevalence-words.ts";
import { wordsIn } from "../../src/i18n/words-in.ts";
import { reportingNorms } from "../../src/model/reporting-norms.ts";
import { exampleReport } from "../exports/example-report.ts";

/** Every word of a table, with the way to it. Sentences are put together with an example for each thing that they take. */
function spoken(value: unknown, way = ""): [string, string][] {
  if (typeof value === "string") return [[way, value]];
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, part]) => spoken(part, `${way}.${name}`));
  return [];
}

const others = languages.filter((language) => language !== "en");

describe("words", () => {
  test("are those of the language that a tag begins with, or English", () => {
    expect(languageOf("ar-EG")).toBe("ar");
    expect(languageOf("CY")).toBe("cy");
    expect(languageOf("de")).toBe("en");
    expect(hasWords("de-AT")).toBe(false);
  });

  test.each(others)("in %s, none is left empty and none is left in English", (language) => {
    const english = new Map(spoken(wordsIn("en")));
    const told = spoken(wordsIn(language));
    const empty = told.filter(([way, text]) => text === "" && english.get(way) !== "").map(([way]) => way);
    expect(empty).toEqual([]);
    // Words that two languages write alike are short.
    const same = told.filter(([way, text]) => english.get(way) === text && text.length > 24 && / /.test(text));
    expect(same.map(([way]) => way).filter((way) => !/\.locale\.|quantifiers\.fractions|citation\./.test(way))).toEqual(
      [],
    );
  });

  test.each(others)("in %s, sentences have the places that the English ones have", (language) => {
    const places = (text: string) =>
      [...new Set(partsOf(text).flatMap((part) => ("place" in part ? part.place : [])))].sort();
    const english = new Map(spoken(wordsIn("en")));
    for (const [way, text] of spoken(wordsIn(language))) {
      const source = english.get(way);
      // A form for no or one may go without its number.
      if (source !== undefined && !/\.(?:zero|one|two)$/.test(way))
        expect([way, places(text)]).toEqual([way, places(source)]);
    }
  });

  test.each(languages)("in %s, there is a form for every plural category that whole numbers have", (language) => {
    const rules = new Intl.PluralRules(language);
    const used = new Set(Array.from({ length: 1001 }, (_, n) => rules.select(n)));
    const forms = [wordsIn(language).search.client.count, ...Object.values(wordsIn(language).explorer.spoken.shown)];
    for (const form of forms) {
      // A category that looks like the others may be left to `other`: in French, 1,000,000 alone is `many`.
      const missing = [...used].filter((category) => !(category in form) && category !== "other");
      if (language === "cy") expect(missing.every((category) => ["two", "few", "many"].includes(category))).toBe(true);
      else expect(missing).toEqual([]);
    }
  });
});

test("numbers, dates, sizes and lists are written as the language writes them", () => {
  const fa = localeOf("fa");
  expect(fa.number(1234)).toBe("۱٬۲۳۴");
  expect(fa.commas(["الف", "ب"])).toBe("الف، ب");
  expect(localeOf("ar").number(12)).toBe("12");
  expect(localeOf("ar-EG").number(12)).toBe("١٢");
  expect(localeOf("en").date("2026-11-24")).toBe("24 November 2026");
  expect(localeOf("uk").date("2026-11-24")).toBe("24 листопада 2026 р.");
  expect(localeOf("fr").size(1_240_000)).toBe("1,2\u202fMo");
  expect(localeOf("cy").minutes(4)).toBe("4 mun");
  expect(localeOf("de").number(1234)).toBe("1,234");
});

test("plurals take the form of the language", () => {
  const results = (language: Language, n: number) => {
    const { locale, search } = wordsIn(language);
    return locale.plural(n, search.client.count);
  };
  expect([0, 1, 2, 3, 11, 100].map((n) => results("ar", n))).toEqual([
    "لا نتائج",
    "نتيجة واحدة",
    "نتيجتان",
    "3 نتائج",
    "11 نتيجة",
    "100 نتيجة",
  ]);
  expect([1, 2, 3, 6, 7].map((n) => results("cy", n))).toEqual([
    "1 canlyniad",
    "2 ganlyniad",
    "3 chanlyniad",
    "6 chanlyniad",
    "7 canlyniad",
  ]);
  expect([1, 2, 5, 21].map((n) => results("uk", n))).toEqual([
    "1 результат",
    "2 результати",
    "5 результатів",
    "21 результат",
  ]);
});

test.each(languages)("in %s, counts say what the source says, and no more", (language) => {
  const { charts, locale } = wordsIn(language);
  const one = numberIn({ kind: "exact", count: 4, of: 12 }, charts);
  expect(one).toContain(locale.number(4));
  expect(one).toContain(locale.number(12));
  expect(prevalenceIn({ kind: "worded", stated: "many", of: 12 }, charts)).toBe(charts.quoted("many"));
  const ranges = [
    [5, 12],
    [0, 6],
    [5, 6],
    [3, 6],
    [12, 12],
    [4, 4],
  ].map(([least = 0, most = 0]) => charts.between(least, most, 12));
  expect(new Set(ranges).size).toBe(ranges.length);
});

test.each(languages)("in %s, every column of every table of data has words", (language) => {
  const report = { ...exampleReport, meta: { ...exampleReport.meta, language } };
  const told = reportTables(report).flatMap((table) =>
    table.columns.map(({ title, description }) => [title, description]),
  );
  expect(told.flat().filter((text) => !text)).toEqual([]);
});

test.each(others)("in %s, every item of every norm is there", (language) => {
  const { items } = wordsIn(language).checklist;
  for (const id of ["coreq", "srqr"] as const) expect(items?.[id]).toHaveLength(reportingNorms[id].items.length);
});
