import type { Loader } from "astro/loaders";
import { withFigureTools } from "./document/figure-tools.ts";
import { treeHtml } from "./document/html.ts";
import { withTerms } from "./document/terms.ts";
import { sharedSite } from "./site.ts";

/**
 * Hands Astro the chapters that are already parsed and checked. Astro’s own loaders would parse them again,
 * run what is in them, and carry on past a file that can’t be read.
 */
export function chapterLoader(): Loader {
  return {
    name: "soundings-chapters",
    async load({ store, generateDigest }) {
      const current = sharedSite();
      store.clear();
      if (!current) return;
      for (const chapter of current.document.chapters) {
        const html = treeHtml(withTerms(withFigureTools(chapter.tree, current), current.report), current.base);
        store.set({
          id: chapter.meta.id,
          data: { title: chapter.meta.title },
          digest: generateDigest(html),
          rendered: {
            html,
            metadata: { headings: chapter.headings.map(({ id, ...rest }) => ({ slug: id, ...rest })) },
          },
        });
      }
    },
  };
}
