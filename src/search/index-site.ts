import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createIndex, type PagefindIndex } from "pagefind";
import { neededFiles } from "./index-files.ts";
import { searchablePages } from "./page-files.ts";

/*
 * What a page sets so that it is found:
 *
 *   <html lang="en" data-base="/x/">
 *   <main data-pagefind-body
 *         data-kind="Theme" data-number="3"
 *         data-pagefind-filter="kind[data-kind]"
 *         data-pagefind-meta="kind[data-kind], number[data-number]">
 *
 * - data-pagefind-body: only what is inside it is indexed; a page without it is not found at all.
 * - kind is Chapter, Theme, Recommendation, Figure or Page: a token, which the search panel turns into words.
 * - number is left out where the page has none. (`kind:Theme` also works, but then takes the rest of the attribute,
 *   so that nothing can follow it.)
 * - The title is the page's first h1. A heading with an id becomes a deep link; an h1 needs none.
 * - data-pagefind-ignore: on what is no text: permalinks, previous and next, tools. Marks, drawings, footnote
 *   numbers and all that is for the screen alone (`data-media="screen"`) are left out without it.
 */

const leftOut = ["svg", '[data-media="screen"]', "[data-footnote-ref]", "[data-footnote-backref]"];

/**
 * Indexes the staged site in `dir` and writes the index to `dir/pagefind/`, in place of what is there.
 * `language` is the BCP 47 tag under which all pages are indexed; without it, each page's own `lang` decides.
 * The same pages give the same bytes: Pagefind's output depends on the order in which it is given pages, so they are
 * handed to it singly and sorted. Throws an Error when no page is searchable, or Pagefind fails.
 */
export async function indexSite(dir: string, options: { language?: string } = {}): Promise<{ pages: number }> {
  const index = await newIndex(options.language);
  try {
    let added = 0;
    for await (const { path, html } of searchablePages(dir)) {
      const { errors } = await index.addHTMLFile({ sourcePath: path, content: html });
      refuse(errors, `${path} could not be indexed`);
      added += 1;
    }
    if (added === 0) throw new Error(`Search: no page in ${dir} carries data-pagefind-body, so nothing can be found.`);
    const { errors, files } = await index.getFiles();
    refuse(errors, "the index could not be made");
    const needed = neededFiles(files);
    if (needed.pages !== added) {
      throw new Error(`Search: ${added} pages were given to Pagefind, and ${needed.pages} are in its index.`);
    }
    await write(join(dir, "pagefind"), needed.files);
    return { pages: added };
  } finally {
    // Not `close`, which would stop the one Pagefind process under any other index that is being made.
    await index.deleteIndex().catch(() => null);
  }
}

async function newIndex(language: string | undefined): Promise<PagefindIndex> {
  try {
    const { errors, index } = await createIndex({
      excludeSelectors: leftOut,
      // The browser looks languages up in lower case.
      ...(language ? { forceLanguage: language.toLowerCase() } : {}),
    });
    refuse(errors, "Pagefind could not start");
    if (!index) throw new Error("it gave no index");
    return index;
  } catch (cause) {
    throw new Error(`Search: Pagefind could not start: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Search: ${what}: ${errors.join("; ")}`);
}

async function write(folder: string, files: { path: string; content: Uint8Array }[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
