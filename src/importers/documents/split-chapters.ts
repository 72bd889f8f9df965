import type { FootnoteDefinition, Heading, Paragraph, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { idFrom } from "../mapping/ids.ts";
import type { Draft } from "./draft.ts";

/** A chapter of a document, before links and pictures are in place. */
export interface ChapterDraft {
  id: string;
  title: string;
  summary: string;
  /** Whether the summary is the text's first paragraph, moved. */
  opens: boolean;
  children: RootContent[];
  /** Names that links may point at for the chapter itself. */
  anchors: string[];
}

export interface SplitDraft {
  title: string | undefined;
  chapters: ChapterDraft[];
  footnotes: FootnoteDefinition[];
  notices: string[];
}

/** Fewer words than these before the first heading are a title page. */
const OPENING_WORDS = 40;
/** A first paragraph up to this length can open a chapter as its summary. */
const SUMMARY_WORDS = 90;

/**
 * Cuts a document into chapters at its highest headings; where there is one such heading at the very start and several
 * below it, it is the document's title. What stands before the first is a chapter of its own, or a title page if it is
 * short. `name` is what a chapter without a heading is called.
 */
export function splitChapters(draft: Draft, name: string): SplitDraft {
  const notices: string[] = [];
  const footnotes = draft.tree.children.filter((node) => node.type === "footnoteDefinition");
  const flow = draft.tree.children.filter((node) => node.type !== "footnoteDefinition");
  if (draft.isChapter) {
    const title = draft.title ?? name;
    return { title: undefined, chapters: [chapterOf(title, flow, [], draft.summary)], footnotes, notices };
  }
  const { level, title: found, rest } = levelOf(flow);
  const title = draft.title ?? found;
  const isStart = (node: RootContent) => node.type === "heading" && node.depth === level;
  const first = rest.findIndex(isStart);
  const opening = first < 0 ? rest : rest.slice(0, first);
  const chapters: ChapterDraft[] = [];
  if (first < 0) chapters.push(chapterOf(title ?? name, opening, [], draft.summary));
  else if (wordsIn(opening) >= OPENING_WORDS) {
    chapters.push(chapterOf("Opening", opening, []));
    notices.push(
      "What stands before the first heading is a chapter called “Opening”: give it a better title, or move it.",
    );
  } else if (opening.length > 0) {
    const words = opening
      .map((node) => textOf(node))
      .join(" · ")
      .replace(/\s+/g, " ")
      .trim();
    if (words !== "") notices.push(`The title page is left out: “${words}”.`);
  }
  for (let at = first; at >= 0 && at < rest.length; ) {
    const heading = rest[at] as Heading;
    const next = rest.findIndex((node, index) => index > at && isStart(node));
    const end = next < 0 ? rest.length : next;
    chapters.push(chapterOf(textOf(heading), rest.slice(at + 1, end), heading.data?.anchors ?? []));
    at = end;
  }
  const unnumbered = withoutNumbers(chapters);
  if (unnumbered !== chapters)
    notices.push("The numbers before chapter titles are left out: the site numbers chapters itself.");
  return { title, chapters: withFreeIds(unnumbered), footnotes, notices };
}

function levelOf(flow: readonly RootContent[]): { level: number; title?: string; rest: RootContent[] } {
  const headings = flow.filter((node) => node.type === "heading");
  const depths = [...new Set(headings.map(({ depth }) => depth))].sort();
  const [top] = depths;
  if (top === undefined) return { level: 1, rest: [...flow] };
  const [heading] = headings;
  const alone = headings.filter(({ depth }) => depth === top).length === 1;
  const below = depths[1];
  const several = headings.filter(({ depth }) => depth === below).length > 1;
  if (alone && several && below !== undefined && heading?.depth === top && flow.indexOf(heading) === 0) {
    return { level: below, title: textOf(heading), rest: flow.slice(1) };
  }
  return { level: top, rest: [...flow] };
}

function chapterOf(title: string, children: readonly RootContent[], anchors: string[], given?: string): ChapterDraft {
  const text = title.replace(/\s+/g, " ").trim() || "Untitled";
  const levelled = relevel(children);
  const [first, ...rest] = levelled;
  // A plain first paragraph is what opens a chapter. Moved, not repeated.
  const opens =
    given === undefined &&
    first?.type === "paragraph" &&
    isPlain(first) &&
    wordsIn([first]) <= SUMMARY_WORDS &&
    rest.length > 0;
  const summary = given ?? (opens ? textOf(first).replace(/\s+/g, " ").trim() : "");
  return {
    id: idFrom(text) || "chapter",
    title: text,
    summary,
    opens,
    children: opens ? rest : levelled,
    anchors: [...anchors, ...(opens ? (first.data?.anchors ?? []) : [])],
  };
}

function isPlain(paragraph: Paragraph): boolean {
  return paragraph.children.every(({ type }) => type === "text");
}

/** Headings from the second level down, none skipped, none below the fourth: the title is the first. */
function relevel(children: readonly RootContent[]): RootContent[] {
  const tree: Root = { type: "root", children: [...children] };
  const headings: Heading[] = [];
  visit(tree, "heading", (heading) => void headings.push(heading));
  const top = Math.min(...headings.map(({ depth }) => depth));
  let before = 1;
  for (const heading of headings) {
    before = Math.min(heading.depth - top + 2, before + 1, 4);
    heading.depth = before as Heading["depth"];
  }
  return tree.children;
}

const NUMBER = /^(?:chapter\s+)?\d+[.):]?\s+(?=\S)/i;

function withoutNumbers(chapters: ChapterDraft[]): ChapterDraft[] {
  const numbered = chapters.filter(({ title }) => NUMBER.test(title));
  if (numbered.length < 2 || numbered.length < chapters.length - 2) return chapters;
  return chapters.map((chapter) => {
    const title = chapter.title.replace(NUMBER, "");
    return { ...chapter, title, id: idFrom(title) || chapter.id };
  });
}

function withFreeIds(chapters: readonly ChapterDraft[]): ChapterDraft[] {
  const taken = new Set<string>();
  return chapters.map((chapter) => {
    let id = chapter.id;
    for (let number = 2; taken.has(id); number += 1) id = `${chapter.id}-${number}`;
    taken.add(id);
    return { ...chapter, id };
  });
}

function wordsIn(nodes: readonly RootContent[]): number {
  return nodes
    .map((node) => textOf(node))
    .join(" ")
    .split(/\s+/)
    .filter((word) => word !== "").length;
}
