import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { BookWords } from "../../i18n/book-words.ts";
import { count, type Spoken } from "../book/appendix-trees.ts";
import type { Section } from "../book/sections.ts";
import { type BodyScene, bodyOf } from "./body.ts";
import type { EpubProperties } from "./xhtml.ts";

const TYPES: Readonly<Record<Section["kind"], { type: string; role: string }>> = {
  chapter: { type: "chapter", role: "doc-chapter" },
  sources: { type: "bibliography", role: "doc-bibliography" },
  appendix: { type: "appendix", role: "doc-appendix" },
};

/** A section as the body of its file: how it opens, and its text. `page` begins with it. */
export function sectionBody(
  section: Section,
  scene: BodyScene,
  { page, spoken, words }: { page: number | undefined; spoken: Spoken; words: BookWords },
): ElementContent[] {
  const { type, role } = TYPES[section.kind];
  const { kicker, number, title, summary, counts } = section;
  const properties: EpubProperties = { "epub:type": type };
  return [
    h("section", { ...properties, className: [section.kind], role, ariaLabelledBy: ["TITLE"] }, [
      ...(page === undefined ? [] : [scene.pageBreak(page)]),
      h("header.opener", [
        ...(kicker ? [h("p.kicker", kicker)] : []),
        h("h1", { id: "TITLE" }, [
          ...(number ? [h("span.opener-number", number), { type: "text" as const, value: " " }] : []),
          h("span.opener-title", title),
        ]),
        ...(summary ? [h("p.summary", summary)] : []),
        ...(counts.length > 0
          ? [
              h(
                "ul.counts",
                counts.map(({ prevalence, short }) =>
                  h("li", [
                    ...(short ? [h("span.count-of", words.labelled(short))] : []),
                    ...drawn(count(prevalence, spoken), scene),
                  ]),
                ),
              ),
            ]
          : []),
      ]),
      ...bodyOf(section.tree, scene),
    ]),
  ];
}

const drawn = (content: ElementContent[], scene: BodyScene) => bodyOf(h("span", content), scene);
