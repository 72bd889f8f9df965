import { toHtml } from "hast-util-to-html";
import { readBibliography } from "../../src/citations/read-bibliography.ts";
import { buildDocument, parseChapters } from "../../src/document/build-document.ts";
import type { Chapter } from "../../src/document/chapter.ts";
import { parseContent } from "../../src/model/parse-content.ts";
import { type Edit, edited } from "../fixtures/bad/edit.ts";
import { HELP } from "../fixtures/bad/names.ts";

const HEAD = `---
title: What would help
summary: A bus, six words, and lamps.
recommendations: [night-bus, six-words, keep-the-lamps]
theme: lamps
---

`;

/** A chapter of the harbour report with this text as its body. Throws when the report is not sound with it. */
export async function chapterOf(body: string, edits: readonly Edit[] = []): Promise<Chapter> {
  const files = await edited([[HELP, HEAD + body], ...edits]);
  const { report, chapters, known, problems } = parseContent(files, { parseBibliography: readBibliography });
  const text = parseChapters(chapters, known, files.files, report);
  const errors = [...problems, ...text.problems].filter(({ severity }) => severity === "error");
  if (!report || errors.length > 0) throw new Error(JSON.stringify(errors, null, 1));
  const document = buildDocument(report, text.chapters, new Map([["images/old-mole.png", { width: 64, height: 40 }]]));
  const chapter = document.chapters.find(({ meta }) => meta.file === HELP);
  if (!chapter) throw new Error("the chapter is not in the report");
  return chapter;
}

/** Its tree as HTML, without permalinks, ids of passages, and line breaks between elements. */
export async function htmlOf(body: string, edits: readonly Edit[] = []): Promise<string> {
  const { tree } = await chapterOf(body, edits);
  return toHtml(tree)
    .replace(/<a class="permalink".*?<\/a>/g, "")
    .replace(/<p id="p-[^"]*"/g, "<p")
    .replace(/>\n+</g, "><");
}
