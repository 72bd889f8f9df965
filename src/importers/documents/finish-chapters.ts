import GithubSlugger from "github-slugger";
import type { FootnoteDefinition, Heading, Link, Parents, PhrasingContent, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import type { Tally } from "./draft.ts";
import type { ChapterDraft } from "./split-chapters.ts";

/** A chapter whose text is ready to be written. */
export interface FinishedChapter extends ChapterDraft {
  tree: Root;
}

/**
 * Gives each chapter its footnotes, and links inside the document their addresses in the report. A link to a place that
 * isn't there becomes words; a note that nothing refers to is left out.
 */
export function finishChapters(
  chapters: readonly ChapterDraft[],
  footnotes: readonly FootnoteDefinition[],
  left: Tally,
): FinishedChapter[] {
  const addresses = addressesOf(chapters);
  const used = new Set<string>();
  const finished = chapters.map((chapter): FinishedChapter => {
    const tree: Root = { type: "root", children: [...chapter.children] };
    const own = new Set<string>();
    const follow = (nodes: Root | FootnoteDefinition) =>
      visit(nodes, "footnoteReference", ({ identifier }) => {
        const note = footnotes.find((definition) => definition.identifier === identifier);
        if (!note || own.has(identifier)) return;
        own.add(identifier);
        follow(note);
      });
    follow(tree);
    for (const note of footnotes) {
      if (!own.has(note.identifier)) continue;
      used.add(note.identifier);
      tree.children.push(structuredClone(note) as RootContent);
    }
    resolveLinks(tree, chapter.id, addresses, left);
    renumber(tree);
    return { ...chapter, tree };
  });
  const unused = footnotes.filter(({ identifier }) => !used.has(identifier)).length;
  if (unused > 0) left.add("a note that nothing in the text refers to, left out", unused);
  return finished;
}

interface Address {
  chapter: string;
  slug?: string;
}

/** Where each name that links may point at is: in a chapter, at the heading before it if there is one. */
function addressesOf(chapters: readonly ChapterDraft[]): Map<string, Address> {
  const addresses = new Map<string, Address>();
  for (const { id, anchors, children } of chapters) {
    for (const anchor of anchors) addresses.set(anchor, { chapter: id });
    const slugger = new GithubSlugger();
    let slug: string | undefined;
    visit({ type: "root", children } as Root, (node) => {
      if (node.type === "heading") slug = slugger.slug(textOf(node as Heading)) || undefined;
      const names = (node as Heading).data?.anchors ?? [];
      for (const anchor of names) addresses.set(anchor, { chapter: id, ...(slug ? { slug } : {}) });
    });
  }
  return addresses;
}

function resolveLinks(tree: Root, here: string, addresses: ReadonlyMap<string, Address>, left: Tally): void {
  visit(tree, "link", (link: Link, index, parent) => {
    if (!link.url.startsWith("#")) return undefined;
    const address = addresses.get(decoded(link.url.slice(1)));
    if (address?.slug) {
      link.url = address.chapter === here ? `#${address.slug}` : `/chapters/${address.chapter}/#${address.slug}`;
      return undefined;
    }
    if (address && address.chapter !== here) {
      link.url = `/chapters/${address.chapter}/`;
      return undefined;
    }
    if (!address) left.add("a link to a place that isn’t in the text, now plain words");
    (parent as Parents & { children: PhrasingContent[] }).children.splice(index ?? 0, 1, ...link.children);
    return [SKIP, index ?? 0];
  });
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Notes are called 1, 2, 3 in the order of the text, whatever they were called. */
function renumber(tree: Root): void {
  const numbers = new Map<string, string>();
  visit(tree, "footnoteReference", ({ identifier }) => {
    if (!numbers.has(identifier)) numbers.set(identifier, String(numbers.size + 1));
  });
  visit(tree, ["footnoteReference", "footnoteDefinition"], (node) => {
    if (node.type !== "footnoteReference" && node.type !== "footnoteDefinition") return;
    const number = numbers.get(node.identifier) ?? node.identifier;
    Object.assign(node, { identifier: number, label: number });
  });
  tree.children.sort((one, other) => orderOf(one) - orderOf(other));
}

function orderOf(node: RootContent): number {
  return node.type === "footnoteDefinition" ? Number(node.identifier) : 0;
}
