import { type Memory, noMemory } from "../../document/memory.ts";
import type { ReadPage, StagedFault } from "../staged-page.ts";
import { bare } from "./bare.ts";
import { type Format, type Loss, losses } from "./compare.ts";
import { type Contents, contentsOf } from "./contents.ts";
import { isDeclared } from "./declared.ts";
import { landingOf, type Reference } from "./landing.ts";
import { readDocx } from "./read-docx.ts";
import { type Part, readEpub } from "./read-epub.ts";
import { readChapterPage } from "./read-page.ts";
import { readPdf } from "./read-pdf.ts";

/** A file that holds chapters to be read. */
export interface Book {
  /** Path in the site. */
  path: string;
  format: "PDF" | "EPUB" | "DOCX";
  bytes: Uint8Array;
  /** Ids of the chapters in it; left out, all are. */
  chapters?: readonly string[] | undefined;
}

/**
 * Compares every chapter's tree with each file that holds it, read back from its bytes: text, pictures' descriptions, notes
 * and links. Tells what a file lost and `declared.ts` does not mean it to lose. `pageWord` is what a PDF prints before the
 * number of a page that it refers to.
 */
export async function bookParity(
  books: readonly Book[],
  reference: Reference,
  pageWord: string,
  memory: Memory = noMemory,
): Promise<StagedFault[]> {
  const faults: StagedFault[] = [];
  for (const book of books) {
    const name = memory.nameOf(Buffer.from(book.bytes).toString("latin1"));
    const parts = await memory.recall(`parts of ${book.format} ${name}`, () => readBook(book));
    const lost = bookLosses(parts, book, reference, pageWord);
    faults.push(...undeclared(lost, reference, book.chapters).map((loss) => fault(loss, book.path, reference)));
  }
  return faults;
}

async function readBook({ format, bytes }: Book): Promise<Part[]> {
  if (format === "PDF") return await readPdf(bytes);
  return format === "EPUB" ? readEpub(bytes) : readDocx(bytes);
}

const undeclared = (lost: readonly Loss[], { report }: Reference, held?: readonly string[]) =>
  lost.filter((loss) => !isDeclared(loss, report.meta.url, held));

/** Where the page of a chapter is in the site. */
export const chapterPath = (chapter: string) => `chapters/${chapter}/index.html`;

/** The same for a page of a site that is served under `base`; nothing where it isn't the page of a chapter. */
export function pageParity(page: ReadPage, base: string, reference: Reference): StagedFault[] {
  return undeclared(pageLosses(page, base, reference), reference).map((loss) => fault(loss, page.path, reference));
}

/** A fault for each chapter whose page is not among these paths. */
export function missingPages(paths: ReadonlySet<string>, reference: Reference): StagedFault[] {
  return reference.chapters
    .filter(({ meta }) => !paths.has(chapterPath(meta.id)))
    .map(({ meta }) => fault(missing("page", meta), chapterPath(meta.id), reference));
}

export function pageLosses(page: ReadPage, base: string, { chapters, report }: Reference): Loss[] {
  const chapter = chapters.find(({ meta }) => chapterPath(meta.id) === page.path);
  if (!chapter) return [];
  const { meta, tree } = chapter;
  const found = readChapterPage(page);
  if (!found) return [missing("page", meta)];
  return losses(contentsOf(tree), found, {
    format: "page",
    chapter: meta.id,
    base,
    dir: report.meta.direction,
    site: report.meta.url,
    landingOf: () => undefined,
  });
}

/** The chapters of a book follow each other, each under its title, which may have a number before it. */
export function bookLosses(
  parts: readonly Part[],
  { format: type, chapters: held }: Pick<Book, "format" | "chapters">,
  reference: Reference,
  pageWord: string,
): Loss[] {
  const format = type === "PDF" && held !== undefined ? "part PDF" : type;
  let at = 0;
  const chapters = reference.chapters.filter(({ meta }) => held === undefined || held.includes(meta.id));
  return chapters.flatMap(({ meta, tree }) => {
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
      pageWord,
    });
  });
}

const isTitle = (printed: string, title: string) =>
  printed.endsWith(title) && /^\p{Nd}{0,3}$/u.test(printed.slice(0, printed.length - title.length));

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

function fault({ format, chapter, kind, text, detail }: Loss, file: string, { chapters }: Reference): StagedFault {
  const title = chapters.find(({ meta }) => meta.id === chapter)?.meta.title ?? chapter;
  const what = kind === "text" ? (TAGS[detail] ?? KINDS.text) : KINDS[kind];
  const where = kind === "link" ? ` to \`${detail}\`` : "";
  return {
    page: `${file}, “${title}”`,
    message: `The ${format} has lost ${what} “${shortened(text)}”${where}, or changed it.`,
    hint: "This is a fault of the generator: please report it. A difference that is meant is declared in src/checks/parity/declared.ts.",
  };
}

function shortened(text: string): string {
  const single = text.replace(/\s+/g, " ").trim();
  return single.length > 90 ? `${single.slice(0, 88)}…` : single;
}
