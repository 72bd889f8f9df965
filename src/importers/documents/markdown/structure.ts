import GithubSlugger from "github-slugger";
import type { Definition, Image, Parents, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { idFrom } from "../../mapping/ids.ts";
import { type Tally, textNode } from "../draft.ts";
import { attributesAtEnd, attributesAtStart } from "./attributes.ts";
import type { Targets } from "./inline.ts";

/** Links and images by name (`[so][there]`) get their addresses; the list of addresses goes. */
export function resolveReferences(tree: Root): void {
  const addresses = new Map<string, Definition>();
  visit(tree, "definition", (definition) => {
    if (!addresses.has(definition.identifier)) addresses.set(definition.identifier, definition);
  });
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const siblings = (parent as Parents & { children: RootContent[] }).children;
    if (node.type === "definition") {
      siblings.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === "linkReference") {
      const { url = "" } = addresses.get(node.identifier) ?? {};
      siblings[index] = { type: "link", url, title: null, children: node.children };
    }
    if (node.type === "imageReference") {
      siblings[index] = {
        type: "image",
        url: addresses.get(node.identifier)?.url ?? "",
        alt: node.alt ?? "",
        title: null,
      };
    }
    return undefined;
  });
}

/**
 * Takes attributes off headings, pictures and the titles of tables, and gives what cross-references point at. A picture's
 * `fig-alt` says what it shows; its caption then stands below it.
 */
export function takeAttributes(tree: Root): Targets {
  const targets = new Map<string, { words: string; isLink: boolean }>();
  const slugger = new GithubSlugger();
  visit(tree, "heading", (heading) => {
    const last = heading.children.at(-1);
    const found = last?.type === "text" ? attributesAtEnd(last.value) : undefined;
    if (found && last?.type === "text") last.value = last.value.slice(0, found.start);
    const words = textOf(heading);
    const anchors = [...(found?.attributes.id ? [found.attributes.id] : []), slugger.slug(words)];
    heading.data = { ...heading.data, anchors };
    for (const anchor of anchors) targets.set(anchor, { words, isLink: true });
  });
  visit(tree, "image", (image: Image, index, parent) => {
    const after = parent?.children[(index ?? 0) + 1];
    const found = after?.type === "text" ? attributesAtStart(after.value) : undefined;
    const caption = image.alt ?? "";
    if (found?.attributes.id) targets.set(found.attributes.id, { words: `the figure “${caption}”`, isLink: false });
    const alt = found?.attributes.values.get("fig-alt") ?? found?.attributes.values.get("alt");
    if (alt === undefined) return;
    image.alt = alt;
    image.data = { ...image.data, caption } as never;
  });
  visit(tree, "paragraph", (paragraph) => {
    const [first] = paragraph.children;
    if (first?.type !== "text" || !/^(?::|Table:)\s+\S/.test(first.value)) return;
    first.value = first.value.replace(/^(?::|Table:)\s+/, "");
    const last = paragraph.children.at(-1);
    const found = last?.type === "text" ? attributesAtEnd(last.value) : undefined;
    if (found && last?.type === "text") last.value = last.value.slice(0, found.start);
    if (found?.attributes.id)
      targets.set(found.attributes.id, { words: `the table “${textOf(paragraph)}”`, isLink: false });
  });
  return targets;
}

/** A caption that is not the alt text stands in a paragraph below its picture. */
export function placeCaptions(tree: Root): void {
  visit(tree, "paragraph", (paragraph, index, parent) => {
    const captions = paragraph.children.flatMap((child) => {
      const caption = child.type === "image" ? (child.data as { caption?: string } | undefined)?.caption : undefined;
      return caption ? [caption] : [];
    });
    if (captions.length === 0 || !parent || index === undefined) return undefined;
    const below = captions.map((caption) => ({ type: "paragraph" as const, children: [textNode(caption)] }));
    (parent as Parents & { children: RootContent[] }).children.splice(index + 1, 0, ...below);
    return [SKIP, index + 1 + below.length];
  });
}

/** Links to other files of the same book lead to their chapters; other files can't be linked to. */
export function convertFileLinks(tree: Root, left: Tally): void {
  visit(tree, "link", (link, index, parent) => {
    if (/^(?:https?:|mailto:|tel:|#|\/)/i.test(link.url)) return undefined;
    const [, stem, section = ""] =
      /^(?:\.\/)?(?:[\w./-]*\/)?\d*[-_]?([\w-]+)\.(?:q?md|mdx|rmd|html)(#.*)?$/i.exec(link.url) ?? [];
    if (stem) {
      link.url = `/chapters/${idFrom(stem)}/${section}`;
      return undefined;
    }
    left.add("a link to a file or program, now plain words");
    (parent as Parents & { children: RootContent[] }).children.splice(index ?? 0, 1, ...link.children);
    return [SKIP, index ?? 0];
  });
}
