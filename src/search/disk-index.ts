import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";

/** A page as the copy that opens from disk searches it: its text, parted by its headings. */
export interface DiskPage {
  /** From the folder of its language: `themes/security/index.html`. */
  path: string;
  title: string;
  kind: string;
  number: string;
  /** The first has no heading: what stands above them all. */
  parts: { id: string; heading: string; text: string }[];
}

const BREAKS = /^(?:p|li|div|section|article|h[1-6]|tr|td|th|dt|dd|figcaption|summary|blockquote|br|aside)$/;
const LEFT_OUT = new Set(["svg", "script", "style", "template"]);

/** What search may find on a page; nothing on one that asks not to be found. Holds to the marks that Pagefind reads (`index-site`). */
export function diskPage(path: string, html: string): DiskPage | undefined {
  const body = firstWith(fromHtml(html), (element) => element.properties.dataPagefindBody !== undefined);
  if (!body) return undefined;
  const parts: DiskPage["parts"] = [{ id: "", heading: "", text: "" }];
  const { dataKind = "", dataNumber = "" } = body.properties;
  const heading = firstWith(body, ({ tagName }) => tagName === "h1");
  const add = (text: string) => {
    const part = parts.at(-1);
    if (part) part.text += text;
  };
  const walk = (node: Nodes): void => {
    if (node.type === "text") add(node.value);
    if (node.type !== "element" || isLeftOut(node) || node === heading) return;
    const { id } = node.properties;
    if (/^h[2-6]$/.test(node.tagName) && typeof id === "string") {
      parts.push({ id, heading: headingOf(node), text: "" });
      return;
    }
    if (BREAKS.test(node.tagName)) add(" ");
    for (const child of node.children) walk(child);
    if (BREAKS.test(node.tagName)) add(" ");
  };
  for (const child of body.children) walk(child);
  const kept = parts.map((part) => ({ ...part, text: tidy(part.text) })).filter((part) => part.heading || part.text);
  return {
    path,
    title: heading ? tidy(textOf(heading)) : path,
    kind: String(dataKind),
    number: String(dataNumber),
    parts: kept,
  };
}

/** Without the link to itself. */
function headingOf(node: Element): string {
  return tidy(
    node.children.map((child) => (child.type === "element" && isLeftOut(child) ? "" : textOf(child))).join(""),
  );
}

function isLeftOut({ tagName, properties }: Element): boolean {
  return (
    LEFT_OUT.has(tagName) ||
    properties.dataPagefindIgnore !== undefined ||
    properties.dataMedia === "screen" ||
    properties.dataFootnoteRef !== undefined ||
    properties.dataFootnoteBackref !== undefined
  );
}

function firstWith(node: Nodes, isIt: (element: Element) => boolean): Element | undefined {
  if (node.type === "element" && isIt(node)) return node;
  if (!("children" in node)) return undefined;
  for (const child of node.children) {
    const found = firstWith(child, isIt);
    if (found) return found;
  }
  return undefined;
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();
