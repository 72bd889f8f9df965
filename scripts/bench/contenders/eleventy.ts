import type { Contender } from "../contender.ts";
import { put, putChapters } from "./files.ts";

export const eleventy: Contender = {
  name: "Eleventy",
  makes: "pages with one plain layout, no search",
  packages: { "@11ty/eleventy": "3.1.8", "markdown-it-footnote": "4.0.0" },
  write(corpus, dir) {
    put(
      dir,
      "eleventy.config.js",
      `import footnote from "markdown-it-footnote";
export default (config) => {
  config.amendLibrary("md", (md) => md.use(footnote));
  config.addPassthroughCopy({ "input/public": "/" });
  return { markdownTemplateEngine: false, dir: { input: "input", output: "dist" } };
};
`,
    );
    put(
      dir,
      "input/_includes/page.njk",
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>{{ title }}</title><main><h1>{{ title }}</h1>{{ content | safe }}</main></html>`,
    );
    putChapters(corpus, dir, {
      folder: "input/chapters",
      picture: "input/public/figure.svg",
      frontMatter: ({ title }) => `title: ${title}\nlayout: page.njk`,
    });
  },
  command: () => ["eleventy", "--quiet"],
};
