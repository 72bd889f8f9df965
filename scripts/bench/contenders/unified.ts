import type { Contender } from "../contender.ts";
import { bareAstro, PROCESSOR } from "./bare-astro.ts";
import { put, putChapters } from "./files.ts";

const { astro: _astro, ...parsers } = bareAstro.packages;

/** The floor for anything on unified: parsed and serialised, and written. */
export const unifiedAlone: Contender = {
  name: "unified alone",
  makes: "HTML without a page around it",
  packages: parsers,
  write(corpus, dir) {
    put(dir, "processor.mjs", PROCESSOR);
    put(
      dir,
      "build.mjs",
      `import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { processor } from "./processor.mjs";
mkdirSync("dist", { recursive: true });
for (const name of readdirSync("chapters").filter((file) => file.endsWith(".md")).sort())
  writeFileSync("dist/" + name.slice(0, -3) + ".html", String(processor.processSync(readFileSync("chapters/" + name))));
`,
    );
    putChapters(corpus, dir, { folder: "chapters", picture: "public/figure.svg" });
  },
  command: () => ["node", "build.mjs"],
};
