import { allowedHtml, blocks } from "../blocks/index.ts";
import { only } from "../blocks/only.ts";
import type { Finding, Rule } from "../check-tree.ts";
import { at } from "./at.ts";
import { checkSettingForm, checkSettings, isProgram, settingsOf, type Tag } from "./block-settings.ts";
import { listed, nearest } from "./nearest.ts";
import { checkInline, checkPlace } from "./place.ts";

/** Unknown blocks, settings that are missing, unknown or wrong, ids that nothing has, blocks in the wrong place. */
export const checkComponent: Rule = (node, parents, scope) => {
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return [];
  const name = node.name ?? "";
  const block = blocks.get(name);
  // Those that are read as sections have been cut before the text was parsed.
  if (block === only) return [onlyForm(node)];
  if (block) {
    const place = checkPlace(block, node, settingsOf(node), parents);
    return [...checkSettingForm(node), ...place, ...checkSettings(block, node, scope)];
  }
  const attributes = allowedHtml.get(name);
  return attributes ? [...checkHtml(node, attributes), ...checkInline(node)] : [unknown(name, node)];
};

function onlyForm(tag: Tag): Finding {
  return {
    rule: "only-section",
    ...at(tag),
    message: "This `<Only>` can’t be read as a section, so that every edition would have what is in it.",
    hint: 'Put `<Only edition="…">` on a line of its own, and `</Only>` on another, with whole paragraphs between them.',
  };
}

function unknown(name: string, tag: Tag): Finding {
  const names = [...blocks.keys()];
  // `<figure>` is HTML, but in a chapter it was surely meant as the block.
  if (/^[a-z]/.test(name) && !names.some((known) => known.toLowerCase() === name)) {
    return {
      rule: "html-not-allowed",
      ...at(tag),
      message: `The HTML tag \`<${name}>\` can’t be used in a chapter.`,
      hint: `Use Markdown for it, or a block. HTML that may be used: ${listed([...allowedHtml.keys()], 12)}.`,
    };
  }
  const guess = nearest(name, names);
  return {
    rule: "unknown-component",
    ...at(tag),
    message: name
      ? `There is no block called \`<${name}>\`.`
      : "A tag without a name, `<>`, means nothing in a chapter.",
    hint: guess ? `Did you mean \`<${guess}>\`?` : `Blocks that there are: ${listed(names, 12)}.`,
  };
}

function checkHtml(tag: Tag, allowed: readonly string[]): Finding[] {
  return tag.attributes.flatMap((attribute) => {
    if (attribute.type === "mdxJsxAttribute" && allowed.includes(attribute.name) && !isProgram(attribute)) return [];
    return {
      rule: "html-not-allowed",
      ...at(attribute),
      message: `\`<${tag.name}>\` can’t carry ${attribute.type === "mdxJsxAttribute" ? `\`${attribute.name}\`` : "code in braces"} here.`,
      hint: allowed.length > 0 ? `It may carry: ${listed(allowed)}.` : "Write it without any settings.",
    };
  });
}
