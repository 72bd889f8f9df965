import type { ShownVersion } from "./changes/show-changes.ts";
import type { ReportDocument } from "./document/chapter.ts";
import type { CitationForms } from "./document/cite-this.ts";
import type { FigureOffer } from "./document/figure-tools.ts";
import type { Report } from "./model/report.ts";

/** A file that the downloads page offers. */
export interface Download {
  /** Path in the site, without a leading slash. */
  path: string;
  title: string;
  description: string;
  /** Who wants it, as the end of “For …”. */
  audience: string | undefined;
  format: string;
  group: "read" | "data" | "cite" | "archive";
  /** One table of many: listed with its like, folded. */
  isPart: boolean;
  bytes: number;
  sha256: string;
}

/** What pages say of the files that can be taken home. */
export interface Offers {
  downloads: Download[];
  /** The PDF of each chapter, by its id; or the volume that it is in, with its number. */
  chapterFiles: Readonly<Record<string, { path: string; bytes: number; volume?: number | undefined }>>;
}

/** A language that the report can be read in: its own, or that of a translation. */
export interface SiteLanguage {
  tag: string;
  /** What its addresses begin with. */
  base: string;
  isHere: boolean;
  isSource: boolean;
}

/** What pages say of the translation that they are. */
export interface SiteTranslation {
  reviewed: boolean;
  /** The version that it was made from. */
  from: string | undefined;
  /** The language that it was made from. */
  source: string;
  /** Ids of the chapters that are translated. */
  chapters: readonly string[];
}

/** The sign of whoever publishes the report. */
export interface SiteLogo {
  /** Root-relative, without the base path. */
  path: string;
  alt: string;
  /** Where it leads. */
  url: string | undefined;
  /** px */
  width: number;
  height: number;
}

/** Everything that pages are made from. Read once, before Astro starts. */
export interface Site {
  report: Report;
  document: ReportDocument;
  logo: SiteLogo | undefined;
  /** `/` or `/holding-ground/`: what every address in a page begins with. */
  base: string;
  /** Scheme and host, where the report says where it will be served. */
  origin: string | undefined;
  /** The source first; empty where there is but one. */
  languages: readonly SiteLanguage[];
  translation: SiteTranslation | undefined;
  /** What each version changed, as far as it may be told. */
  changes: readonly ShownVersion[];
  /** Files are made while Astro makes itself ready: a page that speaks of them waits for them. */
  offers: Promise<Offers>;
  /** Whether this is a build, and no look while someone writes. No variable of a shell decides it: a published page has its policy. */
  isPublished: boolean;
  /** Path of the copy that opens from disk, without a leading slash. It is made last, and told of on its page then. */
  diskCopy: string | undefined;
  /** What was made of each figure, by its id. Drawn meanwhile, as those files are. */
  figures: Promise<Readonly<Record<string, FigureOffer>>>;
  /** How to cite the report, and each of its chapters by its id. */
  citations: { report: CitationForms; chapters: Readonly<Record<string, CitationForms>> };
}

/**
 * Astro bundles pages apart from the program that runs it, so a module would exist twice, each with its
 * own state. A symbol in the process-wide registry is the one place that both see.
 */
const KEY = Symbol.for("soundings.site");
const shared = globalThis as { [KEY]?: Site };

export function shareSite(site: Site): void {
  shared[KEY] = site;
}

/** The report that is being built, if one is. */
export function sharedSite(): Site | undefined {
  return shared[KEY];
}

/** The report that is being built. Throws when a page is rendered by anything but this package's commands. */
export function site(): Site {
  const found = shared[KEY];
  if (!found)
    throw new Error("No report is loaded. Run `npm run build` or `npm run dev`, which load it before Astro starts.");
  return found;
}
