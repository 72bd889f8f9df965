import type { Element } from "hast";
import { toXast } from "hast-util-to-xast";
import { toXml } from "xast-util-to-xml";

/**
 * A drawing as a file of its own: XML, in which every sign that means something is escaped. HTML is laxer, and what
 * is right inside a page (a `<` in an attribute) no reader of XML accepts.
 */
export function svgText(svg: Element): string {
  return toXml(toXast(svg, { space: "svg" }));
}
