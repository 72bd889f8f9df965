import type { Element, ElementContent, Root as HastRoot } from "hast";
import { h } from "hastscript";
import type { Nodes as MdastNodes, Root, Text } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Handler } from "mdast-util-to-hast";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Node as Syntax } from "unist";
import { parseCitationMarkers } from "../citations/parse-citation-markers.ts";
import type { Scene } from "./block.ts";
import { allowedHtml, blocks } from "./blocks/index.ts";
import { settingsOf } from "./rules/block-settings.ts";

/** The formatted citations of a stretch of text, in the order in which they stand in it. */
export type CitationsOf = (node: Text) => readonly ElementContent[][];

declare module "hast" {
  interface Data {
    /** Printed by a block or a citation that stands in a sentence: no words of the author’s, though they have a place. */
    made?: boolean;
    /** Where in the Markdown text node at its place this stands, in UTF-16 units of that node’s value; at its start when left out. */
    at?: number;
    /** How many of those units it takes, where it prints something else than they say. */
    length?: number;
  }
}

/**
 * A checked Markdown tree as plain elements: blocks lower themselves, citations become links as the
 * style formats them, footnotes go to the end. What comes out is described in docs/architecture.md. Everything that
 * stands in the chapter's file keeps its place in it, what a block makes that of the block.
 */
export function lower(tree: Root, scene: Scene, citationsOf: CitationsOf): HastRoot {
  const component: Handler = (state, node: MdxJsxFlowElement | MdxJsxTextElement) => {
    const children = state.all(node as unknown as MdastNodes & { children: never[] }) as ElementContent[];
    const name = node.name ?? "";
    const block = blocks.get(name);
    if (block) {
      const lowered = block.toHast(block.props.parse(settingsOf(node)) as never, children, scene);
      if (block.place === "flow") return lowered.map((made) => placed(made, node));
      const made = lowered.map((piece) => madeBy(piece, node));
      return node.type === "mdxJsxFlowElement" ? placed(h("p", made), node) : made;
    }
    if (!allowedHtml.has(name))
      throw new Error(`<${name}> reached the lowering: the chapter was not checked before it was used`);
    return placed(h(name, settingsOf(node), children), node);
  };

  const text: Handler = (_state, node: Text) => {
    const citations = [...citationsOf(node)];
    if (citations.length === 0) return placed({ type: "text", value: node.value }, node);
    let at = 0;
    return parseCitationMarkers(node.value).flatMap((piece): ElementContent[] => {
      const from = at;
      at += piece.length;
      if (typeof piece !== "string") {
        const stretch = { at: from, length: piece.length };
        return (citations.shift() ?? []).map((printed) => madeBy(printed, node, stretch));
      }
      return [placed({ type: "text", value: piece, ...(from > 0 ? { data: { at: from } } : {}) }, node)];
    });
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

/** A node with the place of what it comes from, unless it has one. */
function placed<Node extends ElementContent>(node: Node, { position }: Syntax): Node {
  return position && !node.position ? { ...node, position } : node;
}

/** A copy of what a block or a citation prints: formatted citations are shared. */
function madeBy(
  node: ElementContent,
  { position }: Syntax,
  stretch: { at?: number; length?: number } = {},
): ElementContent {
  const copy = { ...node };
  if (position) copy.position = position;
  copy.data = { ...(copy.data as object | undefined), made: true, ...stretch } as NonNullable<typeof copy.data>;
  return copy;
}

/** Whether an element carries this class. */
export function hasClass(element: Element, name: string): boolean {
  const classes = element.properties.className;
  return Array.isArray(classes) && classes.includes(name);
}
