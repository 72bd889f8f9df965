import { routes } from "../../model/routes.ts";
import type { Format, Loss } from "./compare.ts";

/** A difference that is meant, and why. */
export interface Declared {
  formats: readonly Format[];
  what: string;
  why: string;
  /** `held` are the ids of the chapters in a file that does not hold all of them. */
  covers(loss: Loss, held: readonly string[]): boolean;
}

/** Pages that only the site has. */
const SITE_ONLY = [
  routes.search,
  routes.downloads,
  routes.accessibility,
  routes.privacy,
  routes.checklist,
  routes.progress,
  routes.explore(),
];

/**
 * Everything that a file may lack of a chapter: links, in a report that says no address, so that they can't lead to the
 * site. What is marked as a screen’s own in the tree (narrow drawings, tools, the data of a figure below it) is no part of
 * the comparison. Authors read this in docs/downloads.md.
 */
export const declared: readonly Declared[] = [
  {
    formats: ["PDF", "part PDF", "EPUB", "DOCX"],
    what: "Links to pages that only the site has, such as search and downloads.",
    why: "A file has no such page. The words stay.",
    covers: ({ kind, detail }) => kind === "link" && SITE_ONLY.some((page) => detail.startsWith(page)),
  },
  {
    formats: ["PDF", "part PDF", "EPUB", "DOCX"],
    what: "Links to a page of the site’s own for one figure.",
    why: "A file shows a figure where the text speaks of it. The words stay.",
    covers: ({ kind, detail }) => kind === "link" && /^\/(?:figures|embed)\/[^/#]+\/$/.test(detail),
  },
  {
    formats: ["part PDF", "EPUB", "DOCX"],
    what: "Links to other parts of the report, in the PDF of one chapter or of a volume, and in the books of a translation.",
    why: "The part is in another file. The words stay. Sources that are cited in it are in it.",
    covers: ({ kind, detail }, held) =>
      held.length > 0 &&
      kind === "link" &&
      detail.startsWith("/") &&
      ![...held.map(routes.chapter), `${routes.sources}#ref-`].some((here) => detail.startsWith(here)),
  },
];

/**
 * Whether a loss is meant. `site` is the address of the report's site, if it gives one; `held` are the chapters in a file
 * that does not hold all of them.
 */
export function isDeclared(loss: Loss, site: string | undefined, held: readonly string[] = []): boolean {
  return (
    site === undefined && declared.some(({ formats, covers }) => formats.includes(loss.format) && covers(loss, held))
  );
}
