import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Corpus, CorpusChapter } from "../corpus.ts";
import { chapterMarkdown, FIGURE_SVG, plainFlavour } from "../markdown.ts";

/** Writes a file, and the folders it stands in. */
export function put(dir: string, path: string, text: string): void {
  const target = join(dir, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** Writes every chapter as Markdown, with the front matter that the builder wants, and the picture that they show. */
export function putChapters(
  corpus: Corpus,
  dir: string,
  { folder, picture, frontMatter }: { folder: string; picture: string; frontMatter?(chapter: CorpusChapter): string },
): void {
  const flavour = plainFlavour(corpus, picture.replace(/^.*?public/, ""));
  for (const chapter of corpus.chapters) {
    const front = frontMatter?.(chapter) ?? `title: ${chapter.title}\ndescription: ${chapter.summary}`;
    put(dir, `${folder}/${chapter.id}.md`, `---\n${front}\n---\n\n${chapterMarkdown(chapter, flavour)}`);
  }
  put(dir, picture, FIGURE_SVG);
}

/** A package of its own, so that its programs resolve from its own folder. */
export function putManifest(dir: string, packages: Readonly<Record<string, string>>): void {
  put(dir, "package.json", `${JSON.stringify({ private: true, type: "module", dependencies: packages }, null, 2)}\n`);
}
