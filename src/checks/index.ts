import { countLinks, links } from "./links.ts";
import type { Reference } from "./parity/landing.ts";
import { pageParity } from "./parity/parity.ts";
import { policy } from "./policy.ts";
import { readStaged } from "./read-staged.ts";
import type { StagedFault, StagedRule } from "./staged-page.ts";

/** The rules that a finished site is held to before anyone sees it. */
const rules: readonly StagedRule[] = [links, policy];

export interface CheckedSite {
  faults: StagedFault[];
  files: number;
  links: number;
}

/** Checks the staged site in `dir`, as it will be served under `base`, against the report that it was made from. */
export async function checkStagedSite(dir: string, base: string, reference: Reference): Promise<CheckedSite> {
  const site = await readStaged(dir, base);
  const faults = [...rules.flatMap((rule) => rule(site)), ...pageParity(site, reference)];
  return { faults, files: site.files.size, links: countLinks(site) };
}
