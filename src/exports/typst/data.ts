/** Plain JSON: what the template reads. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [field: string]: Json | undefined };

/**
 * One thing for the template to set. `t` names the function of `template/elements.typ` that sets it, `c`
 * holds its content; other fields are that function's own.
 */
export interface DataNode {
  readonly t: string;
  readonly c?: readonly Data[];
  readonly [field: string]: Json | undefined;
}

/** Text, which is set as it stands and never read as markup, or a node. */
export type Data = string | DataNode;

/** The nodes that stand on lines of their own; every other one runs inside a paragraph. */
const BLOCKS: ReadonlySet<string> = new Set([
  "blockquote",
  "callout",
  "dl",
  "figure",
  "heading",
  "hr",
  "ol",
  "p",
  "panel",
  "picture",
  "pre",
  "quote",
  "sidenote",
  "table",
  "ul",
]);

/** Places that links lead to or that pages are counted from: they take no room. */
export function isPlace(data: Data): boolean {
  return typeof data !== "string" && (data.t === "anchor" || data.t === "start");
}

export function isBlock(data: Data): data is DataNode {
  return typeof data !== "string" && BLOCKS.has(data.t);
}
