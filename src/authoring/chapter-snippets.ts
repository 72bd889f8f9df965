import { z } from "zod";
import type { Block } from "../document/block.ts";
import { blocks } from "../document/blocks/index.ts";
import { chapterSchema } from "../model/schema/chapter.ts";

/** A text that an editor puts in when its prefix is typed; `${1:word}` are the places to fill in, in turn. */
export interface Snippet {
  scope: "mdx";
  prefix: string;
  description: string;
  body: string[];
}

interface JsonSchema {
  properties?: Record<string, { enum?: string[]; const?: string; default?: unknown; description?: string }>;
  required?: string[];
  anyOf?: JsonSchema[];
}

/** Front matter and every block, made of the schemas that the check holds them to. What may be left out is left out. */
export function chapterSnippets(): Record<string, Snippet> {
  const all: [string, Snippet][] = [["Front matter of a chapter", frontMatter()]];
  for (const [name, block] of blocks) all.push([`<${name}>`, blockSnippet(block)]);
  return Object.fromEntries(all);
}

function frontMatter(): Snippet {
  const { properties = {}, required = [] } = z.toJSONSchema(chapterSchema, { io: "input" }) as JsonSchema;
  const fields = required.map((field, at) => {
    const place = `\${${at + 1}:${properties[field]?.description ?? field}}`;
    return field === "summary" ? [`${field}: >-`, `  ${place}`] : [`${field}: ${place}`];
  });
  return {
    scope: "mdx",
    prefix: "chapter",
    description: "The lines that begin a chapter",
    body: ["---", ...fields.flat(), "---", "", "$0"],
  };
}

function blockSnippet({ name, place, holds, props }: Block): Snippet {
  const schema = z.toJSONSchema(props, { io: "input" }) as JsonSchema;
  const { properties = {}, required = [] } = schema.anyOf?.[0] ?? schema;
  const shown = Object.keys(properties).filter(
    (setting) => required.includes(setting) || "default" in (properties[setting] ?? {}),
  );
  const settings = shown.map((setting, at) => {
    const { enum: choices, const: only } = properties[setting] ?? {};
    const value = choices ? `\${${at + 1}|${choices.join(",")}|}` : (only ?? `\${${at + 1}:${setting}}`);
    return ` ${setting}="${value}"`;
  });
  const opening = `<${name}${settings.join("")}`;
  const isRecord = schema.anyOf !== undefined;
  const lines =
    holds === "nothing" || isRecord || (holds === "words" && place === "text")
      ? [`${opening} />`]
      : [`${opening}>`, "", "$0", "", `</${name}>`];
  return { scope: "mdx", prefix: `<${name}`, description: `The block ${name}`, body: lines };
}
