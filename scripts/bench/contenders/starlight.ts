import type { Contender } from "../contender.ts";
import { put, putChapters } from "./files.ts";

export const starlight: Contender = {
  name: "Starlight",
  makes: "site, Pagefind search",
  packages: { astro: "7.3.5", "@astrojs/starlight": "0.42.4", sharp: "0.35.5" },
  write(corpus, dir) {
    put(
      dir,
      "astro.config.mjs",
      `import { defineConfig } from "astro/config";
import starlight from "@astrojs/starlight";
export default defineConfig({
  integrations: [starlight({ title: "Benchmark", sidebar: [{ label: "Chapters", items: [{ autogenerate: { directory: "chapters" } }] }] })],
});
`,
    );
    put(
      dir,
      "src/content.config.ts",
      `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    );
    putChapters(corpus, dir, { folder: "src/content/docs/chapters", picture: "public/figure.svg" });
    put(dir, "src/content/docs/index.md", "---\ntitle: Benchmark\n---\n\nA report of any length.\n");
  },
  command: () => ["astro", "build"],
};
