import type { PDFDocumentProxy } from "pdfjs-dist/types/src/display/api.js";

/** A tag of a PDF and what is in it on one page. */
export interface Branch {
  role: string;
  alt?: string;
  children: (Branch | Leaf)[];
}

/** A piece of the page’s content, or the place where a link is touched. */
export interface Leaf {
  type: string;
  id: string;
}

/** Where a link leads: out, or to a page (counted from 0) and a height on it. */
export interface Target {
  url?: string;
  page?: number;
  y?: number | undefined;
}

/** A page of a PDF, read once. */
export interface PdfPage {
  tree: Branch;
  /** The text of each tagged piece of content, by its id. */
  texts: ReadonlyMap<string, string>;
  /** By the id of the place where a link is touched. */
  links: ReadonlyMap<string, Target>;
  /** Every piece of text with its height from the foot of the page, in the order of the content. */
  lines: readonly { y: number; text: string }[];
}

/** Reads one page, counted from 1. */
export async function openPage(pdf: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const lines: { y: number; text: string }[] = [];
  const open: string[] = [];
  for (const item of items) {
    if ("str" in item) {
      const id = open.findLast((one) => one !== "");
      const text = item.str + (item.hasEOL ? "\n" : "");
      if (id !== undefined) texts.set(id, (texts.get(id) ?? "") + text);
      lines.push({ y: item.transform[5] ?? 0, text });
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id ?? "");
  }
  const tree = (await page.getStructTree()) as Branch | null;
  const links = new Map<string, Target>();
  for (const annotation of await page.getAnnotations()) {
    if (annotation.subtype !== "Link") continue;
    links.set(`pdfjs_internal_id_${annotation.id}`, await targetOf(annotation, pdf));
  }
  page.cleanup();
  return { tree: tree ?? { role: "Root", children: [] }, texts, links, lines };
}

/** A destination as a PDF has it: a page, a way of showing it, a place on it. */
type Destination = [unknown, { name: string }, ...(number | null)[]];

async function targetOf(
  { url, unsafeUrl, dest }: { url?: string; unsafeUrl?: string; dest?: string | Destination },
  pdf: PDFDocumentProxy,
): Promise<Target> {
  if (unsafeUrl ?? url) return { url: unsafeUrl ?? url ?? "" };
  const place = typeof dest === "string" ? ((await pdf.getDestination(dest)) as Destination | null) : dest;
  if (!place) return {};
  const page = await pdf.getPageIndex(place[0] as Parameters<PDFDocumentProxy["getPageIndex"]>[0]);
  const y = place[3];
  return { page, y: typeof y === "number" ? y : undefined };
}
