import type { Nodes, Paragraph, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { placeAt } from "../../model/place.ts";
import type { Prevalence } from "../../model/prevalence.ts";
import { quantifiersOf, rangeOfWords } from "../../model/quantifiers.ts";
import { plainWords } from "../../model/read-stated.ts";
import type { Report } from "../../model/report.ts";
import type { Finding, WholeRule } from "../check-tree.ts";
import { claimsOfNumber } from "../claims-of-number.ts";
import { settingsOf } from "./block-settings.ts";

/**
 * Claims of number beside a finding that are not bound to it: nothing checks them, and they stay as they are when the
 * count changes. A finding is near where the paragraph refers to it, or where the chapter argues it.
 */
export const checkUnboundCounts: WholeRule = (tree, { text, report, chapter }) => {
  if (!report || !/^en\b/i.test(report.meta.language)) return [];
  const { noun, total } = report.participants;
  return paragraphsIn(tree).flatMap((paragraph) => {
    const near = findingsNear(paragraph, chapter.theme, report);
    const from = paragraph.position?.start.offset;
    if (near.length === 0 || from === undefined) return [];
    return claimsOfNumber(proseOf(paragraph, text), noun, total).map(({ words, offset }): Finding => {
      const of = likeliest(words, near, report);
      return {
        rule: "count-unbound",
        severity: "hint",
        ...placeAt(text, from + offset),
        message: `“${words}” tells how many people, and nothing checks it against a finding.`,
        hint: `If it is the count of a finding, bind it: \`<Count of="${of}">${words}</Count>\`.`,
      };
    });
  });
};

/** Running text; not what a quotation says. */
function paragraphsIn(tree: Root): Paragraph[] {
  const found: Paragraph[] = [];
  visit(tree, (node) => {
    if (node.type === "mdxJsxFlowElement" && node.name === "Quote") return SKIP;
    if (node.type !== "paragraph") return undefined;
    found.push(node);
    return SKIP;
  });
  return found;
}

/** A paragraph as it stands in the file, with a blank for every letter that is not of its own words. */
function proseOf(paragraph: Paragraph, text: string): string {
  const start = paragraph.position?.start.offset ?? 0;
  const letters = text.slice(start, paragraph.position?.end.offset).replace(/[^\n]/g, "\uFFFC").split("");
  const copy = (node: Nodes) => {
    if ("name" in node && node.name === "Count") return;
    if (node.type === "text") {
      const from = node.position?.start.offset ?? 0;
      const to = node.position?.end.offset ?? from;
      for (let at = from; at < to; at++) letters[at - start] = text.charAt(at);
    } else if ("children" in node) for (const child of node.children) copy(child);
  };
  copy(paragraph);
  return letters.join("").replace(/\n/g, " ");
}

interface Near {
  of: string;
  prevalence: Prevalence | undefined;
}

function findingsNear(paragraph: Paragraph, argued: string | undefined, { themes, recommendations }: Report): Near[] {
  const named = new Set(argued === undefined ? [] : [`theme:${argued}`]);
  visit(paragraph, "mdxJsxTextElement", (tag) => {
    if (tag.name === "Ref") named.add(settingsOf(tag).to?.split("#")[0] ?? "");
  });
  return [
    ...themes
      .filter(({ id }) => named.has(`theme:${id}`))
      .flatMap(({ id, prevalence, subfindings }) => [
        ...(prevalence ? [{ of: id, prevalence }] : []),
        ...subfindings.map((part) => ({ of: `${id}#${part.id}`, prevalence: part.prevalence })),
      ]),
    ...recommendations
      .filter(({ id }) => named.has(`recommendation:${id}`))
      .flatMap(({ id, prevalence }) => (prevalence ? [{ of: `recommendation:${id}`, prevalence }] : [])),
  ];
}

/** The finding that the words are likeliest about: one that is stated in them, or whose count they fit, or the first. */
function likeliest(words: string, near: readonly Near[], { meta }: Report): string {
  const plain = plainWords(words);
  const dictionary = quantifiersOf(meta.counts.words);
  const fits = ({ prevalence }: Near) => {
    if (!prevalence || prevalence.kind === "worded") return false;
    const range = rangeOfWords(words, prevalence.of, dictionary);
    const least = prevalence.kind === "exact" ? prevalence.count : prevalence.atLeast;
    return Array.isArray(range) && least >= Number(range[0]) && least <= Number(range[1]);
  };
  const stated = near.find(({ prevalence }) => prevalence?.stated && plainWords(prevalence.stated) === plain);
  return (stated ?? near.find(fits) ?? near[0])?.of ?? "";
}
