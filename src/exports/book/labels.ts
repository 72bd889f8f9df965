import type { Root } from "hast";
import type { Report } from "../../model/report.ts";
import { attribute, elementsIn, has } from "./attributes.ts";

/** Names of the places in a book that a link can lead to. */
export const labels = {
  title: "title",
  contents: "contents",
  figures: "figures",
  sources: "sources",
  data: "data",
  themes: "themes",
  recommendations: "recommendations",
  audiences: "audiences",
  glossary: "glossary",
  corrections: "corrections",
  chapter: (id: string) => `chapter:${id}`,
  inChapter: (chapter: string, id: string) => `chapter:${chapter}#${id}`,
  figure: (id: string) => `figure:${id}`,
  theme: (id: string) => `theme:${id}`,
  recommendation: (id: string) => `recommendation:${id}`,
  audience: (id: string) => `audience:${id}`,
  term: (id: string) => `term:${id}`,
  correction: (id: string) => `correction:${id}`,
  source: (key: string) => `source:${key}`,
  figureData: (id: string) => `data:${id}`,
} as const;

/** The label of an element with this id in this chapter. A figure's is the same from everywhere. */
export function labelOf(chapter: string, id: string): string {
  return id.startsWith("figure-") ? labels.figure(id.slice("figure-".length)) : labels.inChapter(chapter, id);
}

/** A report as a file sees it that holds no appendices. */
export function withoutAppendices(report: Report): Report {
  return { ...report, themes: [], recommendations: [], audiences: [], glossary: [], corrections: [] };
}

/** Every label that the PDF of this report will have. */
export function collectLabels(
  report: Report,
  chapters: readonly { meta: { id: string }; tree: Root }[],
  sources: readonly { id: string }[],
): Set<string> {
  const all = new Set<string>([labels.title, labels.contents]);
  const add = (label: string) => all.add(label);
  for (const { meta, tree } of chapters) {
    add(labels.chapter(meta.id));
    for (const id of idsIn(tree)) add(labelOf(meta.id, id));
  }
  const section = (label: string, items: readonly { id: string }[], each: (id: string) => string) => {
    if (items.length > 0) add(label);
    for (const { id } of items) add(each(id));
  };
  section(labels.themes, report.themes, labels.theme);
  section(labels.recommendations, report.recommendations, labels.recommendation);
  section(labels.audiences, report.audiences, labels.audience);
  section(labels.glossary, report.glossary, labels.term);
  section(labels.corrections, report.corrections, labels.correction);
  section(labels.sources, sources, labels.source);
  if ([...all].some((label) => label.startsWith("figure:"))) add(labels.figures);
  return all;
}

/** Ids of what is printed in place. Footnotes move to the foot of a page, and nothing links to them but their marks. */
export function idsIn(tree: Parameters<typeof elementsIn>[0]): string[] {
  return elementsIn(tree)
    .filter((element) => !has(element, "dataFootnotes") && !has(element, "dataFootnoteRef"))
    .flatMap((element) => [attribute(element, "id") ?? [], element.tagName === "svg" ? [] : idsIn(element)].flat());
}
