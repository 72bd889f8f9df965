import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
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
