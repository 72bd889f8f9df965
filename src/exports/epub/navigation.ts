import type { Element, ElementContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import type { BookWords } from "../../i18n/book-words.ts";
import { isScreenOnly } from "../book/attributes.ts";
import { figuresIn, type Section } from "../book/sections.ts";
import type { PageBreak } from "./page-breaks.ts";
import { addressFrom, FIGURES_ID, FILES, fileOf, type Place } from "./places.ts";

export interface NavigationScene {
  sections: readonly Section[];
  places: ReadonlyMap<string, Place>;
  words: BookWords;
  pages: readonly PageBreak[];
}

/**
 * The navigation document, which is also the book's page of contents: contents, list of figures, and, for reading systems
 * alone, landmarks and the pages of the PDF.
 */
export function navigation(scene: NavigationScene): Element[] {
  const { words, pages } = scene;
  const figures = figureList(scene);
  return [
    list("toc", "doc-toc", words.contents, contents(scene), { heading: "h1" }),
    ...(figures.length > 0 ? [list("loi", undefined, words.figures, figures, { heading: "h2", id: FIGURES_ID })] : []),
    list("landmarks", undefined, words.contents, landmarks(scene), { heading: "h2", hidden: true }),
    ...(pages.length > 0
      ? [list("page-list", "doc-pagelist", words.pages, pages.map(pageEntry), { heading: "h2", hidden: true })]
      : []),
  ];
}

interface ListOptions {
  heading: "h1" | "h2";
  hidden?: boolean;
  id?: string;
}

function list(
  type: string,
  role: string | undefined,
  title: string,
  items: Element[],
  { heading, hidden, id }: ListOptions,
): Element {
  const properties = { "epub:type": type, role, id, ariaLabel: title, hidden: hidden ? "hidden" : undefined };
  return h("nav", { ...properties, className: [type] }, [h(heading, title), h("ol", items)]);
}

const entry = (href: string, content: ElementContent[] | string, under: Element[] = []) =>
  h("li", [h("a", { href }, content), ...(under.length > 0 ? [h("ol", under)] : [])]);

/** Sections, under the parts that they stand in. */
function contents({ sections, words }: NavigationScene): Element[] {
  const runs: { part: string; items: Element[] }[] = [];
  for (const section of sections) {
    const part = section.kind === "chapter" ? section.kicker : "";
    const run = runs.at(-1);
    if (run && run.part === part) run.items.push(sectionEntry(section));
    else runs.push({ part, items: [sectionEntry(section)] });
  }
  return [
    entry(FILES.title, words.titlePage),
    ...runs.flatMap(({ part, items }) => (part ? [h("li.part", h("span", part), h("ol", items))] : items)),
  ];
}

function sectionEntry(section: Section): Element {
  const file = fileOf(section);
  const number: ElementContent[] = section.number
    ? [h("span.number", section.number), { type: "text", value: " " }]
    : [];
  const under: Element[] = [];
  visit(section.tree, "element", (element) => {
    if (element.tagName !== "h2" || !element.properties.id || element.properties.id === "footnote-label") return;
    under.push(entry(addressFrom(FILES.nav, { file, id: String(element.properties.id) }), headingText(element)));
  });
  return entry(file, [...number, { type: "text", value: section.title }], under);
}

/** A heading's words without what only a page on a screen has. */
function headingText(heading: Element): string {
  return textOf({ ...heading, children: heading.children.filter((c) => c.type !== "element" || !isScreenOnly(c)) });
}

function figureList({ sections, places }: NavigationScene): Element[] {
  return figuresIn(sections).flatMap(({ label, number, title }) => {
    const place = places.get(label);
    if (!place) return [];
    return entry(addressFrom(FILES.nav, place), [h("span.number", number), { type: "text", value: ` ${title}` }]);
  });
}

function landmarks({ sections, words }: NavigationScene): Element[] {
  const landmark = (type: string, href: string, title: string) => h("li", h("a", { "epub:type": type, href }, title));
  const first = sections.find(({ kind }) => kind === "chapter");
  const sources = sections.find(({ kind }) => kind === "sources");
  const appendix = sections.find(({ kind }) => kind === "appendix");
  return [
    landmark("cover", FILES.cover, words.cover),
    landmark("titlepage", FILES.title, words.titlePage),
    landmark("toc", `${FILES.nav}`, words.contents),
    ...(first ? [landmark("bodymatter", fileOf(first), first.title)] : []),
    ...(sources ? [landmark("bibliography", fileOf(sources), sources.title)] : []),
    ...(appendix ? [landmark("appendix", fileOf(appendix), appendix.title)] : []),
  ];
}

const pageEntry = ({ page, href }: PageBreak) => entry(href, String(page));
