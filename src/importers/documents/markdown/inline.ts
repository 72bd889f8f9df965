import type { FootnoteDefinition, Parents, PhrasingContent, Root, Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { type Tally, textNode } from "../draft.ts";
import { tag } from "../jsx.ts";
import { attributesAtStart, readAttributes } from "./attributes.ts";

/** What names in a text point at: `sec-start` → the words that stand for it, and whether a link can lead there. */
export type Targets = ReadonlyMap<string, { words: string; isLink: boolean }>;

const CROSS_REFERENCE = /^(?:fig|tbl|sec|eq|lst|thm|lem|exm|def)-/;
const BRACKETED = /\[(?:[^[\]@]*\s)?-?@[^[\]\s][^[\]]*\]/;
const NARRATIVE = /(?<![\w.@/[-])@([A-Za-z0-9][\w:.-]*\w)/;
const SPAN = /\[([^[\]]*)\]\{([^{}]*)\}/;
const SUPERSCRIPT = /\^([^\s^[\]]+)\^/;
const SUBSCRIPT = /(?<!~)~([^\s~]+)~(?!~)/;
const PATTERNS = [BRACKETED, SPAN, NARRATIVE, SUPERSCRIPT, SUBSCRIPT];

/** Pandoc's signs in running text: citations, cross-references, spans, raised and lowered letters. */
export function convertInline(tree: Root, targets: Targets, left: Tally): void {
  visit(tree, "text", (node: Text, index, parent) => {
    if (!parent || index === undefined) return undefined;
    // What a link, a picture or code is to look like.
    const before = parent.children[index - 1];
    const trailing =
      before && /^(?:link|image|inlineCode)$/.test(before.type) ? attributesAtStart(node.value) : undefined;
    const text = trailing ? node.value.slice(trailing.length) : node.value;
    const pieces = piecesOf(text, targets, left);
    (parent as Parents & { children: PhrasingContent[] }).children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function piecesOf(text: string, targets: Targets, left: Tally): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let rest = text;
  while (rest !== "") {
    const next = PATTERNS.map((pattern) => ({ pattern, match: pattern.exec(rest) }))
      .filter(({ match }) => match !== null)
      .sort((one, other) => (one.match?.index ?? 0) - (other.match?.index ?? 0))[0];
    if (!next?.match) break;
    const { pattern, match } = next;
    if (match.index > 0) pieces.push(textNode(rest.slice(0, match.index)));
    pieces.push(...replaced(pattern, match, targets, left));
    rest = rest.slice(match.index + match[0].length);
  }
  return rest === "" ? pieces : [...pieces, textNode(rest)];
}

function replaced(pattern: RegExp, match: RegExpExecArray, targets: Targets, left: Tally): PhrasingContent[] {
  const [whole, first = "", second = ""] = match;
  switch (pattern) {
    case SUPERSCRIPT:
      return [tag("sup", {}, [textNode(first)])];
    case SUBSCRIPT:
      return [tag("sub", {}, [textNode(first)])];
    case SPAN:
      return span(first, second);
    case NARRATIVE: {
      if (CROSS_REFERENCE.test(first)) return crossReference(first, targets, left);
      left.add("a citation inside a sentence (`@key says`), now in brackets: write the name before it, and `[-@key]`");
      return [{ type: "citation", value: `[@${first}]` }];
    }
    default: {
      const key = /-?@([\w:.-]*\w)/.exec(whole)?.[1] ?? "";
      return CROSS_REFERENCE.test(key) ? crossReference(key, targets, left) : [{ type: "citation", value: whole }];
    }
  }
}

function span(words: string, inside: string): PhrasingContent[] {
  const { classes, values } = readAttributes(inside);
  const [lang, dir] = [values.get("lang"), values.get("dir")];
  if (lang || dir) return [tag("span", { lang, dir }, [textNode(words)])];
  return classes.includes("mark") ? [tag("mark", {}, [textNode(words)])] : [textNode(words)];
}

function crossReference(name: string, targets: Targets, left: Tally): PhrasingContent[] {
  const target = targets.get(name);
  if (target?.isLink) return [{ type: "link", url: `#${name}`, title: null, children: [textNode(target.words)] }];
  left.add("a reference to a numbered figure, table or formula, now its title in words");
  return [textNode(target?.words ?? name)];
}

/** Notes inside a sentence (`^[so]`) as footnotes at the end. */
export function liftInlineNotes(tree: Root): FootnoteDefinition[] {
  const notes: FootnoteDefinition[] = [];
  visit(tree, (node) => {
    if (!("children" in node) || !/^(?:paragraph|heading|tableCell|emphasis|strong)$/.test(node.type)) return;
    const parent = node as Parents & { children: PhrasingContent[] };
    for (let found = findNote(parent.children); found; found = findNote(parent.children)) {
      const identifier = `inline-${notes.length + 1}`;
      notes.push({
        type: "footnoteDefinition",
        identifier,
        label: identifier,
        children: [{ type: "paragraph", children: found.inside }],
      });
      parent.children = [...found.before, { type: "footnoteReference", identifier, label: identifier }, ...found.after];
    }
  });
  return notes;
}

/** The first note among the nodes of a sentence, from `^[` to the bracket that closes it. */
function findNote(children: readonly PhrasingContent[]) {
  for (const [index, node] of children.entries()) {
    const start = node.type === "text" ? node.value.indexOf("^[") : -1;
    if (node.type !== "text" || start < 0) continue;
    const inside: PhrasingContent[] = [];
    let depth = 1;
    for (let at = index; at < children.length; at += 1) {
      const here = children[at] as PhrasingContent;
      if (here.type !== "text") {
        inside.push(here);
        continue;
      }
      const from = at === index ? start + 2 : 0;
      const end = closingBracket(here.value, from, depth);
      depth = end.depth;
      inside.push(textNode(here.value.slice(from, end.at)));
      if (depth > 0) continue;
      return {
        before: [...children.slice(0, index), textNode(node.value.slice(0, start))],
        inside,
        after: [textNode(here.value.slice(end.at + 1)), ...children.slice(at + 1)],
      };
    }
  }
  return undefined;
}

function closingBracket(text: string, from: number, depth: number): { at: number; depth: number } {
  let open = depth;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "[") open += 1;
    else if (text[at] === "]") open -= 1;
    if (open === 0) return { at, depth: 0 };
  }
  return { at: text.length, depth: open };
}
