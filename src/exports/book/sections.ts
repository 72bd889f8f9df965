import type { ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import type { BookWords } from "../../i18n/book-words.ts";
import type { Prevalence } from "../../model/prevalence.ts";
import type { ChapterMeta, Report } from "../../model/report.ts";
import { find } from "../../model/trails.ts";
import { appendixTree } from "./appendix-trees.ts";
import { findElement, hasClass } from "./attributes.ts";
import { countsOf } from "./counts.ts";
import { appendicesOf } from "./entries.ts";
import { figureDataTree } from "./figure-data.ts";
import { idsIn, labelOf, labels } from "./labels.ts";
import { markForeign } from "./mark-foreign.ts";

/** What every book is made from: the joined report, and the trees that every output is made from. */
export interface BookInput {
  report: Report;
  chapters: readonly { meta: ChapterMeta; tree: Root }[];
  /** The bibliography in its order, as the citation style formats it. */
  sources: readonly { id: string; content: ElementContent[] }[];
  /** How to cite the report, as a citation style formats it; otherwise put together from its particulars. */
  cite?: string;
  /** Reads an image by the address that a chapter gives it. */
  readImage?: (src: string) => Uint8Array | undefined;
}

/** A part of the book with a title in its contents. Front matter is each format's own. */
export interface Section {
  kind: "chapter" | "sources" | "appendix";
  /** The id of a chapter, or a name that no other section has. */
  id: string;
  label: string;
  /** “3”, “A”; empty for the bibliography. */
  number: string;
  /** The part of the report that a chapter stands in, or the word for an appendix. */
  kicker: string;
  title: string;
  /** The title for a running head. */
  short: string;
  summary: string;
  /** The counts of the theme that a chapter argues. */
  counts: { prevalence: Prevalence; short: string | undefined }[];
  tree: Root;
}

/** Chapters, appendices and bibliography, in the order of the book. */
export function sectionsOf({ report, chapters, sources }: BookInput, words: BookWords): Section[] {
  const chapterSections = chapters.map(
    ({ meta, tree }): Section => ({
      kind: "chapter",
      id: meta.id,
      label: labels.chapter(meta.id),
      number: words.number(meta.number),
      kicker: meta.part ?? "",
      title: meta.title,
      short: meta.short ?? meta.title,
      summary: meta.summary,
      counts: meta.theme ? countsOf(find(report.themes, meta.theme)) : [],
      tree,
    }),
  );
  const back = appendicesOf(report, words).map(({ label, letter, title, intro, entries }) => {
    const tree = markForeign(appendixTree({ label, letter, title, intro, entries }, report.meta), report.translation);
    return { label, letter, title, summary: intro, tree };
  });
  const data = figureDataTree(chapters, words);
  if (data.children.length > 0) {
    const letter = words.letters.charAt(back.length);
    back.push({ label: labels.data, letter, title: words.figureData, summary: words.figureDataIntro, tree: data });
  }
  const bibliography: Root = {
    type: "root",
    children: sources.map(({ id, content }) => h("p.source", { id: `ref-${id}` }, content)),
  };
  return [
    ...chapterSections,
    ...back.map(({ letter, summary, ...section }) => ({
      ...plain("appendix", section.label, section.title, section.tree),
      number: letter,
      kicker: words.appendix,
      summary,
    })),
    ...(sources.length > 0 ? [plain("sources", labels.sources, words.sources, bibliography)] : []),
  ];
}

function plain(kind: Section["kind"], label: string, title: string, tree: Root): Section {
  return { kind, id: label, label, number: "", kicker: "", title, short: title, summary: "", counts: [], tree };
}

/** The name of a section by which its blocks are told from those of others. */
export const sectionKey = ({ kind, id }: Pick<Section, "kind" | "id">): string =>
  kind === "chapter" ? id : `${kind}:${id}`;

/** The label of an element with this id in this section. */
export function labelIn({ kind, id: section }: Section, id: string): string {
  if (kind === "chapter") return labelOf(section, id);
  return kind === "sources" ? labels.source(id.slice("ref-".length)) : id.replace("-", ":");
}

/** Every place in the sections that a link can lead to: a section, or an element in it by its id. */
export function placesIn(sections: readonly Section[]): { label: string; section: Section; id?: string }[] {
  return sections.flatMap((section) => [
    { label: section.label, section },
    ...idsIn(section.tree).map((id) => ({ label: labelIn(section, id), section, id })),
  ]);
}

/** Every figure that chapters place, in order, once: its number (“Figure 2”) and its title. */
export function figuresIn(sections: readonly Section[]): { label: string; number: string; title: string }[] {
  const found = new Map<string, { label: string; number: string; title: string }>();
  for (const { kind, tree } of sections) {
    if (kind !== "chapter") continue;
    visit(tree, "element", (figure) => {
      const id = figure.properties.dataFigure;
      if (typeof id !== "string" || found.has(id)) return;
      const said = (name: string) => {
        const part = findElement(figure, (element) => hasClass(element, name));
        return part ? textOf(part) : "";
      };
      found.set(id, { label: labels.figure(id), number: said("figure-number"), title: said("figure-title") });
    });
  }
  return [...found.values()];
}
