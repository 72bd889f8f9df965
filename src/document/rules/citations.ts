import { parseCitationMarkers } from "../../citations/parse-citation-markers.ts";
import type { Rule } from "../check-tree.ts";
import { placesOf } from "./at.ts";
import { listed, nearest } from "./nearest.ts";

/** Every `[@key]` names a source of the bibliography. */
export const checkCitations: Rule = (node, _parents, { ids, text }) => {
  if (node.type !== "text" || !node.value.includes("[")) return [];
  const { value } = node;
  const placeOf = placesOf(node, text);
  return parseCitationMarkers(value).flatMap((piece) => {
    if (typeof piece === "string") return [];
    const place = placeOf(value.slice(piece.offset, piece.offset + piece.length));
    return piece.items
      .filter(({ key }) => !ids.source.includes(key))
      .map(({ key }) => {
        const guess = nearest(key, ids.source);
        return {
          rule: "unknown-id",
          ...place,
          message: `The bibliography has no source with the key \`${key}\`.`,
          hint: guess
            ? `Did you mean \`@${guess}\`?`
            : `Add it to references.bib or references.json. Keys that there are: ${listed(ids.source)}.`,
        };
      });
  });
};
