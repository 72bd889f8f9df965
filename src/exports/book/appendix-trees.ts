import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { mark } from "../../charts/mark.ts";
import { screenPalette } from "../../charts/palette.ts";
import { markData } from "../../document/mark-data.ts";
import type { Prevalence } from "../../model/prevalence.ts";
import type { Report } from "../../model/report.ts";
import { countText } from "./counts.ts";
import type { Appendix, Entry, Trail } from "./entries.ts";

/** Height in px of a mark beside the count that it draws. */
const MARK_HEIGHT = 18;

/** Which language a count is told in, and which way it is drawn. */
export type Spoken = Pick<Report["meta"], "language" | "direction">;

/** The id, in its own section, of the place that a label such as `theme:security` names. */
export const entryId = (label: string) => label.replace(":", "-");

/** An appendix in the elements that chapters are made of, so that whoever sets chapters can set it. */
export function appendixTree({ entries }: Appendix, meta: Spoken): Root {
  return { type: "root", children: entries.map((entry) => entryTree(entry, meta)) };
}

function entryTree(entry: Entry, meta: Spoken): Element {
  return h("section.entry", [
    ...(entry.kicker ? [h("p.entry-kicker", entry.kicker)] : []),
    h("h2", { id: entryId(entry.label) }, entry.title),
    ...(entry.prevalence ? [h("p.entry-count", count(entry.prevalence, meta))] : []),
    h("p", entry.text),
    ...(entry.subfindings.length > 0
      ? [
          h(
            "ul.entry-parts",
            entry.subfindings.map(({ text, prevalence }) =>
              h("li", h("p", text), h("p.entry-count", count(prevalence, meta))),
            ),
          ),
        ]
      : []),
    ...lists(entry),
  ]);
}

/** A count in words, after its mark where it has one. It reads in its own direction, whatever stands around it. */
export function count(prevalence: Prevalence, { direction: dir, language }: Spoken): ElementContent[] {
  const data = markData(prevalence);
  const drawn = data && mark(data, { height: MARK_HEIGHT, palette: screenPalette, dir });
  return [
    ...(drawn ? [drawn, { type: "text" as const, value: " " }] : []),
    h("span", { dir: "auto" }, countText(prevalence, language)),
  ];
}

function lists({ lists, trails }: Entry): Element[] {
  const terms = [
    ...lists.flatMap(({ term, items }) => [h("dt", term), ...items.map((item) => h("dd", item))]),
    ...trails.flatMap((trail) => [h("dt", trail.term), ...ways(trail)]),
  ];
  return terms.length > 0 ? [h("dl.entry-lists", terms)] : [];
}

function ways({ links, basis }: Trail): Element[] {
  return links.map(({ href, text }, index) => {
    const remark = basis && index === links.length - 1 ? ` (${basis})` : "";
    return h("dd", h("a", { href }, text), remark);
  });
}
