import { join } from "node:path";
import type { Contender } from "../contender.ts";
import { writeReport } from "../report.ts";

const BUILD = join(import.meta.dirname, "../../build.ts");

/** This package, with everything that it makes. */
export const soundings: Contender = {
  name: "Soundings, everything",
  makes: "site, charts, Pagefind search, every file to take home, all checks",
  packages: {},
  write: (corpus, dir) => writeReport(corpus, join(dir, "content")),
  command: (dir) => ["node", BUILD, "--content", join(dir, "content"), "--out", join(dir, "dist")],
};

/** This package, with what the others make. */
export const soundingsSite: Contender = {
  ...soundings,
  name: "Soundings, site",
  makes: "site, charts, Pagefind search, all checks",
  command: (dir) => [...soundings.command(dir), "--only", "site"],
};
