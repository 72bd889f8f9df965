import type { Element } from "hast";

/** A page of the staged site as a browser reads it, for the rules that look into it. */
export interface ReadPage {
  /** Path in the site: `themes/security/index.html`. */
  path: string;
  /** Its address below the base path, with a leading slash: `/themes/security/`. */
  address: string;
  elements: readonly Element[];
  /** Every id on the page. */
  ids: ReadonlySet<string>;
}

/** What is left of a page for the rules that see the whole site: plain data, since it comes back from another thread. */
export interface StagedPage extends Pick<ReadPage, "path" | "address" | "ids"> {
  /** What its links, pictures and scripts lead to, as written. */
  addresses: readonly string[];
}

export interface StagedSite {
  pages: readonly StagedPage[];
  /** Every file, by its path in the site. */
  files: ReadonlySet<string>;
  base: string;
}

/** Something that is wrong in what was made: a fault of ours, or of an address that only the finished site can judge. */
export interface StagedFault {
  page: string;
  message: string;
  hint: string;
}

/** Holds a page to something by itself. */
export type PageRule = (page: ReadPage) => StagedFault[];

/** Holds the whole site to something. */
export type SiteRule = (site: StagedSite) => StagedFault[];
