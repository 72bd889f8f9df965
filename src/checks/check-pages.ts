import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { addressesOn } from "./links.ts";
import type { Reference } from "./parity/landing.ts";
import { pageParity } from "./parity/parity.ts";
import { policy } from "./policy.ts";
import { readPage } from "./read-page.ts";
import type { StagedFault, StagedPage } from "./staged-page.ts";

/** Some pages of a staged site that are to be read and held to what each of them can be held to by itself. */
export interface PageWork {
  /** The site's folder. */
  dir: string;
  /** Paths of the pages in it. */
  paths: readonly string[];
  /** The path under which the site will be served. */
  base: string;
  /** The report that they were made from, with those of its chapters whose pages are among them. */
  reference: Reference;
}

export interface PagesChecked {
  pages: StagedPage[];
  faults: StagedFault[];
}

/** Reads pages from the disk, one after the other, and keeps of each what the rules of the whole site need. */
export async function checkPages({ dir, paths, base, reference }: PageWork): Promise<PagesChecked> {
  const pages: StagedPage[] = [];
  const faults: StagedFault[] = [];
  for (const path of paths) {
    const page = readPage(path, await readFile(join(dir, path), "utf8"));
    faults.push(...policy(page), ...pageParity(page, base, reference));
    pages.push({ path, address: page.address, ids: page.ids, addresses: addressesOn(page) });
  }
  return { pages, faults };
}
