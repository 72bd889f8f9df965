import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import remarkGfm from "remark-gfm";

// What a report decides (its address, its base path, where its files go) is handed over by src/publish.
export default defineConfig({
  output: "static",
  trailingSlash: "always",
  compressHTML: true,
  devToolbar: { enabled: false },
  // The site's own pages are MDX; chapters are not: src/document has parsed them.
  markdown: { processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }) },
  integrations: [mdx()],
  build: {
    format: "directory",
    assets: "_assets",
    // The content security policy allows no inline style and no inline script.
    inlineStylesheets: "never",
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // What is loaded later has nothing to load before it: the helper would weigh more than what it saves.
      modulePreload: false,
    },
    // Packages that are found late would be bundled anew while someone writes, and pages that are open would break.
    optimizeDeps: { noDiscovery: true },
  },
});
