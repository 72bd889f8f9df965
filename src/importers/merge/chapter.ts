import type { Findings } from "../findings/findings.ts";
import type { Change } from "./change.ts";
import { digestOf } from "./digest.ts";

export interface Chapters {
  read(path: string): string | undefined;
  paths: string[];
}

interface MadeChapter {
  path?: string;
  text: string;
  /** Whether the text is to be written: not over an author's own. */
  writes: boolean;
  changes: Change[];
}

/**
 * The chapter for some themes, where the report has none of its name, or one that an import made and nobody has changed.
 * An author's own chapter is left; what it doesn't place yet is told.
 */
export function chapterFor(
  chapter: Findings["chapters"][number],
  findings: Findings,
  { read, paths }: Chapters,
  base: Readonly<Record<string, string>>,
): MadeChapter {
  const there = chapterPath(chapter.id, paths);
  const text = chapterText(chapter, findings);
  if (there === undefined) {
    const path = `chapters/${nextNumber(paths)}-${chapter.id}.mdx`;
    // One that was made before and deleted since is not wanted.
    const deleted = Object.keys(base).find((made) => made.endsWith(`-${chapter.id}.mdx`));
    if (deleted) return { path: deleted, text, writes: false, changes: [] };
    return { path, text, writes: true, changes: [{ what: path, kind: "added" }] };
  }
  const current = read(there) ?? "";
  if (base[there] === digestOf(current)) {
    const changes: Change[] = current === text ? [] : [{ what: there, kind: "changed", detail: "what it places" }];
    return { path: there, text, writes: true, changes };
  }
  const missing = [
    ...chapter.themes.map((id) => `<Theme id="${id}" />`),
    ...chapter.figures.map((id) => `<Figure id="${id}" />`),
  ].filter((tag) => !current.includes(tag));
  if (missing.length === 0) return { text, writes: false, changes: [] };
  return {
    text,
    writes: false,
    changes: [{ what: there, kind: "kept", detail: `add where it belongs: ${missing.join(" ")}` }],
  };
}

/** The file of the chapter with an id, if there is one. */
export function chapterPath(id: string, paths: readonly string[]): string | undefined {
  return paths.find((path) => path.replace(/^chapters\/\d*[-_ ]*|\.mdx$/g, "") === id);
}

/** The number for a chapter after all others. */
export function nextNumber(paths: readonly string[]): string {
  const numbers = paths.map((path) => Number(/^chapters\/(\d+)/.exec(path)?.[1] ?? 0));
  return String(Math.max(0, ...numbers) + 1).padStart(2, "0");
}

/** Front matter with the summary left to write, then the themes and figures. A chapter that argues one theme names it. */
function chapterText({ id, themes, figures }: Findings["chapters"][number], findings: Findings): string {
  const [only] = themes;
  const title = titleOf(id, themes, findings);
  const lines = [
    "---",
    `title: ${JSON.stringify(title)}`,
    'summary: ""',
    ...(themes.length === 1 ? [`theme: ${only}`] : []),
    "---",
    "",
    ...themes.flatMap((theme) => [`<Theme id="${theme}" />`, ""]),
    ...figures.flatMap((figure) => [`<Figure id="${figure}" />`, ""]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/** A single theme's title for its chapter; otherwise the chapter's id in words. */
function titleOf(id: string, themes: readonly string[], findings: Findings): string {
  const theme = themes.length === 1 ? findings.themes.find((item) => item.id === themes[0]) : undefined;
  const words = id.replaceAll("-", " ");
  return typeof theme?.title === "string" ? theme.title : words.charAt(0).toUpperCase() + words.slice(1);
}
