import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { chapterSnippets } from "../../src/authoring/chapter-snippets.ts";
import { schemaSettings } from "../../src/authoring/editor-files.ts";
import { newReport } from "../../src/authoring/new-report.ts";
import { blocks } from "../../src/document/blocks/index.ts";
import { parseMdx } from "../../src/document/parse-mdx.ts";
import { MAPPING_SCHEMA, mappingJsonSchema } from "../../src/importers/mapping/json-schema.ts";
import { documentKinds } from "../../src/model/content-documents.ts";
import { readFrontMatter } from "../../src/model/front-matter.ts";
import { jsonSchemas } from "../../src/model/json-schemas.ts";
import { FIXTURES, ROOT } from "./builds.ts";

const FOLDER = join(ROOT, "docs/schema");
const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));

const BEGUN = { title: "River", authors: [], language: "en-GB", people: 12, noun: "people", today: "2026-01-01" };

const editor = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(editor);

/** What an editor would mark in a value, as a validator of JSON Schema that shares no code with the build's. */
function fits(kind: string, value: unknown) {
  const check = editor.compile({ ...read(join(FOLDER, `${kind}.schema.json`)), $id: undefined });
  return check(value) ? [] : check.errors;
}

/** Every JSON and YAML file of a report, and the front matter of each chapter, under the name of its schema. */
function documentsIn(content: string) {
  const files = Object.entries(documentKinds).flatMap(([kind, { file }]) => {
    if (!existsSync(join(content, file))) return [];
    const text = readFileSync(join(content, file), "utf8");
    return { file, kind, text, value: file.endsWith(".json") ? JSON.parse(text) : parse(text) };
  });
  const chapters = readdirSync(join(content, "chapters")).map((name) => {
    const text = readFileSync(join(content, "chapters", name), "utf8");
    return { file: `chapters/${name}`, kind: "chapter", text, value: parse(text.split(/^---$/m)[1] ?? "") };
  });
  return [...files, ...chapters];
}

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
    ["the gallery", join(FIXTURES, "gallery")],
  ])("%s: each file fits the schema that an editor holds it to", (_name, content) => {
    for (const { file, kind, value, text } of documentsIn(content)) {
      expect(fits(kind, value), file).toEqual([]);
      const [named] = /(?<="\$schema": ")[^"]+|(?<=^# yaml-language-server: \$schema=).+/m.exec(text) ?? [];
      if (named || file.endsWith(".json"))
        expect(resolve(content, file, "..", String(named)), file).toBe(join(FOLDER, `${kind}.schema.json`));
    }
  });

  test("a report that was just begun names the schema of every file that can, in the file and in its settings", () => {
    const { files } = newReport({ ...BEGUN, schemas: "../docs/schema" });
    const begun = mkdtempSync(join(tmpdir(), "soundings-begun-"));
    try {
      for (const [path, text] of files) {
        mkdirSync(dirname(join(begun, path)), { recursive: true });
        writeFileSync(join(begun, path), text);
      }
      const documents = documentsIn(begun);
      expect(documents.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["report", "themes", "figures"]));
      for (const { kind, value, text } of documents) {
        expect(fits(kind, value), kind).toEqual([]);
        if (kind !== "chapter") expect(text, kind).toContain(`../docs/schema/${kind}.schema.json`);
      }
      const settings = read(join(begun, ".vscode/settings.json"));
      expect(settings).toMatchObject(schemaSettings("../docs/schema"));
    } finally {
      rmSync(begun, { recursive: true });
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

  test("of every kind of file is named in the editor’s settings, for the place where that file stands", () => {
    const settings = read(join(ROOT, ".vscode/settings.json"));
    expect(settings).toMatchObject(schemaSettings("docs/schema"));
    const mapped = new Map<string, string>([
      ...settings["json.schemas"].map(({ fileMatch, url }: { fileMatch: string[]; url: string }) => [
        fileMatch[0],
        url,
      ]),
      ...Object.entries<string>(settings["yaml.schemas"]).map(([url, match]) => [match, url] as const),
    ]);
    for (const [kind, { file }] of Object.entries(documentKinds))
      expect(mapped.get(`**/${file}`), file).toBe(`./docs/schema/${kind}.schema.json`);
    for (const url of mapped.values()) expect(existsSync(join(ROOT, url)), url).toBe(true);
    // The front matter of chapters is YAML inside MDX, which no editor holds to a schema: they get snippets.
    const unmapped = readdirSync(FOLDER).filter((name) => ![...mapped.values()].includes(`./docs/schema/${name}`));
    expect(unmapped).toEqual(["chapter.schema.json"]);
  });
});

describe("snippets for chapters", () => {
  test("are those of the settings (if not: write them anew from chapterSnippets())", () => {
    expect(read(join(ROOT, ".vscode/chapters.code-snippets"))).toEqual(chapterSnippets());
  });

  test("there is one for each block and for front matter, and filled in they parse", () => {
    const snippets = Object.values(chapterSnippets());
    expect(snippets.map(({ prefix }) => prefix)).toEqual(["chapter", ...[...blocks.keys()].map((name) => `<${name}`)]);
    const filled = (body: string[]) =>
      body
        .join("\n")
        .replaceAll(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, "$1")
        .replaceAll(/\$\{\d+:([^}]+)\}/g, "$1")
        .replaceAll("$0", "Words.");
    const [start, ...rest] = snippets.map(({ body }) => filled(body));
    expect(readFrontMatter(String(start), "x.mdx").problems).toEqual([]);
    for (const text of rest) {
      const { problems } = parseMdx(text, "x.mdx");
      expect(problems, text).toEqual([]);
    }
  });
});
