import { labels } from "../book/labels.ts";
import { placesIn, type Section } from "../book/sections.ts";

/** Where something stands in the e-book: a file, and an id in it unless it is the whole of the file. */
export interface Place {
  file: string;
  id?: string;
}

/** Files that every e-book has. */
export const FILES = { cover: "cover.xhtml", title: "title.xhtml", nav: "nav.xhtml" } as const;

/** The id of the list of figures in the navigation document. */
export const FIGURES_ID = "FIGURES";

/** The file of a section. */
export function fileOf({ kind, id }: Section): string {
  return kind === "chapter" ? `chapter-${id}.xhtml` : `${id}.xhtml`;
}

/** Every label that a link can lead to, with its place. */
export function placesOf(sections: readonly Section[]): Map<string, Place> {
  const places = new Map<string, Place>([
    [labels.title, { file: FILES.title }],
    [labels.contents, { file: FILES.nav }],
  ]);
  for (const { label, section, id } of placesIn(sections)) {
    // A figure that two chapters show is found where it stands first.
    if (!places.has(label)) places.set(label, { file: fileOf(section), ...(id === undefined ? {} : { id }) });
  }
  if ([...places.keys()].some((label) => label.startsWith("figure:"))) {
    places.set(labels.figures, { file: FILES.nav, id: FIGURES_ID });
  }
  return places;
}

/** The address of a place, as seen from a file. */
export function addressFrom(file: string, place: Place): string {
  const fragment = place.id === undefined ? "" : `#${place.id}`;
  return place.file === file && fragment ? fragment : `${place.file}${fragment}`;
}
