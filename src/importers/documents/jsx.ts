import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";

type Settings = Readonly<Record<string, string | undefined>>;

/** A block of a chapter with text in it: `<Callout title="…">`. */
export function block(name: string, settings: Settings, children: readonly RootContent[]): MdxJsxFlowElement {
  return {
    type: "mdxJsxFlowElement",
    name,
    attributes: attributes(settings),
    children: children as (BlockContent | DefinitionContent)[],
  };
}

/** A tag in a sentence: `<sup>`. */
export function tag(name: string, settings: Settings, children: readonly PhrasingContent[]): MdxJsxTextElement {
  return { type: "mdxJsxTextElement", name, attributes: attributes(settings), children: [...children] };
}

function attributes(settings: Settings) {
  return Object.entries(settings).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: "mdxJsxAttribute" as const, name, value }],
  );
}
