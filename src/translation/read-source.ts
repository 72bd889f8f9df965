import { documentKinds } from "../model/content-documents.ts";
import type { ContentFiles } from "../model/content-files.ts";
import { readFrontMatter } from "../model/front-matter.ts";
import { parseJson, parseYaml } from "../model/located.ts";
import { textsIn } from "./texts.ts";

/** What of `report.yaml` is translated; the rest of it is settings, and names. */
const REPORT_FIELDS = ["title", "subtitle", "description", "provenance", "questionsForReaders"];

/** The files that hold words, beside chapters. */
const FILES = [
  "participants",
  "method",
  "themes",
  "recommendations",
  "audiences",
  "evidence",
  "figures",
  "glossary",
] as const;

/** A chapter's file as it is translated: its texts of the front matter, and its body in paragraphs. */
export interface ChapterTexts {
  id: string;
  file: string;
  texts: Map<string, string>;
  paragraphs: string[];
}

/** All words below a folder of content: that of the report, or that of a translation, which has the same files. */
export interface FolderTexts {
  /** By key, and for each the file that it is in. */
  texts: Map<string, { text: string; file: string }>;
  chapters: Map<string, ChapterTexts>;
}

/** `folder` is empty, or `translations/ar/`. Files with faults of syntax give what can be made out. */
export function readTexts({ texts: files }: Pick<ContentFiles, "texts">, folder = ""): FolderTexts {
  const texts: FolderTexts["texts"] = new Map();
  const add = (found: Map<string, string>, file: string) => {
    for (const [key, text] of found) texts.set(key, { text, file });
  };
  const report = files.get(`${folder}report.yaml`);
  if (report !== undefined) {
    const given = parseYaml(report, "report.yaml").value as Record<string, unknown> | undefined;
    const own = Object.fromEntries(Object.entries(given ?? {}).filter(([name]) => REPORT_FIELDS.includes(name)));
    add(textsIn(own, "meta"), `${folder}report.yaml`);
  }
  for (const kind of FILES) {
    const file = `${folder}${documentKinds[kind].file}`;
    const text = files.get(file);
    if (text === undefined) continue;
    const value = parseJson(text, file).value;
    // A file of records has its list, or lists, under their names; the glossary calls its own terms.
    const parts = kind === "participants" || kind === "method" ? { [kind]: value } : (value as object);
    for (const [name, part] of Object.entries(parts ?? {}))
      if (name !== "$schema") add(textsIn(part, name === "terms" ? "glossary" : name), file);
  }
  const chapters = new Map<string, ChapterTexts>();
  for (const [file, text] of files) {
    const id = new RegExp(`^${folder}chapters/\\d+-([a-z0-9-]+)\\.mdx$`).exec(file)?.[1];
    if (id === undefined) continue;
    const { document, bodyStart } = readFrontMatter(text, file);
    const found = textsIn(document?.value, `chapters/${id}`);
    add(found, file);
    chapters.set(id, { id, file, texts: found, paragraphs: paragraphsOf(text.slice(bodyStart)) });
  }
  return { texts, chapters };
}

/** The stretches of a chapter between empty lines. */
const paragraphsOf = (body: string): string[] =>
  body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
