import type { Element, ElementContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { PDFDocumentProxy } from "pdfjs-dist/types/src/display/api.js";
import { bare } from "./bare.ts";
import { contentsOf } from "./contents.ts";
import { type Branch, openPage, type PdfPage } from "./pdf-page.ts";
import type { Part } from "./read-epub.ts";

/** Roles that stand in a line of text. */
const INLINE = new Set(["Span", "Link", "Em", "Strong", "Code", "Quote", "Reference", "Sub", "Annot"]);

/** Letters after a place that are looked at. */
const REACH = 400;

interface Scene {
  page: PdfPage;
  pages: readonly PdfPage[];
  /** Notes of the part that is being read. */
  notes: Element[];
}

/**
 * A tagged PDF in its parts, each under a heading of the first level, read from its tags: what is not tagged, such as
 * running heads, is no text. By pdf.js, which had no hand in making it.
 */
export async function readPdf(bytes: Uint8Array): Promise<Part[]> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // The bytes are handed over, and would be gone here.
  const pdf: PDFDocumentProxy = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await openPage(pdf, number));
  const titles = (await pdf.getOutline())?.map(({ title }) => title) ?? [];
  await pdf.loadingTask.destroy();

  const parts: { title: string; blocks: Element[]; notes: Element[] }[] = [{ title: "", blocks: [], notes: [] }];
  for (const page of pages) {
    for (const { role, block, notes } of blocksOn(page, pages)) {
      // Bookmarks name the same headings, in letters that can be relied on.
      if (role === "H1") parts.push({ title: titles[parts.length - 1] ?? textOf(block), blocks: [], notes: [] });
      parts.at(-1)?.blocks.push(block);
      parts.at(-1)?.notes.push(...notes);
    }
  }
  return parts.map(({ title, blocks, notes }) => {
    const section = element("section", notes, { dataFootnotes: "" });
    return { title, contents: contentsOf({ type: "root", children: [...blocks, section] }) };
  });
}

const element = (tagName: string, children: ElementContent[], properties: Element["properties"] = {}): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

interface Found {
  role: string;
  block: Element;
  notes: Element[];
}

/** The blocks of a page in the order of its tags. What stands in a line directly in a grouping is a block by itself. */
function blocksOn(page: PdfPage, pages: readonly PdfPage[]): Found[] {
  const out: Found[] = [];
  const walk = (branch: Branch): void => {
    const scene: Scene = { page, pages, notes: [] };
    let run: ElementContent[] = [];
    const close = () => {
      if (run.length > 0) out.push({ role: branch.role, block: element("p", run), notes: scene.notes.splice(0) });
      run = [];
    };
    for (const child of branch.children) {
      if ("role" in child && !isInline(child)) {
        close();
        walk(child);
      } else run.push(...inline(child, scene));
    }
    close();
  };
  walk(page.tree);
  return out;
}

const isInline = ({ role }: Branch) => INLINE.has(role) || role === "Note" || role === "Lbl" || role === "Figure";

function inline(child: Branch["children"][number], scene: Scene): ElementContent[] {
  if (!("role" in child)) return child.type === "content" ? text(child.id, scene) : [];
  const inside = () => child.children.flatMap((one) => inline(one, scene));
  switch (child.role) {
    case "Figure": {
      const drawn = child.children.some((one) => !("role" in one) && one.type === "content");
      return drawn && child.alt ? [element("svg", [element("desc", [{ type: "text", value: child.alt }])])] : [];
    }
    case "Note":
      scene.notes.push(note(child, scene));
      return [];
    case "Lbl":
      // The number of a note or of an item. A note's leads somewhere.
      return hasLink(child) ? [element("a", [], { dataFootnoteRef: "" })] : [];
    case "Link":
      return [element("a", inside(), linkProperties(child, scene))];
    default:
      return INLINE.has(child.role) ? [element("span", inside())] : inside();
  }
}

function text(id: string, { page }: Scene): ElementContent[] {
  const value = page.texts.get(id);
  return value === undefined ? [] : [{ type: "text", value }];
}

/** A note without its number. */
function note(branch: Branch, scene: Scene): Element {
  const own = (part: Branch): Branch => ({
    ...part,
    children: part.children
      .filter((child) => !("role" in child && child.role === "Lbl"))
      .map((child) => ("role" in child ? own(child) : child)),
  });
  return element(
    "li",
    own(branch).children.flatMap((child) => inline(child, scene)),
    { id: "fn-" },
  );
}

const hasLink = (branch: Branch): boolean =>
  branch.role === "Link" || branch.children.some((child) => "role" in child && hasLink(child));

/** Where a link leads: an address, or the words from a place on. */
function linkProperties(branch: Branch, { page, pages }: Scene): Element["properties"] {
  for (const child of branch.children) {
    if ("role" in child) continue;
    const target = child.type === "annotation" ? page.links.get(child.id) : undefined;
    if (target?.url !== undefined) return { href: target.url };
    if (target?.page !== undefined) {
      const lines = pages[target.page]?.lines ?? [];
      const after = lines.filter(({ y }) => y <= (target.y ?? Number.POSITIVE_INFINITY) + 1);
      return { dataLanding: bare(after.map(({ text: line }) => line).join(" ")).slice(0, REACH) };
    }
  }
  return {};
}
