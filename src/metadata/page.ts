import type { Report } from "../model/report.ts";

/** What a page is, to those who index it. `home` is the report itself; `downloads` has its data. */
export type PageKind = "home" | "downloads" | "chapter" | "theme" | "recommendation" | "figure" | "page";

export interface DescribedPage {
  kind: PageKind;
  /** Root-relative, without the base path. */
  path: string;
  title: string;
  description: string;
  number?: number | undefined;
  /** A picture that stands for this page rather than for the report: root-relative. */
  picture?: string | undefined;
  /** The page's own PDF, where it has one: root-relative. */
  pdf?: string | undefined;
}

/** A file that readers can take, as far as metadata tell of it. */
export interface OfferedFile {
  path: string;
  title: string;
  format: string;
  group: string;
  /** One table of many; the whole has it too. */
  isPart: boolean;
  bytes: number;
  sha256: string;
}

/** What all metadata of a page are made from. */
export interface Described {
  report: Report;
  page: DescribedPage;
  files: readonly OfferedFile[];
  /** An address with scheme and host; nothing when the report does not say where it will be served. */
  absolute(path: string): string | undefined;
}

/** Whether a page is a part of the report that can be cited by itself. */
export function isPart({ kind }: DescribedPage): boolean {
  return kind === "chapter" || kind === "theme" || kind === "recommendation" || kind === "figure";
}
