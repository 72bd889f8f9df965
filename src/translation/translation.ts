import type { ContentFiles } from "../model/content-files.ts";
import { parseJson, parseYaml } from "../model/located.ts";
import { type FolderTexts, readTexts } from "./read-source.ts";

/** A report's words in another language, as `translations/LANG/` holds them. */
export interface Translation extends FolderTexts {
  /** BCP 47, the folder's name. */
  language: string;
  direction: "ltr" | "rtl";
  /** Whether somebody who knows the language has looked it through. */
  reviewed: boolean;
  /** The version of the report that it was made from. */
  from: string | undefined;
  folder: string;
  /** What the source was when it was translated, in digests: a text by its key, a chapter's paragraphs in order. */
  digests: Readonly<Record<string, string | readonly string[]>>;
}

/** Every translation that a content folder has, by language. */
export function readTranslations(files: Pick<ContentFiles, "texts">): Translation[] {
  const names = [...files.texts.keys()].flatMap((file) => /^translations\/([A-Za-z0-9-]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort().map((language) => {
    const folder = `translations/${language}/`;
    const meta = parseYaml(files.texts.get(`${folder}report.yaml`) ?? "", `${folder}report.yaml`).value;
    const { direction, reviewed, from } = (meta ?? {}) as Record<string, unknown>;
    const kept = parseJson(files.texts.get(`${folder}digests.json`) ?? "{}", `${folder}digests.json`).value;
    return {
      ...readTexts(files, folder),
      language,
      direction: direction === "rtl" ? "rtl" : "ltr",
      reviewed: reviewed === true,
      from: typeof from === "string" ? from : undefined,
      folder,
      digests: (kept ?? {}) as Translation["digests"],
    };
  });
}
