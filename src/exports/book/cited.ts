import type { Root } from "hast";
import { attribute, elementsIn } from "./attributes.ts";

/** Keys of the sources that a chapter cites, in its notes too. */
export function citedIn(tree: Root): Set<string> {
  const keys = new Set<string>();
  const walk = (parent: Parameters<typeof elementsIn>[0]) => {
    for (const element of elementsIn(parent)) {
      const key = /^\/sources\/#ref-(.+)$/.exec(attribute(element, "href") ?? "")?.[1];
      if (key) keys.add(decodeURIComponent(key));
      walk(element);
    }
  };
  walk(tree);
  return keys;
}
