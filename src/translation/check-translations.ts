import { createHash } from "node:crypto";
import type { ContentFiles } from "../model/content-files.ts";
import type { Problem } from "../problem.ts";
import { type FolderTexts, readTexts } from "./read-source.ts";
import { readTranslations, type Translation } from "./translation.ts";

/** What a translation is held to: that it translates what is there, all of it, and as it now is. */
export function checkTranslations(files: Pick<ContentFiles, "texts">): Problem[] {
  const translations = readTranslations(files);
  if (translations.length === 0) return [];
  const source = readTexts(files);
  return translations.flatMap((translation) => {
    const left = toDo(source, translation);
    return [
      ...unknownIn(source, translation),
      ...left.filter(({ is }) => is === "stale").map((item) => stale(translation, item)),
      ...untranslated(translation, left.filter(({ is }) => is === "untranslated").length),
    ];
  });
}

/** A stretch of the source that a translation lacks, or that has changed since it was translated. */
export interface ToDo {
  /** The file of the translation that it belongs in. */
  file: string;
  /** A key, or a chapter with the number of a paragraph. */
  where: string;
  is: "untranslated" | "stale";
  /** The source's words. */
  text: string;
}

/** All that is left to do in a translation, text by text and paragraph by paragraph. */
export function toDo(source: FolderTexts, translation: Translation): ToDo[] {
  const { texts, chapters, digests, folder } = translation;
  const left: ToDo[] = [];
  for (const [key, { text, file }] of source.texts) {
    const is = !texts.has(key) ? "untranslated" : digests[key] !== digestOf(text) ? "stale" : undefined;
    if (is) left.push({ file: folder + file, where: key, is, text });
  }
  for (const { id, file, paragraphs } of source.chapters.values()) {
    const then = digests[`chapters/${id}`];
    for (const [index, text] of paragraphs.entries()) {
      const where = `chapters/${id}, paragraph ${index + 1}`;
      if (!chapters.has(id)) left.push({ file: folder + file, where, is: "untranslated", text });
      else if (!Array.isArray(then) || !then.includes(digestOf(text)))
        left.push({ file: folder + file, where, is: "stale", text });
    }
  }
  return left;
}

/** What the source now is, to be kept with its translation. */
export function digestsOf(source: FolderTexts, { texts, chapters }: FolderTexts): Record<string, string | string[]> {
  const own = [...source.texts]
    .filter(([key]) => texts.has(key))
    .map(([key, { text }]) => [key, digestOf(text)] as const);
  const bodies = [...source.chapters.values()]
    .filter(({ id }) => chapters.has(id))
    .map(({ id, paragraphs }) => [`chapters/${id}`, paragraphs.map(digestOf)] as const);
  return Object.fromEntries([...own, ...bodies].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Twelve signs of the SHA-256 of a text, its spaces and line ends aside. */
function digestOf(text: string): string {
  return createHash("sha256").update(text.replace(/\s+/g, " ").trim()).digest("hex").slice(0, 12);
}

const at = (file: string) => ({ file, line: 1, column: 1 });

const stale = ({ language }: Translation, { file, where }: ToDo): Problem => ({
  rule: "translation-stale",
  severity: "warning",
  ...at(file),
  message: `The source of \`${where}\` has changed since it was translated.`,
  hint: `Look at the translation, then run \`npm run translate -- ${language} --done\`.`,
});

const untranslated = ({ language, folder }: Translation, count: number): Problem[] =>
  count === 0
    ? []
    : [
        {
          rule: "untranslated",
          severity: "hint",
          ...at(`${folder}report.yaml`),
          message: `${count === 1 ? "One text isn’t" : `${count} texts aren’t`} translated; readers get the original.`,
          hint: `\`npm run translate -- ${language}\` lists them, paragraph by paragraph.`,
        },
      ];

function unknownIn(source: FolderTexts, { texts, chapters }: Translation): Problem[] {
  const strange = [
    ...[...texts].filter(([key]) => !source.texts.has(key)).map(([key, { file }]) => ({ file, key })),
    ...[...chapters.values()].filter(({ id }) => !source.chapters.has(id)).map(({ id, file }) => ({ file, key: id })),
  ];
  return strange.map(({ file, key }) => ({
    rule: "translation-unknown",
    severity: "error",
    ...at(file),
    message: `This translates \`${key}\`, which the report doesn’t have.`,
    hint: "Give records the ids that the source has, in the same order and files; take out what has gone.",
  }));
}
