import type { Element, ElementContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import type { CitationGroup } from "./parse-citation-markers.ts";

/**
 * Puts into a formatted group what Typst's `cite` has no words for: text before and after a source, and a source
 * without its author. A style may sort a group, so each item is found by the address of its link. Throws when the
 * style left no link to put the words at.
 */
export function addAffixes(
  nodes: ElementContent[],
  group: CitationGroup,
  addressOf: (key: string) => string,
  authorOf: (key: string) => string,
): ElementContent[] {
  const holder: Element = { type: "element", tagName: "div", properties: {}, children: nodes };
  const used = new Set<Element>();
  for (const item of group.items) {
    const place = linkTo(holder, addressOf(item.key), used);
    if (!place) {
      if (!item.prefix && !item.suffix) continue;
      throw new Error(`the citation style joins \`@${item.key}\` with others, so the words beside it have no place`);
    }
    const { link, parent } = place;
    used.add(link);
    if (item.suppressAuthor) dropAuthor(link, authorOf(item.key));
    const after = item.suffix && (/^[,;:.!?)]/u.test(item.suffix) ? item.suffix : ` ${item.suffix}`);
    parent.children.splice(
      parent.children.indexOf(link),
      1,
      ...(item.prefix ? [{ type: "text" as const, value: `${item.prefix} ` }] : []),
      link,
      ...(after ? [{ type: "text" as const, value: after }] : []),
    );
  }
  return holder.children;
}

function linkTo(
  tree: Element,
  href: string,
  used: ReadonlySet<Element>,
): { link: Element; parent: Element } | undefined {
  let found: { link: Element; parent: Element } | undefined;
  visit(tree, "element", (node, _index, parent) => {
    if (!found && parent?.type === "element" && node.properties.href === href && !used.has(node)) {
      found = { link: node, parent };
    }
  });
  return found;
}

/** Takes the author and what divides it from the rest off the start of a citation. Numbers have none, and stay. */
function dropAuthor(link: Element, author: string): void {
  const whole = textOf(link);
  if (author === "" || !whole.startsWith(author)) return;
  const divider = /^[,:]?\s*/.exec(whole.slice(author.length))?.[0] ?? "";
  // A source with neither author nor year would vanish, and its link with it.
  if (author.length + divider.length < whole.length) dropStart(link.children, author.length + divider.length);
}

function dropStart(nodes: ElementContent[], count: number): void {
  let left = count;
  while (left > 0 && nodes[0]) {
    const [first] = nodes;
    const length = first.type === "text" ? first.value.length : textOf(first).length;
    if (length <= left) nodes.shift();
    else if (first.type === "text") first.value = first.value.slice(left);
    else if (first.type === "element") dropStart(first.children, left);
    left -= length;
  }
}
