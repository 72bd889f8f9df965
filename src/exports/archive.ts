import { type Zippable, zipSync } from "fflate";

/** What stands in an archive, by its path in it. */
export type Contents = ReadonlyMap<string, Uint8Array>;

/** Packed already: to pack it again costs time and saves nothing. */
const PACKED = /\.(?:zip|xlsx|docx|epub|pdf|png|jpe?g|woff2)$/i;

/**
 * A ZIP file, the same bytes for the same contents on every machine: entries sorted by path, each dated `date`
 * (`YYYY-MM-DD`) at noon. `first` is the entry that stands before all others, as it is, in formats that are told by it.
 */
export function zipBytes(contents: Contents, date: string, first?: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
  // A ZIP file has no time zone: what is written is what a clock on the wall shows, here in any zone. At noon, since
  // some zones have no midnight on the days when their clocks change. No ZIP date is before 1980.
  const mtime = new Date(Math.max(year, 1980), month - 1, day, 12);
  const entries: Zippable = {};
  const lead = first === undefined ? undefined : contents.get(first);
  if (first !== undefined && lead) entries[first] = [lead, { level: 0, mtime }];
  for (const [path, bytes] of [...contents].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (path !== first) entries[path] = [bytes, { level: PACKED.test(path) ? 0 : 9, mtime }];
  }
  return zipSync(entries);
}
