import { type DocumentKind, documentKinds } from "../model/content-documents.ts";
import { chapterSnippets } from "./chapter-snippets.ts";

/** An editor's settings under which it completes and checks every JSON and YAML file of a report. */
export interface SchemaSettings {
  "json.schemas": { fileMatch: string[]; url: string }[];
  "yaml.schemas": Record<string, string>;
}

/** `schemas` is the way from the folder that is open in the editor to the schemas, `/`-separated. */
export function schemaSettings(schemas: string): SchemaSettings {
  const url = (name: string) => `./${schemas}/${name}.schema.json`;
  const kinds = Object.entries(documentKinds) as [DocumentKind, { file: string }][];
  const named = (ending: string) => kinds.filter(([, { file }]) => file.endsWith(ending));
  return {
    "json.schemas": named(".json").map(([kind, { file }]) => ({ fileMatch: [`**/${file}`], url: url(kind) })),
    "yaml.schemas": {
      ...Object.fromEntries(named(".yaml").map(([kind, { file }]) => [url(kind), `**/${file}`])),
      [url("import-map")]: "**/private/import-*.yaml",
    },
  };
}

/** Extensions that know YAML and MDX; VS Code offers them when the folder is opened. */
export const extensions = ["redhat.vscode-yaml", "unifiedjs.vscode-mdx"];

/**
 * The folder `.vscode` of a report: schemas for its files, and, since no editor checks the front matter of an MDX file,
 * the beginning of a chapter and every block as snippets.
 */
export function editorFiles(schemas: string): Map<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    [".vscode/settings.json", json({ ...schemaSettings(schemas), "[mdx]": { "editor.wordWrap": "on" } })],
    [".vscode/extensions.json", json({ recommendations: extensions })],
    [".vscode/chapters.code-snippets", json(chapterSnippets())],
  ]);
}
