import { type Piece, parseExcerpt, withoutHeading } from "./excerpt.ts";

/** A page that was found, as Pagefind describes it: what we read of it. */
export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string; kind?: string; number?: string };
  sub_results: {
    title: string;
    url: string;
    excerpt: string;
    anchor?: { element: string };
    weighted_locations: { balanced_score: number }[];
  }[];
}

/** A page that was found, as the list shows it. */
export interface Hit {
  kind: string;
  number: string;
  title: string;
  href: string;
  excerpt: Piece[];
  /** The places under headings, in the order of the page. */
  sections: { title: string; href: string; excerpt: Piece[] }[];
}

const mostSections = 3;

/**
 * Sorts a page's finds under their headings: the strongest three, in reading order. The page's own excerpt would repeat one of
 * them, so with sections it is what was found above the first heading, or nothing.
 */
export function toHit(page: PagefindPage): Hit {
  const isSection = (sub: PagefindPage["sub_results"][number]) =>
    sub.anchor !== undefined && sub.anchor.element !== "h1";
  const sections = page.sub_results.filter(isSection);
  const strongest = new Set(sections.toSorted((a, b) => strength(b) - strength(a)).slice(0, mostSections));
  const lead = page.sub_results.find((sub) => !isSection(sub))?.excerpt ?? "";
  const title = page.meta.title ?? page.url;
  return {
    kind: page.meta.kind ?? "",
    number: page.meta.number ?? "",
    title,
    href: page.url,
    excerpt: withoutHeading(parseExcerpt(sections.length > 0 ? lead : page.excerpt), title),
    sections: sections
      .filter((sub) => strongest.has(sub))
      .map((sub) => ({
        title: sub.title,
        href: sub.url,
        excerpt: withoutHeading(parseExcerpt(sub.excerpt), sub.title),
      })),
  };
}

function strength(sub: PagefindPage["sub_results"][number]): number {
  return sub.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}
