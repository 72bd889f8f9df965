import { z } from "zod";
import { type DocumentKind, documentKinds } from "./content-documents.ts";
import { chapterSchema } from "./schema/chapter.ts";

/** What an editor shows as the name of each file's schema. */
const TITLES: Record<DocumentKind | "chapter", string> = {
  report: "report.yaml: what the report is, who stands behind it, where it lives",
  participants: "participants.json: who was interviewed, never by name",
  method: "method.json: how the research was done",
  themes: "themes.json: what people said, and how many of them",
  recommendations: "recommendations.json: what the report asks for",
  audiences: "audiences.json: to whom the report speaks, and what they can do",
  evidence: "evidence.json: what somebody said, under a theme or a recommendation",
  figures: "figures.json: the charts, and what each of them finds",
  glossary: "glossary.json: the words that the report explains",
  redirects: "redirects.yaml: pages that have moved",
  versions: "versions.yaml: what each version changed, and what was corrected",
  changes: "changes.json: what each version changed, as `npm run changes` finds it",
  chapter: "The front matter of a chapter",
};

/**
 * The schemas that authors' editors complete and check with, as JSON Schema (draft 2020-12) by the name of the file,
 * made from those that the build itself checks with. They describe what an author writes: what has a default may
 * be left out. Rules between fields and between files are the check's alone.
 */
export function jsonSchemas(): ReadonlyMap<string, object> {
  const schemas: [DocumentKind | "chapter", z.ZodType][] = [
    ...(Object.keys(documentKinds) as DocumentKind[]).map((kind): [DocumentKind, z.ZodType] => [
      kind,
      documentKinds[kind].schema,
    ]),
    ["chapter", chapterSchema],
  ];
  return new Map(schemas.map(([name, schema]) => [`${name}.schema.json`, toJsonSchema(TITLES[name], schema)]));
}

/** One schema as an editor reads it. `title` is what the editor shows as its name. */
export function toJsonSchema(title: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: "input",
    override({ jsonSchema }) {
      // The largest whole number that JavaScript knows is no rule of ours.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      // An editor shows the description; a date's pattern, leap years and all, is no help to anyone.
      if (jsonSchema.format === "date") delete jsonSchema.pattern;
    },
  });
  return { $schema, title, ...rest };
}
