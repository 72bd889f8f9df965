import type { Problem } from "../problem.ts";
import type { Place } from "./place.ts";

export { parseJson } from "./parse-json.ts";
export { parseYaml } from "./parse-yaml.ts";

/** The way from the root of a document to one of its values: `["themes", 2, "title"]`. */
export type Path = readonly (string | number)[];

/** A YAML or JSON text as plain data that remembers where each value stands. */
export interface LocatedDocument {
  file: string;
  /** The data. With problems beside it, only what could be made out: good for finding ids, not for publishing. */
  value: unknown;
  /** Faults of syntax. */
  problems: Problem[];
  /** Where a value stands, or the key before it. A path that leads nowhere gives the nearest value above it. */
  placeOf(path: Path, target: "key" | "value"): Place;
  /** Whether a record of a list is left out of the edition that is made; absent where all are in. */
  leavesOut?(record: unknown): boolean;
}
