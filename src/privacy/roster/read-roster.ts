import { nearest } from "../../model/nearest.ts";
import { runsOf } from "../names/runs.ts";
import { type Category, categories, type Entry, type Variant } from "./roster.ts";

/** Something wrong with a line of a roster. Never quotes it: what is printed here ends in logs. */
export interface RosterFault {
  line: number;
  message: string;
}

/**
 * Reads a roster. One person, organisation or place a line, with other ways to write it after `|`; `=` before one that
 * counts only as it stands; `-` before a part that doesn’t count alone. `[people]` and the like head the lines of a
 * category, `#` begins a comment. Lines before any heading are people.
 */
export function readRoster(text: string): { entries: Entry[]; faults: RosterFault[] } {
  const entries: Entry[] = [];
  const faults: RosterFault[] = [];
  let category: Category = "people";
  for (const [index, given] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = index + 1;
    const content = given.replace(/(?:^|\s)#.*$/, "").trim();
    if (content === "") continue;
    const heading = /^\[\s*([^\]]*?)\s*\]$/.exec(content)?.[1]?.toLowerCase();
    if (heading !== undefined) {
      const found = categories.find((name) => name === heading);
      if (found) category = found;
      else faults.push({ line, message: unknownHeading(heading) });
      continue;
    }
    const entry = readEntry(content, line, category);
    if (entry.variants.length > 0) entries.push(entry);
    else faults.push({ line, message: "This line has no letters or digits to search for." });
  }
  return { entries, faults };
}

function unknownHeading(heading: string): string {
  const meant = nearest(heading, categories);
  const known = categories.map((name) => `[${name}]`).join(", ");
  // A heading is no name, but someone may have put a name in brackets: only a near miss is answered with a word.
  return meant ? `This heading is unknown. Did you mean [${meant}]?` : `This heading is unknown. There are ${known}.`;
}

function readEntry(content: string, line: number, category: Category): Entry {
  const variants: Variant[] = [];
  const except: string[] = [];
  for (const part of content.split("|").map((text) => text.trim())) {
    const sign = /^[=-](?=\s*\S)/.exec(part)?.[0];
    const text = (sign ? part.slice(1) : part).trim();
    if (runsOf(text).words.length === 0) continue;
    if (sign === "-") except.push(text);
    else variants.push({ text, exact: sign === "=" });
  }
  return { line, category, variants, except };
}
