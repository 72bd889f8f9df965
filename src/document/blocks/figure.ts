import type { Element } from "hast";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import { z } from "zod";
import { wordsIn } from "../../i18n/words-in.ts";
import { idSchema } from "../../model/schema/common.ts";
import type { Figure } from "../../model/schema/figure.ts";
import { find } from "../../model/trails.ts";
import { defineBlock, type Scene } from "../block.ts";
import { dataTable } from "../data-table.ts";

/** A chart from `findings/figures.json`, with its number, title, drawings, source and data. */
export const figure = defineBlock({
  name: "Figure",
  place: "flow",
  holds: "nothing",
  props: z.strictObject({ id: idSchema }),
  references: ({ id }) => [{ kind: "figure", id, prop: "id" }],
  toHast: ({ id }, _children, scene) => [figureToHast(find(scene.report.figures, id), scene)],
});

/** The same figure wherever it stands: in a chapter, in the list of figures, on a theme's page. */
export function figureToHast(item: Figure, scene: Scene): Element {
  const { words } = scene;
  const drawing = scene.draw(item);
  const labelled = (label: string, text: string | undefined, name: string) =>
    text ? h(`p.${name}`, h("span.figure-label", words.labelled(label)), text) : [];
  return h(
    "figure.figure",
    { id: `figure-${item.id}`, dataFigure: item.id, dataKind: item.kind },
    [
      h("figcaption", [
        h("p.figure-number", words.numbered(words.figure, scene.figureNumber(item.id))),
        h("p.figure-title", item.title),
        ...(item.subtitle ? [h("p.figure-subtitle", item.subtitle)] : []),
      ]),
      h("div.figure-drawing", { dataWidth: "wide" }, drawing.wide),
      h("div.figure-drawing", { dataWidth: "narrow", dataMedia: "screen" }, drawing.narrow),
      ...(item.caption ? [h("p.figure-caption", item.caption)] : []),
      labelled(words.source, item.source, "figure-source"),
      labelled(words.note, item.note, "figure-note"),
      h(
        "details.figure-data",
        { dataMedia: "screen" },
        h("summary", words.dataAsTable),
        dataTable(drawing.table, item.title, wordsIn(scene.report.meta.language).locale),
      ),
    ].flat(),
  );
}

/** A figure that is the whole of a page: its title is the page's heading. */
export function figureAlone(item: Figure, scene: Scene): Element {
  const alone = figureToHast(item, scene);
  visit(alone, "element", (element) => {
    if (String(element.properties.className) === "figure-title") element.tagName = "h1";
  });
  return alone;
}
