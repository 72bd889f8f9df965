import { strFromU8, unzipSync } from "fflate";
import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { type Contents, contentsOf } from "./contents.ts";
import { createTrail, type Trail } from "./landings.ts";
import { elementsNamed, readXml } from "./read-xml.ts";

/** A part of a file under a title of its own. */
export interface Part {
  title: string;
  contents: Contents;
}

/** The documents of an e-book in their order, each under its first heading. */
export function readEpub(bytes: Uint8Array): Part[] {
  const files = unzipSync(bytes);
  const read = (path: string) => readXml(strFromU8(files[path] ?? new Uint8Array()));
  const [rootfile] = elementsNamed(read("META-INF/container.xml"), "rootfile");
  const opf = String(rootfile?.properties["full-path"] ?? "");
  const folder = opf.replace(/[^/]*$/, "");
  const item = new Map(
    elementsNamed(read(opf), "item").map(({ properties }) => [String(properties.id), String(properties.href)]),
  );
  const spine = elementsNamed(read(opf), "itemref").flatMap(
    ({ properties }) => item.get(String(properties.idref)) ?? [],
  );
  const documents = spine.map((href) => ({ href, tree: read(folder + href) }));
  const trail = createTrail();
  for (const { href, tree } of documents) walk(tree, href, trail);
  return documents.map(({ href, tree }) => {
    const [body] = elementsNamed(tree, "body");
    const [heading] = elementsNamed(tree, "h1");
    const children = body ? plain(body.children, href, trail) : [];
    return { title: heading ? textOf(heading) : "", contents: contentsOf({ type: "root", children }) };
  });
}

function walk(parent: Root | Element, href: string, trail: Trail): void {
  if (parent.type === "root") trail.place(href);
  else if (parent.properties.id !== undefined) trail.place(`${href}#${parent.properties.id}`);
  for (const child of parent.children) {
    if (child.type === "text") trail.text(child.value);
    else if (child.type === "element" && child.tagName !== "head") walk(child, href, trail);
  }
}

/** The elements of an e-book as a chapter's tree has them: notes, their marks, and where links lead. */
function plain(nodes: readonly ElementContent[], href: string, trail: Trail): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    const { epubType, role } = node.properties;
    const children = plain(node.children, href, trail);
    if (hasClass(node, "drawings")) return [spoken(node)];
    if (epubType === "pagebreak" || role === "doc-backlink") return [];
    if (epubType === "noteref") return [{ ...node, properties: { dataFootnoteRef: "" }, children }];
    if (epubType === "footnotes") return [{ ...node, properties: { dataFootnotes: "" }, children }];
    if (epubType === "footnote") return [{ ...node, tagName: "li", properties: { id: "fn-" }, children }];
    if (node.tagName === "a") return [{ ...node, properties: linkProperties(node, href, trail), children }];
    return [{ ...node, children }];
  });
}

const hasClass = ({ properties }: Element, name: string) => properties.class === name;

/** A figure is drawn twice, for wide pages and for narrow ones. What it says has to be said by each. */
function spoken(drawings: Element): Element {
  const said = elementsNamed(drawings, "desc").map((desc) => textOf(desc));
  const isTheSame = new Set(said).size === 1 && said.length === elementsNamed(drawings, "svg").length;
  const desc: Element = {
    type: "element",
    tagName: "desc",
    properties: {},
    children: [{ type: "text", value: isTheSame ? (said[0] ?? "") : said.join(" / ") }],
  };
  return { type: "element", tagName: "svg", properties: {}, children: [desc] };
}

function linkProperties({ properties }: Element, href: string, trail: Trail): Element["properties"] {
  const address = String(properties.href ?? "");
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return { href: address };
  return { dataLanding: trail.from(address.startsWith("#") ? href + address : address) ?? "" };
}
