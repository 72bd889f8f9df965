import type { Problem } from "../../problem.ts";
import type { DocumentKind } from "../content-documents.ts";
import type { LocatedDocument, Path } from "../located.ts";
import { fieldsOf, matches } from "../records.ts";
import type { Rule } from "./rule.ts";

/** Every list whose items are known by their ids. */
const LISTS: readonly { in: DocumentKind; at: Path }[] = [
  { in: "report", at: ["editions"] },
  { in: "themes", at: ["themes"] },
  { in: "themes", at: ["themes", "*", "subfindings"] },
  { in: "recommendations", at: ["recommendations"] },
  { in: "recommendations", at: ["recommendations", "*", "asks"] },
  { in: "audiences", at: ["audiences"] },
  { in: "audiences", at: ["actions"] },
  { in: "evidence", at: ["evidence"] },
  { in: "figures", at: ["figures"] },
  { in: "glossary", at: ["terms"] },
  { in: "versions", at: ["corrections"] },
  { in: "participants", at: ["roles"] },
  { in: "method", at: ["questions"] },
  { in: "method", at: ["steps"] },
  { in: "method", at: ["limits"] },
];

/** Within one list, an id names one thing. */
export const duplicateIds: Rule = ({ documents }) =>
  LISTS.flatMap((list) => {
    const document = documents[list.in];
    return document ? matches(document, list.at).flatMap(({ path, value }) => duplicatesIn(document, path, value)) : [];
  });

function duplicatesIn(document: LocatedDocument, list: Path, items: unknown): Problem[] {
  const first = new Map<string, Path>();
  const problems: Problem[] = [];
  for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
    const { id } = fieldsOf(item);
    // Two editions may each have a record of their own by one id.
    if (typeof id !== "string" || document.leavesOut?.(item)) continue;
    const path = [...list, index, "id"];
    const before = first.get(id);
    if (before === undefined) first.set(id, path);
    else problems.push(duplicate(document, id, path, document.placeOf(before, "value").line));
  }
  return problems;
}

function duplicate(document: LocatedDocument, id: string, path: Path, line: number): Problem {
  return {
    rule: "duplicate-id",
    severity: "error",
    file: document.file,
    ...document.placeOf(path, "value"),
    message: `The id \`${id}\` is taken already, on line ${line}.`,
    hint: "Give one of the two another id, and check what names it.",
  };
}

/** No two chapters share an id or a number, both of which stand in their file names. */
export const duplicateChapters: Rule = ({ chapters }) =>
  chapters.flatMap((chapter, index) => {
    const before = chapters.slice(0, index);
    const sameId = before.find((other) => other.id === chapter.id);
    const sameOrder = before.find((other) => chapter.order && Number(other.order) === Number(chapter.order));
    const place = { severity: "error" as const, file: chapter.file, line: 1, column: 1 };
    const problems: Problem[] = [];
    if (sameId) {
      const message = `The id \`${chapter.id}\` is taken already, by \`${sameId.file}\`.`;
      problems.push({ ...place, rule: "duplicate-id", message, hint: "Rename one of the two files after its number." });
    }
    if (sameOrder) {
      const message = `The number ${chapter.order} is taken already, by \`${sameOrder.file}\`.`;
      problems.push({
        ...place,
        rule: "duplicate-chapter-number",
        message,
        hint: "Give one of the two files another number.",
      });
    }
    return problems;
  });
