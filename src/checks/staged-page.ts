import type { Element } from "hast";

/** A page of the staged site, read once for all rules. */
export interface StagedPage {
  /** Path in the site: `themes/security/index.html`. */
  path: string;
  /** Its address below the base path, with a leading slash: `/themes/security/`. */
  address: string;
  elements: readonly Element[];
  /** Every id on the page. */
  ids: ReadonlySet<string>;
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

export type StagedRule = (site: StagedSite) => StagedFault[];
