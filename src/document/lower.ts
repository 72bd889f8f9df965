import type { Element, ElementContent, Root as HastRoot } from "hast";
import { h } from "hastscript";
import type { Nodes as MdastNodes, Root, Text } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Handler } from "mdast-util-to-hast";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { parseCitationMarkers } from "../citations/parse-citation-markers.ts";
import type { Scene } from "./block.ts";
import { allowedHtml, blocks } from "./blocks/index.ts";
import { settingsOf } from "./rules/block-settings.ts";

/** The formatted citations of a stretch of text, in the order in which they stand in it. */
export type CitationsOf = (node: Text) => readonly ElementContent[][];

/**
 * A checked Markdown tree as plain elements: blocks lower themselves, citations become links as the
 * style formats them, footnotes go to the end. What comes out is described in docs/architecture.md.
 */
export function lower(tree: Root, scene: Scene, citationsOf: CitationsOf): HastRoot {
  const component: Handler = (state, node: MdxJsxFlowElement | MdxJsxTextElement) => {
    const children = state.all(node as unknown as MdastNodes & { children: never[] }) as ElementContent[];
    const name = node.name ?? "";
    const block = blocks.get(name);
    if (block) {
      const lowered = block.toHast(block.props.parse(settingsOf(node)) as never, children, scene);
      return block.place === "text" && node.type === "mdxJsxFlowElement" ? h("p", lowered) : lowered;
    }
    if (!allowedHtml.has(name))
      throw new Error(`<${name}> reached the lowering: the chapter was not checked before it was used`);
    return h(name, settingsOf(node), children);
  };

  const text: Handler = (_state, node: Text) => {
    const citations = [...citationsOf(node)];
    if (citations.length === 0) return { type: "text", value: node.value };
    return parseCitationMarkers(node.value).flatMap((piece): ElementContent[] =>
      typeof piece === "string" ? [{ type: "text", value: piece }] : (citations.shift() ?? []),
    );
  };

  const nothing: Handler = () => undefined;

  const processor = unified()
    .use(remarkRehype, {
      clobberPrefix: "",
      footnoteLabel: scene.words.notes,
      footnoteLabelTagName: "h2",
      footnoteLabelProperties: { className: ["footnotes-title"] },
      footnoteBackLabel: () => scene.words.backToText,
      handlers: {
        mdxJsxFlowElement: component,
        mdxJsxTextElement: component,
        mdxFlowExpression: nothing,
        mdxTextExpression: nothing,
        yaml: nothing,
        text,
      },
    })
    .freeze();
  const root = processor.runSync(tree) as HastRoot;
  return {
    type: "root",
    children: root.children.filter((child) => child.type !== "text" || child.value.trim() !== ""),
  };
}

/** Whether an element carries this class. */
export function hasClass(element: Element, name: string): boolean {
  const classes = element.properties.className;
  return Array.isArray(classes) && classes.includes(name);
}
