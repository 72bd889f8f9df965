import type { FootnoteDefinition, Text } from "mdast";
import { visit } from "unist-util-visit";
import { placeAt } from "../../model/place.ts";
import type { Finding, WholeRule } from "../check-tree.ts";
import { at } from "./at.ts";
import { nearest } from "./nearest.ts";

/** A mark as it is written, unless a backslash before it says that it is none. */
const MARK = /(?<=(?:^|[^\\])(?:\\\\)*)\[\^([^\]\s]+)\]/g;

/** Every footnote mark has its note, and every note its mark. */
export const checkFootnotes: WholeRule = (tree, { text: source }) => {
  const findings: Finding[] = [];
  const definitions = new Map<string, FootnoteDefinition>();
  const used = new Set<string>();
  visit(tree, "footnoteDefinition", (node) => {
    const first = definitions.get(node.identifier);
    if (first) {
      findings.push({
        rule: "footnote-twice",
        ...at(node),
        message: `The footnote \`[^${node.label}]\` is written twice; the first stands on line ${at(first).line}.`,
        hint: "Give one of them another name.",
      });
    } else definitions.set(node.identifier, node);
  });
  visit(tree, "footnoteReference", (node) => {
    used.add(node.identifier);
  });
  visit(tree, "text", (node: Text) => {
    const from = node.position?.start.offset ?? 0;
    // A mark that has its note is a node of its own; what is left in a text has none.
    if (!node.value.includes("[^")) return;
    for (const match of source.slice(from, node.position?.end.offset).matchAll(MARK)) {
      const guess = nearest(match[1] ?? "", [...definitions.keys()]);
      findings.push({
        rule: "footnote-missing",
        ...placeAt(source, from + match.index),
        message: `The footnote \`${match[0]}\` has no text anywhere in this chapter.`,
        hint: guess
          ? `Did you mean \`[^${guess}]\`?`
          : `Add a line \`${match[0]}: the note’s text\` at the end of the chapter.`,
      });
    }
  });
  for (const [name, node] of definitions) {
    if (used.has(name)) continue;
    findings.push({
      rule: "footnote-unused",
      severity: "warning",
      ...at(node),
      message: `No sentence refers to the footnote \`[^${node.label}]\`, so it will not appear.`,
      hint: `Put \`[^${node.label}]\` where it belongs, or delete the note.`,
    });
  }
  return findings;
};
