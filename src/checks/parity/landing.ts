import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { ownText } from "../../document/block-ids.ts";
import type { Report } from "../../model/report.ts";
import { routes } from "../../model/routes.ts";
import { bare } from "./bare.ts";

/** What the gate compares files with: the report, and the trees that they were made from. */
export interface Reference {
  report: Report;
  chapters: readonly { meta: { id: string; title: string }; tree: Root }[];
  sources: readonly { id: string; content: Element["children"] }[];
}

/** Letters of a long text that are enough to know it by. */
const ENOUGH = 40;

/**
 * What stands, in bare words, where an address leads that is written in `chapter`: a title, a heading, the first words of a
 * passage or a source. Nothing for pages that no book has.
 */
export function landingOf(href: string, chapter: string, reference: Reference): string | undefined {
  const { report, chapters, sources } = reference;
  const [path = "", fragment] = href.split("#", 2);
  const id = fragment === undefined ? undefined : decoded(fragment);
  const words = (text: string | undefined) => (text === undefined ? undefined : bare(text).slice(0, ENOUGH));
  const inChapter = (name: string) => {
    const found = chapters.find(({ meta }) => meta.id === name);
    const element = found && id ? byId(found.tree, id) : undefined;
    return words(element ? nameOf(element) : found?.meta.title);
  };
  if (path === "") return inChapter(chapter);
  const item = (list: readonly { id: string }[], route: (id: string) => string) =>
    list.find((one) => route(one.id) === path)?.id;
  const here = item(report.chapters, routes.chapter);
  if (here !== undefined) return inChapter(here);
  const theme = report.themes.find((one) => routes.theme(one.id) === path);
  const recommendation = report.recommendations.find((one) => routes.recommendation(one.id) === path);
  const audience = report.audiences.find((one) => routes.audience(one.id) === path);
  if (theme ?? recommendation ?? audience) return words(theme?.title ?? recommendation?.title ?? audience?.name);
  if (path === routes.sources && id?.startsWith("ref-")) {
    const source = sources.find((one) => `ref-${one.id}` === id);
    return source && words(textOf({ type: "root", children: source.content }));
  }
  if (path === routes.glossary && id?.startsWith("term-")) {
    return words(report.glossary.find((one) => `term-${one.id}` === id)?.term);
  }
  const correction = report.corrections.find((one) => routes.correction(one.id) === href);
  if (correction) return words(correction.now);
  if (path === routes.figures && id?.startsWith("figure-")) {
    return words(report.figures.find((one) => `figure-${one.id}` === id)?.title);
  }
  return undefined;
}

/** What an element is known by: a figure by its title. */
function nameOf(element: Element): string {
  let title: string | undefined;
  visit(element, "element", (inner) => {
    const { className } = inner.properties;
    if (Array.isArray(className) && className.includes("figure-title")) title = textOf(inner);
  });
  return title ?? (ownText(element) || textOf(element));
}

function byId(tree: Root, id: string): Element | undefined {
  let found: Element | undefined;
  visit(tree, "element", (element) => {
    if (element.properties.id === id) found ??= element;
  });
  return found;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
