import type { Chapter } from "./chapter.ts";
import { addFigureTools, type FigureToolsScene } from "./figure-tools.ts";
import { copyHtml } from "./html.ts";
import { addTerms } from "./terms.ts";

/** A chapter's text as its page shows it: figures with their tools, terms with their definitions. */
export function chapterHtml({ tree }: Chapter, scene: FigureToolsScene): string {
  const copy = structuredClone(tree);
  addFigureTools(copy, scene);
  addTerms(copy, scene.report);
  return copyHtml(copy, scene.base);
}
