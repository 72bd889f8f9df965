import type { z } from "zod";
import type { Problem } from "../problem.ts";
import type { LocatedDocument, Path } from "./located.ts";
import { listOf, nearest } from "./nearest.ts";
import { exampleOf, keysAt, schemaAt, valueAt } from "./schema-walk.ts";

/**
 * Checks a document against its schema: the value when it fits, and otherwise every misfit as a problem, located at the
 * value at fault (an unknown key at the key, a missing one at the group that lacks it).
 * A document with faults of syntax isn't checked, since what is missing from it may only be unreadable.
 */
export function checkSchema<T>(document: LocatedDocument, schema: z.ZodType<T>): { value?: T; problems: Problem[] } {
  if (document.problems.length > 0) return { problems: [] };
  const result = schema.safeParse(document.value);
  if (result.success) return { value: result.data, problems: [] };
  return { problems: withoutEchoes(result.error.issues.flatMap((issue) => problemsOf(issue, document, schema))) };
}

/** A problem with the field that it is about, by which a mistyped key and the key missing for it find each other. */
interface Misfit {
  problem: Problem;
  /** The field that isn't there. */
  missing?: string;
  /** The field that an unknown key was likely meant to be. */
  meant?: string;
}

/** A mistyped key is one mistake: that its right name is missing is told by its hint. */
function withoutEchoes(misfits: readonly Misfit[]): Problem[] {
  const meant = new Set(misfits.flatMap((misfit) => misfit.meant ?? []));
  return misfits.flatMap(({ problem, missing: field }) => (field !== undefined && meant.has(field) ? [] : [problem]));
}

function problemsOf(issue: z.core.$ZodIssue, document: LocatedDocument, schema: z.ZodType): Misfit[] {
  const path = issue.path.filter((segment) => typeof segment !== "symbol");
  const found = valueAt(document.value, path);
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(document, schema, path, key));
  if (found === undefined && path.length > 0) return [missing(document, schema, path)];
  return [{ problem: misfit(issue, document, schema, path, found) }];
}

function unknownKey(document: LocatedDocument, schema: z.ZodType, path: Path, key: string): Misfit {
  const keys = keysAt(schema, path, document.value);
  const given = Object.keys(valueAt(document.value, path) as object);
  // A key that is there already can't be what was meant.
  const meant = nearest(
    key,
    keys.filter((known) => !given.includes(known)),
  );
  const problem: Problem = {
    rule: "schema-unknown-key",
    severity: "error",
    file: document.file,
    ...document.placeOf([...path, key], "key"),
    message: `\`${key}\` isn't a field of ${groupName(document, path)}.`,
    hint: meant ? `Did you mean \`${meant}\`?` : `Its fields are ${listOf(keys, 20)}.`,
  };
  return { problem, ...(meant ? { meant: JSON.stringify([...path, meant]) } : {}) };
}

function missing(document: LocatedDocument, schema: z.ZodType, path: Path): Misfit {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const field = schemaAt(schema, path, document.value) ?? schemaAt(schema, parent, document.value);
  const example = field ? ` For example: ${written(document.file, key, exampleOf(field))}` : "";
  // No excerpt: nothing that stands there is at fault.
  const { line, column } = document.placeOf(parent, "value");
  const problem: Problem = {
    rule: "schema-missing",
    severity: "error",
    file: document.file,
    line,
    column,
    message: `\`${key}\` is missing from ${groupName(document, parent)}.`,
    hint: `Add it.${example}`,
  };
  return { problem, missing: JSON.stringify(path) };
}

function misfit(
  issue: z.core.$ZodIssue,
  document: LocatedDocument,
  schema: z.ZodType,
  path: Path,
  found: unknown,
): Problem {
  const { rule, expected, hint } = expectation(issue, found);
  const place = document.placeOf(path, "value");
  const name = path.length === 0 ? (document.file.endsWith(".mdx") ? "The front matter" : "The file") : nameOf(path);
  const field = schemaAt(schema, path, document.value);
  const example =
    field && path.length > 0 ? `For example: ${written(document.file, String(path.at(-1)), exampleOf(field))}` : "";
  // A group as a whole needs something more; a single value must be something else.
  const group = issue.code === "custom" && typeof found === "object";
  return {
    rule,
    severity: "error",
    file: document.file,
    ...place,
    message: group ? `${name} needs ${expected}.` : `${name} must be ${expected}; found ${inWords(found)}.`,
    hint: hint ?? (example === "" || example.includes("…") ? "Write that in its place." : example),
  };
}

