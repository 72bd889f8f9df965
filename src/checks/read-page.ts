import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import type { ReadPage } from "./staged-page.ts";

/** Reads the text of a page. `path` is its place in the site. */
export function readPage(path: string, html: string): ReadPage {
  const elements: Element[] = [];
  const ids = new Set<string>();
  const gather = ({ children }: Root | Element) => {
    for (const child of children) {
      if (child.type !== "element") continue;
      elements.push(child);
      if (typeof child.properties.id === "string") ids.add(child.properties.id);
      gather(child);
    }
  };
  gather(fromHtml(html));
  return { path, address: `/${path.replace(/(^|\/)index\.html$/, "$1")}`, elements, ids };
}
