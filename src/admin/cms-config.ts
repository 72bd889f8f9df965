import { documentKinds } from "../model/content-documents.ts";
import { jsonSchemas } from "../model/json-schemas.ts";
import type { AdminSettings } from "../model/schema/admin.ts";
import { type CmsField, fieldsOf, type JsonSchema } from "./cms-field.ts";

/** The package that the editor is, at the version that is tested. */
export const EDITOR = { name: "@sveltia/cms", version: "0.221.1" } as const;

interface CmsFile {
  name: string;
  label: string;
  file: string;
  format: "json" | "yaml";
  fields: CmsField[];
}

export interface CmsConfig {
  backend: { name: string; repo: string; branch: string; auth_methods: string[] };
  media_folder: string;
  public_folder: string;
  output: object;
  slug: object;
  collections: ({ name: string; label: string } & ({ files: CmsFile[] } | { folder: string; fields: CmsField[] }))[];
}

/**
 * The editor's configuration: a form for the front matter of chapters, whose text is edited as it is written, and one for
 * each other file of `files` that the report has. All fields come from the schemas that the build checks with.
 */
export function cmsConfig({ service, repository, branch, folder }: AdminSettings, files: readonly string[]): CmsConfig {
  const schemas = jsonSchemas();
  const fieldsFor = (kind: string) => fieldsOf(schemas.get(`${kind}.schema.json`) as JsonSchema);
  const documents = Object.entries(documentKinds).flatMap(([kind, { file }]): CmsFile[] => {
    if (!files.includes(file)) return [];
    const format = file.endsWith(".yaml") ? "yaml" : "json";
    return [
      {
        name: kind,
        label: file.replace(/^findings\//, ""),
        file: `${folder}/${file}`,
        format,
        fields: fieldsFor(kind),
      },
    ];
  });
  return {
    backend: { name: service, repo: repository, branch, auth_methods: ["token"] },
    media_folder: `${folder}/images`,
    public_folder: "images",
    // A key that was left out stays out; what is written stays in the order and indent that reports have.
    output: { omit_empty_optional_fields: true, json: { indent_size: 2 }, yaml: { indent_size: 2 } },
    slug: { encoding: "ascii", clean_accents: true },
    collections: [
      {
        name: "chapters",
        label: "Chapters",
        folder: `${folder}/chapters`,
        extension: "mdx",
        format: "yaml-frontmatter",
        identifier_field: "title",
        // A chapter's number and id are in its file's name, and themes name it: `npm run new` sees to that.
        create: false,
        delete: false,
        fields: [...fieldsFor("chapter"), TEXT],
      },
      { name: "findings", label: "Findings and particulars", files: documents },
    ] as CmsConfig["collections"],
  };
}

/** The text of a chapter, letter by letter: a rich editor would take blocks, notes and citations apart. */
const TEXT: CmsField = {
  name: "body",
  label: "text",
  widget: "text",
  required: true,
  hint: "Markdown with blocks, as docs/authors.md shows.",
};
