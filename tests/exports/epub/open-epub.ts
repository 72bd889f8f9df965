import { strFromU8, unzipSync } from "fflate";
import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";

/** An e-book as someone else’s program finds it. */
export interface OpenEpub {
  files: Record<string, Uint8Array>;
  /** A file of the `EPUB` folder as text. */
  text(path: string): string;
  /** Every element of a document in reading order. */
  elements(path: string): Element[];
  /** The documents, in reading order. */
  spine: string[];
}

export function openEpub(bytes: Uint8Array): OpenEpub {
  const files = unzipSync(bytes);
  const text = (path: string) => {
    const file = files[`EPUB/${path}`];
    if (!file) throw new Error(`no ${path} in the e-book`);
    return strFromU8(file);
  };
  const hrefs = new Map(
    [...text("package.opf").matchAll(/<item id="([^"]+)" href="([^"]+)"/g)].map(([, id, href]) => [id, href]),
  );
  const spine = [...text("package.opf").matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => hrefs.get(id) ?? "");
  return { files, text, spine, elements: (path) => elementsOf(fromHtml(text(path))) };
}

function elementsOf(tree: Root): Element[] {
  const found: Element[] = [];
  visit(tree, "element", (element) => {
    found.push(element);
  });
  return found;
}

/** The only element with this id. */
export function byId(elements: readonly Element[], id: string): Element {
  const found = elements.filter(({ properties }) => properties.id === id);
  if (found.length !== 1) throw new Error(`${found.length} elements have the id “${id}”`);
  return found[0] as Element;
}

export const typed = (elements: readonly Element[], type: string) =>
  elements.filter(({ properties }) => String(properties["epub:type"] ?? properties.epubType ?? "") === type);

export { textOf };
