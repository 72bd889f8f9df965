import type { Nodes, Root } from "mdast";
import type { LeftOut } from "../model/consent.ts";
import type { Problem } from "../problem.ts";
import { at } from "./rules/at.ts";
import { settingsOf } from "./rules/block-settings.ts";

/** Where a chapter places a quote, or leads to one. */
export interface QuotePlace {
  id: string;
  kind: "quote" | "link";
  line: number;
  column: number;
}

/** What holds whole paragraphs, and is nothing once they are gone. */
const HOLDERS: readonly Nodes["type"][] = ["mdxJsxFlowElement", "blockquote", "list", "listItem", "footnoteDefinition"];

/**
 * A chapter's tree without these quotes: what held nothing else goes with them, and links to them are words. The tree
 * that is given stays as it is. Whoever withdraws their words must not have to wait until the text around is mended.
 */
export function withoutQuotes(tree: Root, ids: ReadonlySet<string>): { tree: Root; found: QuotePlace[] } {
  const found: QuotePlace[] = [];
  if (ids.size === 0) return { tree, found };
  const pruned = structuredClone(tree);
  const definitions = new Map<string, string>();
  const emptied = new Set<string>();
  const named = (url: string) => {
    const [, id = ""] = /^(?:\/[^#]*)?#evidence-(.+)$/.exec(url) ?? [];
    return ids.has(id) ? id : undefined;
  };
  const note = (node: Nodes, kind: QuotePlace["kind"], id: string) => found.push({ id, kind, ...at(node) });

  const keep = (node: Nodes): Nodes[] => {
    if (node.type === "mdxJsxFlowElement" && node.name === "Quote") {
      const { evidence = "" } = settingsOf(node);
      if (ids.has(evidence)) {
        note(node, "quote", evidence);
        return [];
      }
    }
    if (node.type === "definition") {
      const id = named(node.url);
      if (id !== undefined) definitions.set(node.identifier, id);
      return id === undefined ? [node] : [];
    }
    if (node.type === "mdxJsxTextElement" && node.name === "Ref") {
      for (const attribute of node.attributes) {
        if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") continue;
        const [, whole, id = ""] = /^(chapter:.+)#evidence-(.+)$/.exec(attribute.value) ?? [];
        if (!ids.has(id)) continue;
        note(node, "link", id);
        attribute.value = whole;
      }
    }
    const before = "children" in node ? node.children.length : 0;
    descend(node);
    if (before > 0 && "children" in node && node.children.length === 0 && HOLDERS.includes(node.type)) {
      if (node.type === "footnoteDefinition") emptied.add(node.identifier);
      return [];
    }
    const linked = node.type === "link" ? named(node.url) : undefined;
    if (node.type !== "link" || linked === undefined) return [node];
    note(node, "link", linked);
    return node.children;
  };
  const descend = (node: Nodes) => {
    if ("children" in node) node.children = joined(node.children.flatMap(keep)) as never[];
  };
  descend(pruned);

  // What leads somewhere by a name that is explained further down.
  const unlink = (node: Nodes): Nodes[] => {
    if (node.type === "footnoteReference" && emptied.has(node.identifier)) return [];
    if ("children" in node) node.children = joined(node.children.flatMap(unlink)) as never[];
    const linked = node.type === "linkReference" ? definitions.get(node.identifier) : undefined;
    if (node.type !== "linkReference" || linked === undefined) return [node];
    note(node, "link", linked);
    return node.children;
  };
  if (definitions.size + emptied.size > 0) unlink(pruned);
  return found.length > 0 ? { tree: pruned, found } : { tree, found };
}

/** Words that now stand side by side are one text, as if there had never been a link between them. */
function joined(nodes: readonly Nodes[]): Nodes[] {
  const rest: Nodes[] = [];
  for (const node of nodes) {
    const last = rest.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else rest.push(node);
  }
  return rest;
}

const SINCE: Record<LeftOut, string> = {
  none: "nobody has agreed to its being shown",
  expired: "the consent to it has ended",
  withdrawn: "its speaker has withdrawn their consent",
};

/** What an author has to look at where a quote is gone: a sentence before it may announce it, or tell what it said. */
export function quotesLeftOut(
  found: readonly QuotePlace[],
  file: string,
  reasons: Readonly<Record<string, LeftOut>>,
): Problem[] {
  return found.map(({ id, kind, line, column }) => ({
    rule: "quote-left-out",
    severity: "warning",
    file,
    line,
    column,
    message: `${kind === "quote" ? `The quote \`${id}\` is left out here` : `The link to \`${id}\` is taken out here, and its words stay`}: ${SINCE[reasons[id] ?? "none"]}.`,
    hint: "Read what stands around it: nothing may announce it, or tell what it said. Then take this out.",
  }));
}
