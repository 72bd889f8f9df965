import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ruleNames, settableRules, standingOf } from "../../src/rules.ts";
import { type Edit, edited, HARBOUR, problemsOfAll } from "../fixtures/bad/edit.ts";
import { NIGHT } from "../fixtures/bad/names.ts";
import { ROOT } from "./builds.ts";

const FOLDER = join(ROOT, "docs/rules");
const pages = readdirSync(FOLDER).filter((name) => name !== "README.md");
const pageOf = (rule: string) => readFileSync(join(FOLDER, `${rule}.md`), "utf8");

/** The example under a heading of a page, and the file of the harbour report that it is a piece of, if it is one. */
function example(page: string, heading: "Bad" | "Good"): { file: string | undefined; text: string } {
  const match = new RegExp(`^## ${heading}\\n\\n\`\`\`(\\w+)(?: (\\S+))?\\n([\\s\\S]*?)\\n\`\`\`$`, "m").exec(page);
  if (!match) throw new Error(`no example under “${heading}”:\n${page}`);
  return { file: match[2], text: match[3] ?? "" };
}

/**
 * An example put into the harbour report: in the place of the good one where that is a piece of the file, or else before a
 * heading in the middle of a chapter; a file that the report hasn't got is the example.
 */
function editFor(file: string, text: string, good: string): Edit {
  let sound: string;
  try {
    sound = readFileSync(join(HARBOUR, file), "utf8");
  } catch {
    return [file, text];
  }
  if (sound.split(good).length === 2) return [file, good, text];
  return [NIGHT, "### Lists\n", `${text}\n\n### Lists\n`];
}

/** Every name that the source gives to a rule. */
function rulesInSource(): string[] {
  const sources = ["src", "scripts"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => readFileSync(join(ROOT, folder, path), "utf8")),
  );
  // A rule is named in a field, perhaps one of two, or as the first argument of a function that makes a problem.
  const FIELD = /\brule(?:: (?!Handler)| = )[^,\n]*/g;
  const ARGUMENT = /\b(?:fault|refuse|problem|finding|report)\(\s*"[a-z-]+"/g;
  const NO_RULES = new Set(["count", "from", "hr", "of", "stated", "theme", "to", "value", "with"]);
  const places = sources.flatMap((text) => [...(text.match(FIELD) ?? []), ...(text.match(ARGUMENT) ?? [])]);
  const found = places.flatMap((place) =>
    [...place.matchAll(/"([a-z]+(?:-[a-z]+)*)"/g)].map((match) => match[1] ?? ""),
  );
  return [...new Set(found)].filter((name) => !NO_RULES.has(name)).sort();
}

describe("the rules’ pages", () => {
  test("every rule that the source names is listed, and every one that is listed has a page", () => {
    expect(ruleNames).toEqual(expect.arrayContaining(rulesInSource()));
    expect(pages.sort()).toEqual(ruleNames.map((name) => `${name}.md`).sort());
  });

  test("nothing is listed that no source names", () => {
    const texts = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && path !== "rules.ts")
      .map((path) => readFileSync(join(ROOT, "src", path), "utf8"))
      .join("\n");
    expect(ruleNames.filter((name) => !texts.includes(`"${name}"`))).toEqual([]);
  });

  test.each(ruleNames)("%s: its page says how bad it is, why, and what to do, and stands in the index", (rule) => {
    const page = pageOf(rule);
    expect(page.startsWith(`# ${rule}\n\n**`)).toBe(true);
    const [, severity] = /^\*\*(Error|Warning|Hint)\.\*\*/m.exec(page) ?? [];
    const standing = standingOf(rule);
    expect(page.includes("no report can lower it")).toBe(standing === "needed" || standing === "protects");
    expect(page).toContain("**Mend it:** ");
    expect(example(page, "Bad").text).not.toBe(example(page, "Good").text);
    expect(readFileSync(join(FOLDER, "README.md"), "utf8")).toContain(`| [${rule}](${rule}.md) | ${severity?.[0]} |`);
  });

  test("those of an import aren’t a report’s to set", () => {
    expect(settableRules.filter((name) => name.startsWith("import-"))).toEqual([]);
  });
});

const runnable = ruleNames.filter((rule) => example(pageOf(rule), "Bad").file !== undefined);

describe("examples, tried in a sound report", () => {
  test("nearly all rules that a report’s text can break have one", () => {
    expect(runnable.length).toBeGreaterThan(55);
  });

  test.each(runnable)(
    "%s: the bad one is reported by this rule, the good one isn’t, nor by any other",
    async (rule) => {
      const bad = example(pageOf(rule), "Bad");
      const good = example(pageOf(rule), "Good");
      const file = bad.file ?? "";
      expect(good.file).toBe(file);
      const found = await problemsOfAll(await edited([editFor(file, bad.text, good.text)]));
      expect(found.map((problem) => problem.rule)).toContain(rule);
      const severities = new Set(found.filter((problem) => problem.rule === rule).map(({ severity }) => severity));
      const [, said = ""] = /^\*\*(\w+)\.\*\*/m.exec(pageOf(rule)) ?? [];
      expect([...severities]).toEqual([said.toLowerCase()]);
      const left = await problemsOfAll(await edited([editFor(file, good.text, good.text)]));
      expect(left.map((problem) => `${problem.rule}: ${problem.message}`)).toEqual([]);
    },
  );
});
