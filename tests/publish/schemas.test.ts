import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { MAPPING_SCHEMA, mappingJsonSchema } from "../../src/importers/mapping/json-schema.ts";
import { jsonSchemas } from "../../src/model/json-schemas.ts";
import { FIXTURES, ROOT } from "./builds.ts";

const FOLDER = join(ROOT, "docs/schema");
const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));

/** The part of a schema at `path`, for what an author's editor would show or refuse there. */
function at(name: string, ...path: string[]): Record<string, unknown> {
  const start = jsonSchemas().get(`${name}.schema.json`) as Record<string, unknown>;
  return path.reduce((part, key) => part[key] as Record<string, unknown>, start);
}

describe("the schemas for editors", () => {
  test("are those that the build checks with (if not: npm run schemas)", () => {
    const schemas = new Map([...jsonSchemas(), [MAPPING_SCHEMA, mappingJsonSchema()]]);
    expect(readdirSync(FOLDER).sort()).toEqual([...schemas.keys()].sort());
    for (const [name, schema] of schemas) expect(read(join(FOLDER, name)), name).toEqual(schema);
  });

  test("say what fields are for, which are needed, and what they may hold", () => {
    expect(at("themes", "properties", "themes", "items", "properties", "finding").description).toBe(
      "One sentence that states the finding.",
    );
    const theme = at("themes", "properties", "themes", "items");
    expect(theme.required).toEqual(["id", "title", "short", "finding", "chapter", "basis"]);
    expect(theme.additionalProperties).toBe(false);
    expect(at("themes", "properties", "themes", "items", "properties", "basis").enum).toEqual(["stated", "editorial"]);
    expect(at("report").required).not.toContain("direction");
    expect(JSON.stringify([...jsonSchemas().values()])).not.toContain(String(Number.MAX_SAFE_INTEGER));
  });

  test.each([
    ["the shipped report", join(ROOT, "content")],
    ["harbour", join(FIXTURES, "harbour")],
    ["rtl", join(FIXTURES, "rtl")],
  ])("%s: each file names its own schema, and fits it", (_name, content) => {
    for (const file of readdirSync(join(content, "findings"))) {
      const path = join(content, "findings", file);
      const value = read(path);
      const schema = resolve(path, "..", value.$schema);
      expect(schema, path).toBe(join(FOLDER, file.replace(".json", ".schema.json")));
      expect(existsSync(schema), schema).toBe(true);
      expect(z.fromJSONSchema(read(schema)).safeParse(value).error?.issues, path).toBeUndefined();
    }
  });

  test("refuse what the build refuses", () => {
    const themes = z.fromJSONSchema(at("themes"));
    const sound = read(join(FIXTURES, "harbour/findings/themes.json"));
    expect(themes.safeParse(sound).success).toBe(true);
    expect(themes.safeParse({ themes: [{ ...sound.themes[0], titel: "x" }] }).success).toBe(false);
    expect(themes.safeParse({ themes: [{ ...sound.themes[0], id: "Not An Id" }] }).success).toBe(false);
    expect(themes.safeParse({ themes: [{ ...sound.themes[0], basis: "statd" }] }).success).toBe(false);
  });

  test("are named in the editor’s settings", () => {
    const settings = read(join(ROOT, ".vscode/settings.json"));
    const urls = [
      ...settings["json.schemas"].map(({ url }: { url: string }) => url),
      ...Object.keys(settings["yaml.schemas"]),
    ];
    for (const url of urls) expect(existsSync(join(ROOT, url)), url).toBe(true);
    expect(urls).toHaveLength(9);
  });
});
