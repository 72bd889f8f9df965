import type { StagedFault, StagedSite } from "../staged-page.ts";
import { bare } from "./bare.ts";
import { type Format, type Loss, losses } from "./compare.ts";
import { type Contents, contentsOf } from "./contents.ts";
import { isDeclared } from "./declared.ts";
import { landingOf, type Reference } from "./landing.ts";
import { readDocx } from "./read-docx.ts";
import { type Part, readEpub } from "./read-epub.ts";
import { readChapterPage } from "./read-page.ts";
import { readPdf } from "./read-pdf.ts";

/** The files of a report that hold all of it; those that there are. */
export interface Books {
  pdf?: Uint8Array | undefined;
  epub?: Uint8Array | undefined;
  docx?: Uint8Array | undefined;
  /** What the PDF prints before the number of a page that it refers to. */
  pageWord: string;
}

/**
 * Compares every chapter's tree with the PDF, the EPUB and the Word file, each read back from its bytes: text, pictures'
 * descriptions, notes and links. Tells what one of them lost and `declared.ts` does not mean it to lose.
 */
export async function bookParity({ pdf, epub, docx, pageWord }: Books, reference: Reference): Promise<StagedFault[]> {
  return told(
    [
      ...(pdf ? bookLosses("PDF", await readPdf(pdf), reference, pageWord) : []),
      ...(epub ? bookLosses("EPUB", readEpub(epub), reference) : []),
      ...(docx ? bookLosses("DOCX", readDocx(docx), reference) : []),
    ],
    reference,
  );
}

/** The same for the pages of a site. */
export function pageParity(site: StagedSite, reference: Reference): StagedFault[] {
  return told(pageLosses(site, reference), reference);
}

const told = (lost: readonly Loss[], reference: Reference) =>
  lost.filter((loss) => !isDeclared(loss)).map((loss) => fault(loss, reference));

export function pageLosses(site: StagedSite, reference: Reference): Loss[] {
  return reference.chapters.flatMap(({ meta, tree }) => {
    const page = site.pages.find(({ path }) => path === `chapters/${meta.id}/index.html`);
    const found = page && readChapterPage(page);
    if (!found) return [missing("page", meta)];
    return losses(contentsOf(tree), found, {
      format: "page",
      chapter: meta.id,
      base: site.base,
      dir: reference.report.meta.direction,
      site: reference.report.meta.url,
      landingOf: () => undefined,
    });
  });
}

/** The chapters of a book follow each other, each under its title, which may have a number before it. */
export function bookLosses(format: Format, parts: readonly Part[], reference: Reference, pageWord?: string): Loss[] {
  let at = 0;
  return reference.chapters.flatMap(({ meta, tree }) => {
    const title = bare(meta.title);
    const index = parts.findIndex((part, place) => place >= at && isTitle(bare(part.title), title));
    const found: Contents | undefined = parts[index]?.contents;
    if (!found) return [missing(format, meta)];
    at = index + 1;
    return losses(contentsOf(tree), found, {
      format,
      chapter: meta.id,
      base: "/",
      dir: reference.report.meta.direction,
      site: reference.report.meta.url,
      landingOf: (href) => landingOf(href, meta.id, reference),
      ...(pageWord ? { pageWord } : {}),
    });
  });
}

const isTitle = (printed: string, title: string) =>
  printed.endsWith(title) && /^\d{0,3}$/.test(printed.slice(0, printed.length - title.length));

const missing = (format: Format, { id, title }: { id: string; title: string }): Loss => ({
  format,
  chapter: id,
  kind: "chapter",
  text: title,
  detail: "",
});

const KINDS: Readonly<Record<Loss["kind"], string>> = {
  text: "the text",
  description: "the description of a picture,",
  note: "the note",
  mark: "marks of notes:",
  link: "the link",
  chapter: "the whole chapter",
};

const TAGS: Readonly<Record<string, string>> = {
  h2: "the heading",
  h3: "the heading",
  h4: "the heading",
  li: "the item",
  td: "the cell",
  th: "the cell",
  figcaption: "the caption",
  caption: "the caption",
};

function fault({ format, chapter, kind, text, detail }: Loss, { chapters }: Reference): StagedFault {
  const title = chapters.find(({ meta }) => meta.id === chapter)?.meta.title ?? chapter;
  const what = kind === "text" ? (TAGS[detail] ?? KINDS.text) : KINDS[kind];
  const where = kind === "link" ? ` to \`${detail}\`` : "";
  return {
    page: `${format}, “${title}”`,
    message: `The ${format} has lost ${what} “${shortened(text)}”${where}, or changed it.`,
    hint: "This is a fault of the generator: please report it. A difference that is meant is declared in src/checks/parity/declared.ts.",
  };
}

function shortened(text: string): string {
  const single = text.replace(/\s+/g, " ").trim();
  return single.length > 90 ? `${single.slice(0, 88)}…` : single;
}
