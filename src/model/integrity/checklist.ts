import type { Problem } from "../../problem.ts";
import { nearest } from "../nearest.ts";
import { fieldsOf, matches, textsAt } from "../records.ts";
import { reportingNorms } from "../reporting-norms.ts";
import { outsideEdition } from "./references.ts";
import type { Rule } from "./rule.ts";

const ITEMS = ["checklist", "items", "*"];

/** Every item of the norm has a status, once: an item that nobody speaks of is told, all of them in one hint. */
export const checklistItems: Rule = ({ documents: { method } }) => {
  const norm = Object.entries(reportingNorms).find(
    ([id]) => id === textsAt(method, ["checklist", "norm"])[0]?.value,
  )?.[1];
  if (!method || !norm || method.problems.length > 0) return [];
  const { name, items } = norm;
  const given = matches(method, ITEMS).map(({ path, value }) => ({ path, number: fieldsOf(value).item }));
  const seen = new Set<unknown>();
  const problems = given.flatMap(({ path, number }): Problem[] => {
    const isKnown = typeof number === "number" && items[number - 1] !== undefined;
    const isFirst = !seen.has(number);
    seen.add(number);
    if ((isKnown && isFirst) || typeof number !== "number" || !Number.isInteger(number) || number < 1) return [];
    return [
      {
        rule: "checklist-item",
        severity: "error",
        file: method.file,
        ...method.placeOf([...path, "item"], "value"),
        message: isKnown
          ? `Item ${number} of ${name} (${items[number - 1]?.item}) has a status already.`
          : `${name} has ${items.length} items, and no item ${number}.`,
        hint: isKnown ? "Keep one of the two." : "Correct the number.",
      },
    ];
  });
  const open = items.map(({ item }, index) => ({ item, number: index + 1 })).filter(({ number }) => !seen.has(number));
  if (open.length === 0) return problems;
  const { line, column } = method.placeOf(["checklist"], "key");
  return [
    ...problems,
    {
      rule: "checklist-incomplete",
      severity: "hint",
      file: method.file,
      line,
      column,
      message: `${open.length} of the ${items.length} items of ${name} ${open.length === 1 ? "has" : "have"} no status: ${open.map(({ number, item }) => `${number} ${item}`).join(", ")}.`,
      hint: "Give each one: `reported` and where, `not-applicable`, `withheld-for-safety`, or `missing`.",
    },
  ];
};

/** A chapter that answers an item exists, and is part of the edition. Its headings are looked up where its text is read. */
export const checklistPlaces: Rule = ({ documents: { method }, edition, everything, harvest }) =>
  textsAt(method, [...ITEMS, "at"]).flatMap(({ path, value }): Problem[] => {
    if (!method || !harvest.complete.has("chapters")) return [];
    const [chapter = ""] = value.split("#");
    const { chapters } = harvest.known;
    const place = { file: method.file, ...method.placeOf(path, "value") };
    if (chapters.includes(chapter)) return [];
    if (everything.known.chapters.includes(chapter)) return [outsideEdition(edition.id, "chapter", chapter, place)];
    const meant = nearest(chapter, chapters);
    return [
      {
        rule: "unknown-id",
        severity: "error",
        ...place,
        message: `There is no chapter \`${chapter}\`.`,
        hint: meant ? `Did you mean \`${meant}\`?` : "Write the id of a chapter, and after a `#` one of its headings.",
      },
    ];
  });
