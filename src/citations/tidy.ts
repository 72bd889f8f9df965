import type { ElementContent } from "hast";

/** What becomes of Typst's links and texts. */
export interface Tidying {
  /** The address for an entry's id in Typst's output; undefined when the id is no entry's. */
  addressOf: (entryId: string) => string | undefined;
  /** Applied to every text and to every outside address. */
  restore: (text: string) => string;
}

const KEPT = ["em", "strong", "sup", "sub"];

/**
 * Typst's HTML for citations and sources, as plain elements that a chapter's tree may hold: links, `em`, `strong`,
 * `sup`, `sub`. Spans, ids and links back into the text go; what they hold stays.
 */
export function tidy(nodes: readonly ElementContent[], tidying: Tidying): ElementContent[] {
  return joinDoiLinks(joinTexts(nodes.flatMap((node) => tidyNode(node, tidying))));
}

function tidyNode(node: ElementContent, tidying: Tidying): ElementContent[] {
  if (node.type === "text") return [{ type: "text", value: tidyText(tidying.restore(node.value)) }];
  if (node.type !== "element") return [];
  const children = tidy(node.children, tidying);
  if (KEPT.includes(node.tagName)) return [{ type: "element", tagName: node.tagName, properties: {}, children }];
  if (node.tagName !== "a" || node.properties.role === "doc-backlink") return children;
  const href = String(node.properties.href);
  if (!href.startsWith("#")) {
    return [{ type: "element", tagName: "a", properties: { href: tidying.restore(href) }, children }];
  }
  const properties = { className: ["citation"], role: "doc-biblioref", href: tidying.addressOf(href.slice(1)) };
  return [{ type: "element", tagName: "a", properties, children }];
}

/** Typst's APA leaves `(2021, )` where a web page has a year without a day. Spaces are as a browser shows them. */
function tidyText(text: string): string {
  return text.replace(/[ \t\r\n]+/g, " ").replace(/\((\d{4}[a-z]?), \)/g, "($1)");
}

function joinTexts(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === "text" && last?.type === "text") last.value = tidyText(last.value + node.value);
    else joined.push(node);
  }
  return joined;
}

const DOI = "https://doi.org/";

/** Typst links a DOI's number alone and leaves the address before it as text; the link is made to hold both. */
function joinDoiLinks(nodes: ElementContent[]): ElementContent[] {
  nodes.forEach((node, index) => {
    const before = nodes[index - 1];
    if (node.type !== "element" || node.tagName !== "a" || before?.type !== "text") return;
    if (!before.value.endsWith(DOI) || !String(node.properties.href).startsWith(DOI)) return;
    before.value = before.value.slice(0, -DOI.length);
    node.children = joinTexts([{ type: "text", value: DOI }, ...node.children]);
  });
  return nodes;
}

/** The same nodes without the white space at their two ends. */
export function trimEnds(nodes: ElementContent[]): ElementContent[] {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (first?.type === "text") first.value = first.value.trimStart();
  if (last?.type === "text") last.value = last.value.trimEnd();
  return nodes.filter((node) => node.type !== "text" || node.value !== "");
}
