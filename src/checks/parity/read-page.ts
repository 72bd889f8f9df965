import type { Element, ElementContent, Root } from "hast";
import type { ReadPage } from "../staged-page.ts";
import { type Contents, contentsOf } from "./contents.ts";

/** What a chapter's page holds in its text; nothing when it has no text. */
export function readChapterPage({ elements }: ReadPage): Contents | undefined {
  const prose = elements.find(({ properties }) => properties.dataPassageBody !== undefined);
  return prose && contentsOf({ type: "root", children: plain(prose.children) } as Root);
}

/**
 * The elements of a page that a chapter's tree has. A term is a button that shows its definition, in which stands the link
 * to the glossary: together they are that link.
 */
function plain(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => (node.type === "element" ? (termLink(node) ?? copy(node)) : node));
}

const copy = (element: Element): Element => ({ ...element, children: plain(element.children) });

function termLink({ children }: Element): Element | undefined {
  const parts = children.filter((child): child is Element => child.type === "element");
  const button = parts.find(({ properties }) => properties.popoverTarget !== undefined);
  const shown = parts.find(({ properties }) => properties.popover !== undefined);
  const link = shown?.children.find((child): child is Element => child.type === "element" && child.tagName === "a");
  return button && link && { ...link, children: button.children };
}
