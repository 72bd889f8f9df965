import type { Contender } from "../contender.ts";
import { put, putChapters } from "./files.ts";

export const vitepress: Contender = {
  name: "VitePress",
  makes: "site, local search",
  packages: { vitepress: "1.6.4", "markdown-it-footnote": "4.0.0" },
  write(corpus, dir) {
    put(
      dir,
      ".vitepress/config.mjs",
      `import footnote from "markdown-it-footnote";
export default {
  title: "Benchmark",
  outDir: "dist",
  themeConfig: {
    search: { provider: "local" },
    sidebar: ${JSON.stringify(corpus.chapters.map(({ id, title }) => ({ text: title, link: `/chapters/${id}` })))},
  },
  markdown: { config: (md) => md.use(footnote) },
};
`,
    );
    putChapters(corpus, dir, { folder: "chapters", picture: "public/figure.svg" });
    put(dir, "index.md", "# Benchmark\n");
  },
  command: () => ["vitepress", "build"],
};
