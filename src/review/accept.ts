import { type Change, Refusal } from "../authoring/change.ts";
import { parseMdx } from "../document/parse-mdx.ts";
import { nearest } from "../model/nearest.ts";
import type { Difference } from "./compare.ts";
import type { SourceEdit } from "./edit-words.ts";
import { withEdits } from "./plan-edit.ts";

/**
 * The change to a report's folder that carries these differences into it, by their ids. `texts` are the files as they were
 * compared. Refuses all of them where one is unknown, or can't be carried over by anybody but a person.
 */
export function accept(
  differences: readonly Difference[],
  ids: readonly string[],
  texts: ReadonlyMap<string, string>,
): Change {
  const chosen = [...new Set(ids)].map((id) => ({ id, difference: differences.find((one) => one.id === id) }));
  const edits = new Map<string, SourceEdit[]>();
  const refusals: string[] = [];
  const says: string[] = [];
  for (const { id, difference } of chosen) {
    if (!difference) {
      const meant = nearest(
        id,
        differences.map((one) => one.id),
      );
      refusals.push(`There is no difference \`${id}\`.${meant ? ` Did you mean \`${meant}\`?` : ""}`);
    } else if ("why" in difference.plan) refusals.push(`${id}: ${difference.plan.why}`);
    else {
      const { file, edits: own } = difference.plan;
      edits.set(file, [...(edits.get(file) ?? []), ...own]);
      says.push(`${file}:${difference.line ?? 1}: ${id} is in.`);
      if (difference.what === "heading" && difference.kind === "changed") {
        says.push("  A heading’s address is made of its words: the check finds the links that led to it.");
      }
    }
  }
  if (refusals.length > 0) throw new Refusal(refusals.join("\n"));
  const files = new Map([...edits].map(([file, own]) => [file, edited(file, texts.get(file) ?? "", own)]));
  return { files, removed: [], says };
}

function edited(file: string, text: string, edits: readonly SourceEdit[]): string {
  const inOrder = [...edits].sort((one, other) => one.from - other.from);
  const overlaps = inOrder.some(({ from }, index) => from < (inOrder[index - 1]?.to ?? 0));
  const changed = withEdits(text, edits);
  if (overlaps || parseMdx(changed, file).problems.length > 0) {
    throw new Refusal(`${file}: these differences can’t be put in together. Take them one after the other.`);
  }
  return changed;
}
