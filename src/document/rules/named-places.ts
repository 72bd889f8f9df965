import type { NamedPlace } from "../../model/named-places.ts";
import type { Problem } from "../../problem.ts";
import { brokenAnchor } from "./anchors.ts";

/** A heading that findings lead to is there. `anchors` are the addresses in each chapter, where they are known. */
export function checkNamedPlaces(
  places: readonly NamedPlace[],
  anchors: ReadonlyMap<string, readonly string[] | undefined>,
): Problem[] {
  return places.flatMap(({ chapter, anchor, ...place }): Problem[] => {
    const there = anchors.get(chapter);
    if (!there || there.includes(anchor)) return [];
    return [{ ...brokenAnchor(anchor, there, chapter), severity: "error", ...place }];
  });
}
