import type { Parents, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import type { Tally } from "../draft.ts";
import { type Attributes, readAttributes } from "./attributes.ts";

/** A passage between two lines of colons (`::: {.callout-note}`), with what its first line says of it. */
export interface Fence {
  attributes: Attributes;
  /** Words after the name: `:::note Mind this`. */
  title?: string;
}

const OPEN = "soundings-fence-open";
const CLOSE = "soundings-fence-close";

const SHORTCODE = /\{\{[<%].*?[>%]\}\}/g;

/**
 * Takes out shortcodes, and puts a comment, which the Markdown parser leaves whole, in the place of each line of colons. Code stays as it is. A
 * fence that is never closed ends with the text.
 */
export function markFences(text: string, left: Tally): { marked: string; fences: Fence[] } {
  const fences: Fence[] = [];
  const open: number[] = [];
  let code: string | undefined;
  const lines = text.split(/\r\n|\n|\r/).flatMap((line): string[] => {
    const mark = /^[\s>]*(`{3,}|~{3,})/.exec(line)?.[1];
    if (code !== undefined) {
      if (mark?.startsWith(code) && /^[\s>]*[`~]+\s*$/.test(line)) code = undefined;
      return [line];
    }
    if (mark) {
      code = mark;
      return [line];
    }
    const [, indent = "", rest] = /^([\s>]*):{3,}\s*(.*?)\s*:*\s*$/.exec(line) ?? [];
    if (rest === undefined) return [withoutShortcodes(line, left)];
    if (rest !== "") {
      open.push(fences.length);
      fences.push(fenceFrom(rest));
      return [indent, `${indent}<!--${OPEN} ${fences.length - 1}-->`, indent];
    }
    const closed = open.pop();
    return closed === undefined ? [line] : [indent, `${indent}<!--${CLOSE} ${closed}-->`, indent];
  });
  return { marked: lines.join("\n"), fences };
}

function withoutShortcodes(line: string, left: Tally): string {
  return line.replace(SHORTCODE, () => {
    left.add("a shortcode, left out");
    return "";
  });
}

function fenceFrom(rest: string): Fence {
  const [, braced, bare, title] = /^(?:\{([^{}]*)\}|([\w-]+))\s*(.*)$/.exec(rest) ?? [];
  return { attributes: readAttributes(braced ?? (bare ? `.${bare}` : "")), ...(title ? { title } : {}) };
}

/** Gives each marked passage to `replace`, innermost first, and puts what comes back in its place. */
export function replaceFences(
  tree: Root,
  fences: readonly Fence[],
  replace: (fence: Fence, children: RootContent[]) => RootContent[],
): void {
  visit(tree, (node) => {
    if (!("children" in node)) return;
    const parent = node as Parents & { children: RootContent[] };
    parent.children = foldFences(parent.children, fences, replace);
  });
}

function foldFences(
  children: readonly RootContent[],
  fences: readonly Fence[],
  replace: (fence: Fence, children: RootContent[]) => RootContent[],
): RootContent[] {
  const stack: { number: number; children: RootContent[] }[] = [{ number: -1, children: [] }];
  const put = (...nodes: RootContent[]) => stack.at(-1)?.children.push(...nodes);
  const close = () => {
    const done = stack.pop();
    const fence = fences[done?.number ?? -1];
    if (done) put(...(fence ? replace(fence, done.children) : done.children));
  };
  for (const child of children) {
    const [, kind, number] = (child.type === "html" && /^<!--(soundings-fence-\w+) (\d+)-->$/.exec(child.value)) || [];
    if (kind === OPEN) stack.push({ number: Number(number), children: [] });
    else if (kind === CLOSE) {
      // A mark without its partner here belongs to another level, and says nothing.
      if (stack.some((level) => level.number === Number(number)))
        while (stack.at(-1)?.number !== Number(number)) close();
      if (stack.at(-1)?.number === Number(number)) close();
    } else put(child);
  }
  while (stack.length > 1) close();
  return stack[0]?.children ?? [];
}
