import type { Parents, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { EXIT, SKIP, visit } from "unist-util-visit";

/** What a paragraph with nothing but words may be, and say nothing: a printer's command. */
const COMMAND = /^\\(?:newpage|pagebreak|clearpage)$/;

/**
 * Spaces at the ends of a line, and paragraphs that nothing is left in, go: what was taken out leaves such behind. HTML
 * that nobody has made anything of goes too.
 */
export function tidy(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const drop = (): [typeof SKIP, number] => {
      (parent as Parents & { children: RootContent[] }).children.splice(index, 1);
      return [SKIP, index];
    };
    if (node.type === "html") return drop();
    if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell") return undefined;
    // A line that begins with a tag would be taken for a block.
    visit(node, "mdxJsxTextElement", () => {
      visit(node, "text", (text) => {
        text.value = text.value.replaceAll("\n", " ");
      });
      return EXIT;
    });
    const [first, last] = [node.children[0], node.children.at(-1)];
    if (first?.type === "text") first.value = first.value.trimStart();
    if (last?.type === "text") last.value = last.value.trimEnd();
    if (node.type === "tableCell" || node.children.some(({ type }) => type !== "text" && type !== "break"))
      return undefined;
    const words = textOf(node).trim();
    return words === "" || COMMAND.test(words) ? drop() : undefined;
  });
}
