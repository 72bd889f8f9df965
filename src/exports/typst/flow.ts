import { type Data, isBlock, isPlace } from "./data.ts";
import { placePages } from "./page-mentions.ts";
import { collapse } from "./whitespace.ts";

/** The content of one paragraph, heading or label. */
export const phrase = (data: readonly Data[]): Data[] => placePages(collapse(data));

/**
 * The content of an element that may hold text, blocks, or both: each run of text between blocks becomes
 * a paragraph.
 */
export function flow(data: readonly Data[]): Data[] {
  const out: Data[] = [];
  let run: Data[] = [];
  const close = () => {
    const content = phrase(run);
    run = [];
    if (content.length === 0) return;
    // A run of places alone must not leave an empty line.
    if (content.every(isPlace)) out.push(...content);
    else out.push({ t: "p", c: content });
  };
  for (const item of data) {
    if (!isBlock(item)) run.push(item);
    else {
      close();
      out.push(item);
    }
  }
  close();
  return out;
}

/** Like `flow`, but text alone stays text: for list items and table cells, which are lines and not paragraphs. */
export function tightFlow(data: readonly Data[]): Data[] {
  return data.some(isBlock) ? flow(data) : phrase(data);
}
