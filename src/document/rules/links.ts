import type { Definition, Nodes } from "mdast";
import { visit } from "unist-util-visit";
import type { Rule } from "../check-tree.ts";
import { at } from "./at.ts";
import { nearest } from "./nearest.ts";

/** Links lead somewhere: to a page of this report, or to a web or e-mail address of a safe form. */
export const checkLinks: Rule = (node, parents, { pages }) => {
  if (node.type !== "link" && node.type !== "definition") return [];
  if (node.type === "definition" && isForImages(node, parents[0])) return [];
  const { url } = node;
  const finding = (rule: string, message: string, hint: string) => [{ rule, ...at(node), message, hint }];
  if (/^https?:/i.test(url) && !isWebAddress(url)) {
    return finding(
      "link-form",
      `\`${url}\` isn’t a whole web address.`,
      "Copy the address from the browser’s own line: `https://example.org/page`.",
    );
  }
  if (/^(?:https?:\/\/\S+|mailto:\S+@\S+|tel:[\d+ -]+)$/i.test(url)) return [];
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    return finding(
      "link-form",
      `\`${url}\` is not an address that a report can link to.`,
      "Use an address that begins with https://, mailto: or tel:.",
    );
  }
  if (url.startsWith("#")) return [];
  if (url.startsWith("//")) {
    return finding("link-form", `\`${url}\` leads to another site, and does not say how.`, `Write \`https:${url}\`.`);
  }
  if (!url.startsWith("/")) {
    return finding(
      "link-form",
      `\`${url}\` names a file rather than a page.`,
      'To point at a part of the report, use `<Ref to="chapter:method" />` or an address such as `/chapters/method/`.',
    );
  }
  if (pages.length === 0) return [];
  const path = url.split("#")[0] ?? url;
  const page = path.endsWith("/") ? path : `${path}/`;
  if (pages.includes(page)) return [];
  const guess = nearest(page, pages);
  return finding(
    "link-broken",
    `The report has no page \`${path}\`.`,
    guess ? `Did you mean \`${guess}\`?` : 'Use `<Ref to="chapter:…" />`, which is checked by id.',
  );
};

/** Two slashes, and a host with a dot in it that ends in letters or is a number. Nobody is asked whether it answers. */
function isWebAddress(url: string): boolean {
  if (!/^https?:\/\/[^/\s]\S*$/i.test(url) || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return /^(?:[^.\s]+\.)+(?:[a-z][a-z0-9-]*|\d+)$/.test(hostname) || hostname.startsWith("[");
}

/** A definition that images alone use holds an image's address, which has a rule of its own. */
function isForImages({ identifier }: Definition, root: Nodes | undefined): boolean {
  const users = new Set<string>();
  if (root) {
    visit(root, ["imageReference", "linkReference"], (node) => {
      if ("identifier" in node && node.identifier === identifier) users.add(node.type);
    });
  }
  return users.size === 1 && users.has("imageReference");
}
