import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { toString as textOf } from "hast-util-to-string";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import { type TextStyle, wrap } from "../charts/text.ts";
import { measure } from "../fonts/measure.ts";

/**
 * The HTML that shows a figure on another page; `src` is its embed page. The frame may run its own script and open
 * the report in a window of its own, and nothing else.
 */
export function embedCode(figure: Element, title: string, src: string): string {
  return toHtml(
    h("iframe", {
      src,
      title,
      loading: "lazy",
      sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox",
      width: "100%",
      height: embedHeight(figure),
      frameBorder: "0",
    }),
  );
}

/** The widest that each drawing is shown, in px, as in `styles/figure.css`; and so a text column of each kind. */
const COLUMNS = { narrow: 432, wide: 800 } as const;
/** px of an embed page beside its drawing and paragraphs: edges, the closed table, the line at the foot. */
const REST = 170;
const TITLE: TextStyle = { size: 22, leading: 27, weight: "semibold" };
const TEXT: TextStyle = { size: 15, leading: 22, weight: "regular" };

/** Height in px in which a figure fits, standing alone in a column of either width. */
function embedHeight(figure: Element): number {
  const tallest = Math.max(heightIn("narrow", figure), heightIn("wide", figure));
  return Math.ceil(tallest / 10) * 10;
}

function heightIn(column: keyof typeof COLUMNS, figure: Element): number {
  const width = COLUMNS[column];
  let height = REST;
  visit(figure, "element", ({ tagName, properties, children }) => {
    if (tagName === "p") {
      const style = String(properties.className) === "figure-title" ? TITLE : TEXT;
      height += wrap(textOf({ type: "root", children }), width - 40, style, measure).height;
    }
    if (properties.dataWidth === column) {
      const [svg] = children;
      if (svg?.type === "element") height += (Number(svg.properties.height) * width) / Number(svg.properties.width);
    }
  });
  return height;
}
