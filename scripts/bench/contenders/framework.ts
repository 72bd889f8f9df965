import type { Contender } from "../contender.ts";
import { put, putChapters } from "./files.ts";

export const framework: Contender = {
  name: "Observable Framework",
  makes: "site, MiniSearch search; notes as text, which it has no syntax for",
  packages: { "@observablehq/framework": "1.13.4" },
  write(corpus, dir) {
    put(
      dir,
      "observablehq.config.js",
      `export default { title: "Benchmark", root: "src", search: true, pages: ${JSON.stringify(
        corpus.chapters.map(({ id, title }) => ({ name: title, path: `/chapters/${id}` })),
      )} };
`,
    );
    putChapters(corpus, dir, { folder: "src/chapters", picture: "src/public/figure.svg" });
    put(dir, "src/figure.svg", "");
    put(dir, "src/index.md", "# Benchmark\n");
  },
  command: () => ["observable", "build"],
};
