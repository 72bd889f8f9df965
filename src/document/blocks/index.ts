import type { Block } from "../block.ts";
import { asks } from "./asks.ts";
import { callout } from "./callout.ts";
import { count } from "./count.ts";
import { dataTable } from "./data-table.ts";
import { details } from "./details.ts";
import { figure } from "./figure.ts";
import { recommendation, theme } from "./panel.ts";
import { quantifierWords } from "./quantifier-words.ts";
import { quote } from "./quote.ts";
import { ref } from "./ref.ts";
import { sideNote } from "./side-note.ts";
import { smallCounts } from "./small-counts.ts";
import { term } from "./term.ts";

/** Every block that a chapter may use, by the name that its tag has. */
export const blocks: ReadonlyMap<string, Block> = new Map(
  [
    asks,
    callout,
    count,
    dataTable,
    details,
    figure,
    quantifierWords,
    quote,
    recommendation,
    ref,
    sideNote,
    smallCounts,
    term,
    theme,
  ].map((block) => [block.name, block]),
);

/**
 * HTML tags that text may hold, with the attributes allowed on each. None of them can load, run or
 * style anything.
 */
export const allowedHtml: ReadonlyMap<string, readonly string[]> = new Map([
  ["abbr", ["title"]],
  ["br", []],
  ["cite", []],
  ["kbd", []],
  ["mark", []],
  ["small", []],
  ["span", ["lang", "dir"]],
  ["sub", []],
  ["sup", []],
]);
