import type { Documents } from "./content-documents.ts";
import type { Place } from "./place.ts";
import { textsAt } from "./records.ts";

/** A place in a chapter that a findings file leads to. */
export interface NamedPlace extends Place {
  /** The file that leads there. */
  file: string;
  chapter: string;
  /** The address of a heading, without `#`. */
  anchor: string;
}

/** Every place inside a chapter that the method's checklist leads to. That the heading exists can be seen in the chapter alone. */
export function namedPlaces({ method }: Pick<Documents, "method">): NamedPlace[] {
  return textsAt(method, ["checklist", "items", "*", "at"]).flatMap(({ path, value }) => {
    const [chapter = "", anchor = ""] = value.split("#");
    return method && anchor !== "" ? [{ file: method.file, ...method.placeOf(path, "value"), chapter, anchor }] : [];
  });
}
