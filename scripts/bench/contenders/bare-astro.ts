import type { Contender } from "../contender.ts";
import { put, putChapters } from "./files.ts";

/** The floor for anything on Astro: chapters parsed by unified in a content loader, one page a chapter, nothing else. */
export const bareAstro: Contender = {
  name: "bare Astro",
  makes: "pages with one plain layout, no search",
  packages: {
    astro: "7.3.5",
    unified: "11.0.5",
    "remark-parse": "11.0.0",
    "remark-frontmatter": "5.0.0",
    "remark-gfm": "4.0.1",
    "remark-rehype": "11.1.2",
    "rehype-stringify": "10.0.1",
  },
  write(corpus, dir) {
    put(dir, "astro.config.mjs", "export default {};\n");
    put(
      dir,
      "src/content.config.ts",
      `import { readFileSync, readdirSync } from "node:fs";
import { defineCollection } from "astro:content";
import { processor } from "../processor.mjs";
const loader = {
  name: "chapters",
  async load({ store }) {
    for (const name of readdirSync("chapters").filter((file) => file.endsWith(".md")).sort())
      store.set({ id: name.slice(0, -3), data: {}, rendered: { html: String(processor.processSync(readFileSync("chapters/" + name))) } });
  },
};
export const collections = { chapters: defineCollection({ loader }) };
`,
    );
    put(dir, "processor.mjs", PROCESSOR);
    put(
      dir,
      "src/pages/[id].astro",
      `---
import { getCollection, render } from "astro:content";
export const getStaticPaths = async () => (await getCollection("chapters")).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { Content } = await render(Astro.props.entry);
---
<!doctype html><html lang="en"><meta charset="utf-8"><title>{Astro.props.entry.id}</title><main><Content /></main></html>
`,
    );
    putChapters(corpus, dir, { folder: "chapters", picture: "public/figure.svg" });
  },
  command: () => ["astro", "build"],
};

/** The parser that this package uses too, from Markdown to HTML. */
export const PROCESSOR = `import rehypeStringify from "rehype-stringify";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
export const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze();
`;
