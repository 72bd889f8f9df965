import { fromHtml } from "hast-util-from-html";
import type { Html, Parents, PhrasingContent, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import type { Tally } from "../draft.ts";
import { tag } from "../jsx.ts";
import { htmlToMdast } from "../word/to-mdast.ts";

/** Tags that a chapter may hold in a sentence, and what may be set on each. */
const KEPT: ReadonlyMap<string, readonly string[]> = new Map([
  ["abbr", ["title"]],
  ["cite", []],
  ["kbd", []],
  ["mark", []],
  ["small", []],
  ["span", ["lang", "dir"]],
  ["sub", []],
  ["sup", []],
]);

/** HTML in a text: small tags stay, tables and the like become Markdown, the rest loses its tags. Comments go. */
export function convertHtml(tree: Root, left: Tally): void {
  visit(tree, (node) => {
    if (!("children" in node)) return;
    const parent = node as Parents & { children: RootContent[] };
    const isFlow = parent.children.some(({ type }) =>
      /^(?:paragraph|heading|list|table|code|blockquote|thematicBreak)$/.test(type),
    );
    if (!parent.children.some(({ type }) => type === "html")) return;
    parent.children =
      isFlow || node.type === "root" ? flow(parent.children, left) : inline(parent.children as PhrasingContent[], left);
  });
}

function flow(children: readonly RootContent[], left: Tally): RootContent[] {
  return children.flatMap((child): RootContent[] => {
    if (child.type !== "html") return [child];
    if (isComment(child)) {
      left.add("a comment, left out");
      return [];
    }
    const page = fromHtml(child.value, { fragment: true });
    visit(page, "element", (element, index, parent) => {
      if (!/^(?:script|style|iframe|object|embed|form|svg|video|audio)$/.test(element.tagName)) return undefined;
      left.add(`an HTML \`<${element.tagName}>\`, left out`);
      parent?.children.splice(index ?? 0, 1);
      return index ?? 0;
    });
    const made = htmlToMdast(page, left).children;
    if (made.length === 0 && /<\w/.test(child.value)) left.add("an HTML tag round a passage, taken off");
    return made;
  });
}

interface Open {
  name: string;
  settings: Record<string, string>;
  children: PhrasingContent[];
}

/** Tags and their ends are nodes of their own in a sentence: pairs are put together again. */
function inline(children: readonly PhrasingContent[], left: Tally): PhrasingContent[] {
  const stack: Open[] = [{ name: "", settings: {}, children: [] }];
  const put = (...nodes: PhrasingContent[]) => stack.at(-1)?.children.push(...nodes);
  for (const child of children) {
    if (child.type !== "html") {
      put(child);
      continue;
    }
    const [, end, name = "", rest = ""] = /^<(\/?)([a-z][\w-]*)\s*([\s\S]*?)\/?>$/i.exec(child.value) ?? [];
    const lower = name.toLowerCase();
    if (lower === "br") put(tag("br", {}, []));
    else if (KEPT.has(lower) && !end)
      stack.push({ name: lower, settings: settingsFrom(rest, KEPT.get(lower) ?? []), children: [] });
    else if (end && stack.at(-1)?.name === lower) close(stack);
    else left.add(isComment(child) ? "a comment, left out" : "an HTML tag, taken off");
  }
  // A tag that is never closed holds nothing.
  for (let [open] = stack.splice(1, 1); open; [open] = stack.splice(1, 1)) {
    left.add("an HTML tag, taken off");
    put(...open.children);
  }
  return stack[0]?.children ?? [];
}

function close(stack: Open[]): void {
  const done = stack.pop();
  const parent = stack.at(-1);
  if (!done || !parent) return;
  const bare = done.name === "span" && Object.keys(done.settings).length === 0;
  parent.children.push(...(bare ? done.children : [tag(done.name, done.settings, done.children)]));
}

function settingsFrom(text: string, allowed: readonly string[]): Record<string, string> {
  const pairs = [...text.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(
    pairs.flatMap(([, name = "", double, single]) =>
      allowed.includes(name.toLowerCase()) ? [[name.toLowerCase(), double ?? single ?? ""]] : [],
    ),
  );
}

function isComment({ value }: Html): boolean {
  return value.startsWith("<!--");
}
