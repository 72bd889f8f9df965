import type { Handler } from "../state.ts";
import { aside } from "./aside.ts";
import { flowChildren } from "./children.ts";
import { details } from "./details.ts";
import { figure } from "./figure.ts";
import { heading } from "./heading.ts";
import { image } from "./image.ts";
import * as inline from "./inline.ts";
import { link } from "./link.ts";
import { checkbox, definitions, list } from "./list.ts";
import { paragraph } from "./paragraph.ts";
import { blockquote } from "./quote.ts";
import { section } from "./section.ts";
import { svg } from "./svg.ts";
import { table } from "./table.ts";

/**
 * Every element that a chapter's tree may hold (docs/architecture.md), and what becomes of it. An element
 * that is not here stops the build.
 */
export const handlers: Readonly<Record<string, Handler>> = {
  // Ignore: nothing by its tag. What only a screen needs says so itself (`data-media="screen"`).

  // Their children, as blocks.
  div: flowChildren,
  figcaption: flowChildren,
  summary: flowChildren,

  // Handle: blocks.
  aside,
  blockquote,
  details,
  dl: definitions,
  figure,
  h2: heading,
  h3: heading,
  h4: heading,
  hr: inline.rule,
  img: image,
  ol: list,
  p: paragraph,
  pre: inline.preformatted,
  section,
  table,
  ul: list,

  // Handle: inline.
  a: link,
  abbr: inline.abbreviation,
  b: inline.bold,
  br: inline.lineBreak,
  cite: inline.title,
  code: inline.code,
  del: inline.deleted,
  em: inline.emphasis,
  i: inline.italic,
  input: checkbox,
  kbd: inline.key,
  mark: inline.highlight,
  small: inline.small,
  span: inline.span,
  strong: inline.strong,
  sub: inline.subscript,
  sup: inline.superscript,
  svg,
};
