import { appendFileSync, readdirSync } from "node:fs";
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
  command: (dir) => ["node", BUILD, "--content", join(dir, "content"), "--out", join(dir, "dist"), "--fresh"],
};

/** This package, with what the others make. */
export const soundingsSite: Contender = {
  ...soundings,
  name: "Soundings, site",
  makes: "site, charts, Pagefind search, all checks",
  command: (dir) => [...soundings.command(dir), "--only", "site"],
};

/** The same after an edit of one chapter, with what the build before it has kept. */
export const soundingsAgain: Contender = {
  ...soundingsSite,
  name: "Soundings, site again after an edit",
  makes: "the same, one chapter of it changed",
  before: {
    command: (dir) => withWhatIsKept(soundingsSite.command(dir)),
    edit(dir) {
      const chapters = join(dir, "content/chapters");
      const names = readdirSync(chapters).sort();
      appendFileSync(join(chapters, names[Math.floor(names.length / 2)] ?? ""), "\nAnd one more sentence.\n");
    },
  },
  command: (dir) => withWhatIsKept(soundingsSite.command(dir)),
};

const withWhatIsKept = (command: readonly string[]) => command.filter((part) => part !== "--fresh");
