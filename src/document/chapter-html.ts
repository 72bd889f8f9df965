import type { Chapter } from "./chapter.ts";
import { type FigureToolsScene, withFigureTools } from "./figure-tools.ts";
import { treeHtml } from "./html.ts";
import { withTerms } from "./terms.ts";

/** A chapter's text as its page shows it: figures with their tools, terms with their definitions. */
export function chapterHtml({ tree }: Chapter, scene: FigureToolsScene): string {
  return treeHtml(withTerms(withFigureTools(tree, scene), scene.report), scene.base);
}