interface Expectation {
  rule: "schema-type" | "schema-value";
  expected: string;
  hint?: string;
}

function expectation(issue: z.core.$ZodIssue, found: unknown): Expectation {
  switch (issue.code) {
    case "invalid_type": {
      const expected = /^Invalid/.test(issue.message) ? (TYPES[issue.expected] ?? issue.expected) : issue.message;
      // Only where the quoted text is sure to be what was meant: `1.0` has become the number 1 by now.
      const unquoted =
        issue.expected === "string" && (Number.isInteger(found) ? Number(found) > 9 : typeof found === "boolean");
      return { rule: "schema-type", expected, ...(unquoted ? { hint: `Put it in quotation marks: "${found}"` } : {}) };
    }
    case "invalid_value":
      return { rule: "schema-value", ...oneOf(issue.values.map(String), found) };
    case "invalid_union":
      return { rule: "schema-value", ...oneOf(optionsOf(issue), found) };
    case "too_small":
    case "too_big":
      return { rule: "schema-value", expected: /^Too/.test(issue.message) ? limit(issue) : issue.message };
    case "invalid_format":
      return { rule: "schema-value", expected: issue.message, ...slugHint(issue.message, found) };
    default:
      return { rule: "schema-value", expected: issue.message };
  }
}

const TYPES: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "a group of fields",
};

function oneOf(values: readonly string[], found: unknown): { expected: string; hint?: string } {
  const meant = typeof found === "string" ? nearest(found, values) : undefined;
  const expected = values.length === 1 ? `\`${values[0]}\`` : `one of ${listOf(values, 20)}`;
  return { expected, ...(meant ? { hint: `Did you mean \`${meant}\`?` } : {}) };
}

function optionsOf(issue: z.core.$ZodIssue): string[] {
  return "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function limit(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const [word, bound] = issue.code === "too_small" ? ["at least", issue.minimum] : ["at most", issue.maximum];
  if (issue.origin === "array") return `a list of ${word} ${bound} ${bound === 1 ? "item" : "items"}`;
  if (issue.origin === "string") return `text of ${word} ${bound} letters`;
  return `${word} ${bound}`;
}

/** The id that an author who wrote `Close to Half` was after. */
function slugHint(expected: string, found: unknown): { hint?: string } {
  if (!expected.startsWith("an id") || typeof found !== "string") return {};
  const slug = found
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug === "" ? {} : { hint: `Write \`${slug}\`, here and wherever it is named.` };
}

/** `the theme “security”`, or where the group stands when it has no id to be called by. */
function groupName(document: LocatedDocument, path: Path): string {
  if (path.length === 0) return document.file.endsWith(".mdx") ? "the front matter" : "this file";
  const id = valueAt(document.value, [...path, "id"]);
  if (typeof id === "string" && id !== "") return `\`${id}\` (${nameOf(path).replaceAll("`", "")})`;
  return nameOf(path);
}

/** `themes`, 3rd item → "item 3 of `themes`"; a plain field → "`title`". */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last !== "number") return `\`${last}\``;
  const list = path.slice(0, -1).findLast((segment) => typeof segment === "string");
  return `item ${last + 1} of \`${list ?? "the list"}\``;
}

function written(file: string, key: string, value: unknown): string {
  const json = JSON.stringify(value);
  const isItem = /^\d+$/.test(key);
  if (isItem) return json;
  if (file.endsWith(".json")) return `"${key}": ${json}`;
  return typeof value === "string" ? `${key}: ${value}` : `${key}: ${json}`;
}

function inWords(found: unknown): string {
  if (found === null) return "nothing";
  if (Array.isArray(found)) return found.length === 0 ? "an empty list" : "a list";
  if (typeof found === "object") return "a group of fields";
  if (typeof found !== "string") return `\`${String(found)}\``;
  if (found.trim() === "") return "an empty text";
  const letters = [...found];
  return `the text “${letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : found}”`;
}
