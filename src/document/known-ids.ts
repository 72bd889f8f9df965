/** The kinds of thing that a chapter can point at. */
export const idKinds = [
  "theme",
  "recommendation",
  "ask",
  "figure",
  "audience",
  "chapter",
  "evidence",
  "source",
  "term",
  "subfinding",
  "role",
] as const;
export type IdKind = (typeof idKinds)[number];

/** Every id that the content declares, harvested even from records that have other faults. */
export type Ids = Readonly<Record<IdKind, readonly string[]>>;
