import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { cmsConfig, EDITOR } from "../../src/admin/cms-config.ts";
import { type CmsField, cmsField, type JsonSchema } from "../../src/admin/cms-field.ts";
import { type DocumentKind, documentKinds } from "../../src/model/content-documents.ts";
import { jsonSchemas } from "../../src/model/json-schemas.ts";
import { adminSchema } from "../../src/model/schema/admin.ts";
import { ReportError } from "../../src/problem.ts";
import { adminSite } from "../../src/publish/admin-site.ts";
import { HARBOUR } from "../fixtures/bad/edit.ts";
import { ROOT } from "../publish/builds.ts";

const settings = adminSchema.parse({ editions: ["public"], repository: "someone/report" });
const config = cmsConfig(
  settings,
  Object.values(documentKinds).map(({ file }) => file),
);

/** Every key in a schema by its path, lists and kinds of object left aside. */
function keysOf(schema: JsonSchema, path = ""): string[] {
  const variants = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((variant) => keysOf(variant, path));
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => [
    `${path}${key}`,
    ...keysOf(inner, `${path}${key}.`),
  ]);
  return [...new Set([...own, ...variants, ...(schema.items ? keysOf(schema.items, path) : [])])].sort();
}

const namesOf = (fields: readonly CmsField[], path = ""): string[] =>
  fields.flatMap((field) => [`${path}${field.name}`, ...namesOf(field.fields ?? [], `${path}${field.name}.`)]).sort();

const hiddenIn = (fields: readonly CmsField[], path = ""): string[] =>
  fields.flatMap((field) => [
    ...(field.widget === "hidden" ? [`${path}${field.name}`] : []),
    ...hiddenIn(field.fields ?? [], `${path}${field.name}.`),
  ]);

const fieldsFor = (kind: DocumentKind | "chapter"): CmsField[] => {
  const [chapters, findings] = config.collections;
  if (kind === "chapter") return chapters && "fields" in chapters ? chapters.fields : [];
  return (findings && "files" in findings ? findings.files : []).find(({ name }) => name === kind)?.fields ?? [];
};

describe("the editor's forms", () => {
  const kinds = [...Object.keys(documentKinds), "chapter"] as (DocumentKind | "chapter")[];

  test.each(kinds)("%s: have each key of the schema, and no other", (kind) => {
    const schema = jsonSchemas().get(`${kind}.schema.json`) as JsonSchema;
    const keys = keysOf(schema);
    expect(keys.length).toBeGreaterThan(0);
    // What stands in a hidden field is kept whole.
    const hidden = hiddenIn(fieldsFor(kind));
    const within = keys.filter((key) => hidden.some((name) => key.startsWith(`${name}.`)));
    const text = kind === "chapter" ? ["body"] : [];
    expect(namesOf(fieldsFor(kind))).toEqual([...keys.filter((key) => !within.includes(key)), ...text].sort());
  });

  test("hide what no form can hold, and nothing else", () => {
    const hidden = kinds.flatMap((kind) => hiddenIn(fieldsFor(kind)).map((name) => `${kind}: ${name}`));
    expect(hidden.filter((name) => !name.endsWith(": $schema"))).toEqual([
      "report: pdf.chapters",
      "report: progress",
      "report: offline",
      "participants: roles.count",
      "evidence: evidence.fits",
      "figures: figures.subfindings",
      "changes: versions.changes.data",
    ]);
  });

  test("hand over what the schema says of a key", () => {
    const form = cmsField("version", { type: "string", pattern: "^\\d+$", description: "A `number`." }, true);
    expect(form).toMatchObject({ required: true, hint: "A number.", pattern: ["^\\d+$", "A number."] });
    expect(cmsField("basis", { type: "string", enum: ["stated"] }, true)).toMatchObject({ options: ["stated"] });
    expect(fieldsFor("figures")[1]?.fields?.find(({ name }) => name === "kind")?.options).toContain("timeline");
  });

  test("are those of files that the report has", () => {
    const [, few] = cmsConfig(settings, ["report.yaml", "findings/themes.json"]).collections;
    expect(few && "files" in few ? few.files.map(({ file }) => file) : []).toEqual([
      "content/report.yaml",
      "content/findings/themes.json",
    ]);
  });
});

describe("the editor's packages", () => {
  test("are those that were tested, for the checkout and for whoever installs the package", () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    for (const name of [EDITOR.name, "@fontsource-variable/material-symbols-outlined"]) {
      expect(manifest.devDependencies[name]).toBe(manifest.peerDependencies[name]);
      expect(manifest.peerDependenciesMeta[name]).toEqual({ optional: true });
      expect(manifest.dependencies[name]).toBeUndefined();
    }
    expect(manifest.devDependencies[EDITOR.name]).toBe(EDITOR.version);
    const program = readFileSync(
      join(dirname(createRequire(import.meta.url).resolve(EDITOR.name)), "../dist/sveltia-cms.js"),
      "utf8",
    );
    expect(program).not.toMatch(/\beval\(|new Function\(/);
  });

  test("are asked for at the line in report.yaml where they are missing", async () => {
    const none = () => undefined;
    const problems = await adminSite(settings, "x", HARBOUR, none).then(
      () => [],
      (error: unknown) => (error instanceof ReportError ? error.problems : []),
    );
    expect(problems).toMatchObject([
      { file: "report.yaml", rule: "missing-file", hint: expect.stringContaining(`npm install ${EDITOR.name}@`) },
    ]);
  });
});
