import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkEditions } from "../../src/publish/check-editions.ts";
import { ROOT } from "./builds.ts";

const GUIDE = readFileSync(join(ROOT, "docs/authors.md"), "utf8");

interface Schema {
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
}

function schemaOf(name: string, list?: string): Schema {
  const whole: Schema = JSON.parse(readFileSync(join(ROOT, "docs/schema", `${name}.schema.json`), "utf8"));
  return (list ? whole.properties?.[list]?.items : whole) ?? {};
}

/** The part of the guide under a heading. */
const section = (heading: string) => GUIDE.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";

/** The rows of a section’s table of fields. */
function fieldsIn(text: string): { name: string; needed: boolean }[] {
  const [, table = ""] = text.split("| field | must it be there? | what to write |\n|---|---|---|\n");
  const rows = table.slice(0, table.indexOf("\n\n")).split("\n");
  return rows.flatMap((row) => {
    const [, names = "", needed = ""] = row.split("|");
    return [...names.matchAll(/`(\w+)`/g)].map(([, name]) => ({
      name: name as string,
      needed: needed.trim() === "yes",
    }));
  });
}

/** Told in the guide elsewhere: in a part of its own, since other files have it too. */
const ELSEWHERE = ["$schema", "editions", "privacy"];

describe.each([
  ["report.yaml", schemaOf("report")],
  ["A chapter", schemaOf("chapter")],
  ["Themes and sub-findings", schemaOf("themes", "themes")],
  ["Recommendations", schemaOf("recommendations", "recommendations")],
])("the guide’s table under “%s”", (heading, schema) => {
  const fields = fieldsIn(section(heading));

  test("has fields that there are, and says which must be there", () => {
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.map(({ name }) => name).filter((name) => !schema.properties?.[name])).toEqual([]);
    expect(
      fields
        .filter(({ needed }) => needed)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(schema.required?.toSorted());
  });

  test("has every field", () => {
    const told = [...fields.map(({ name }) => name), ...ELSEWHERE];
    expect(Object.keys(schema.properties ?? {}).filter((name) => !told.includes(name))).toEqual([]);
    for (const name of ELSEWHERE.slice(1))
      expect(GUIDE.includes(`\`${name}`) || GUIDE.includes(`"${name}"`), name).toBe(true);
  });
});

describe("whoever follows the guide step by step", () => {
  const work = mkdtempSync(join(tmpdir(), "soundings-guide-"));
  const content = join(work, "content");
  const path = (file: string) => join(content, file);
  beforeAll(() => cpSync(join(ROOT, "content"), content, { recursive: true }));
  afterAll(() => rmSync(work, { recursive: true }));

  /** The samples of a section, without the indent that they have in a list. */
  const samplesIn = (heading: string) =>
    [...section(heading).matchAll(/^( *)```\w+\n([\s\S]*?)\n\1```$/gm)].map(([, indent = "", sample = ""]) =>
      sample.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    );
  const add = (file: string, list: string, sample: string) => {
    const value = JSON.parse(readFileSync(path(file), "utf8"));
    value[list].push(JSON.parse(sample));
    writeFileSync(path(file), JSON.stringify(value, null, 2));
  };
  const found = async () =>
    (await checkEditions({ content, env: {} })).problems.map(({ severity, rule }) => `${severity} ${rule}`).sort();

  test("adds a theme, and is told at each step what the guide says", async () => {
    const [theme = "", chapter = "", evidence = ""] = samplesIn("Add a theme, step by step");
    add("findings/themes.json", "themes", theme);
    expect(await found()).toEqual(["error unknown-id", "hint theme-without-evidence", "warning unanswered-theme"]);
    writeFileSync(path("chapters/15-burnout.mdx"), `${chapter}\n`);
    expect(await found()).toEqual(["hint theme-without-evidence", "warning unanswered-theme"]);
    add("findings/evidence.json", "evidence", evidence);
    appendFileSync(path("chapters/15-burnout.mdx"), '\n<Quote evidence="no-rest" />\n');
    expect(await found()).toEqual(["warning unanswered-theme"]);
    const file = path("findings/recommendations.json");
    const answered = readFileSync(file, "utf8").replace(/("addresses": \{[^}]*"ids": \[)/, '$1"burnout", ');
    writeFileSync(file, answered);
    expect(await found()).toEqual([]);
  });

  test("adds a figure from a CSV, and is told at each step what the guide says", async () => {
    const [figure = "", csv = "", place = ""] = samplesIn("Add a figure from a CSV, step by step");
    add("findings/figures.json", "figures", figure);
    expect(await found()).toEqual(["error missing-data", "warning figure-unplaced"]);
    writeFileSync(path("data/workshops.csv"), `${csv}\n`);
    appendFileSync(path("chapters/15-burnout.mdx"), `\n${place}\n`);
    expect(await found()).toEqual([]);
  });
});

test("every link of the guides leads to a file and a heading that there are", () => {
  const guides = ["authors", "publishing", "components", "embedding", "importing", "downloads", "privacy"];
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, "")
      .trim()
      .replaceAll(" ", "-");
  const headingsOf = (file: string) =>
    [...readFileSync(file, "utf8").matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => slug(heading as string));
  const broken = guides.flatMap((name) => {
    const file = join(ROOT, "docs", `${name}.md`);
    const text = readFileSync(file, "utf8")
      .replaceAll(/^```[\s\S]*?^```$/gm, "")
      .replaceAll(/`[^`\n]*`/g, "");
    return [...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(
      ([link, path = "", anchor]) => {
        const target = path === "" ? file : join(ROOT, "docs", path);
        try {
          readFileSync(target);
        } catch {
          return [`${name}.md: ${link}`];
        }
        return anchor && !headingsOf(target).includes(anchor) ? [`${name}.md: ${link}`] : [];
      },
    );
  });
  expect(broken).toEqual([]);
});
