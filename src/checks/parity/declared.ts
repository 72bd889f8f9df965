import { routes } from "../../model/routes.ts";
import type { Format, Loss } from "./compare.ts";

/** A difference that is meant, and why. */
export interface Declared {
  formats: readonly Format[];
  what: string;
  why: string;
  covers(loss: Loss): boolean;
}

/** Pages that only the site has. */
const SITE_ONLY = [routes.search, routes.downloads, routes.accessibility, routes.privacy, routes.explore()];

/**
 * Everything that a file may lack of a chapter. What is marked as a screen’s own in the tree (narrow drawings, tools, the
 * data of a figure below it) is no part of the comparison.
 */
export const declared: readonly Declared[] = [
  {
    formats: ["PDF", "EPUB", "DOCX"],
    what: "Links to pages that only the site has, such as search and downloads.",
    why: "A file has no such page. The words stay, and lead to the site where the report says where it is.",
    covers: ({ kind, detail }) => kind === "link" && SITE_ONLY.some((page) => detail.startsWith(page)),
  },
  {
    formats: ["PDF", "EPUB", "DOCX"],
    what: "Links to a page of the site’s own for one figure.",
    why: "A file shows a figure where the text speaks of it.",
    covers: ({ kind, detail }) => kind === "link" && /^\/(?:figures|embed)\/[^/#]+\/$/.test(detail),
  },
];

/** Whether a loss is meant. */
export function isDeclared(loss: Loss): boolean {
  return declared.some(({ formats, covers }) => formats.includes(loss.format) && covers(loss));
}
