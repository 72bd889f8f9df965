import { checkPages, type PagesChecked, type PageWork } from "./check-pages.ts";
import { links } from "./links.ts";
import type { Reference } from "./parity/landing.ts";
import { chapterPath, missingPages } from "./parity/parity.ts";
import type { StagedFault, StagedSite } from "./staged-page.ts";

export interface CheckedSite {
  faults: StagedFault[];
  files: number;
  links: number;
}

/** Reads and checks some of the pages; here, or in a thread. */
type Check = (work: PageWork) => Promise<PagesChecked>;

/** Pages that are handed over at a time: few enough that no thread is left with much to do when the others are done. */
const AT_A_TIME = 12;

/**
 * The pages among the `files` of the staged site in `dir`, as it will be served under `base`, each held by itself to the rules that it must
 * meet before anyone sees it: it loads nothing that it may not, and has lost nothing of the report that it was made from.
 */
export async function checkEachPage(
  dir: string,
  files: readonly string[],
  base: string,
  reference: Reference,
  check: Check = checkPages,
): Promise<PagesChecked> {
  const paths = files.filter((path) => path.endsWith(".html"));
  const batches: string[][] = [];
  for (let at = 0; at < paths.length; at += AT_A_TIME) batches.push(paths.slice(at, at + AT_A_TIME));
  const parts = await Promise.all(
    batches.map((batch) => {
      const chapters = reference.chapters.filter(({ meta }) => batch.includes(chapterPath(meta.id)));
      return check({ dir, base, paths: batch, reference: { ...reference, chapters } });
    }),
  );
  return {
    pages: parts.flatMap(({ pages }) => pages),
    faults: [...parts.flatMap(({ faults }) => faults), ...missingPages(new Set(paths), reference)],
  };
}

/** Holds the site as a whole, with all of its `files` in place, to the rest: every address leads somewhere. */
export function checkWholeSite(files: readonly string[], base: string, { pages, faults }: PagesChecked): CheckedSite {
  const site: StagedSite = { pages, files: new Set(files), base };
  return {
    faults: [...links(site), ...faults],
    files: site.files.size,
    links: pages.reduce((sum, { addresses }) => sum + addresses.length, 0),
  };
}
