import { missedCanaries } from "../privacy/canary.ts";
import type { FindNames } from "../privacy/names/find-names.ts";
import { createRedact } from "../privacy/redact.ts";
import { type ScannedSite, type SiteHit, scanSite } from "../privacy/scan-site.ts";

/** Files that are named for each line of the roster before the rest are only counted. */
const MOST_FILES = 8;

/**
 * Searches a staged site for the names of the roster, once the search has shown that it finds the canary. Throws, in
 * words without any name, when one is there, or a file can’t be searched.
 */
export async function guardNames(dir: string, find: FindNames): Promise<ScannedSite> {
  const missed = await missedCanaries(find);
  if (missed.length > 0) {
    throw new Error(
      `The search for names doesn’t work: the canary was not found in ${missed.join(", ")}. Please report this.`,
    );
  }
  const scanned = await scanSite(dir, find);
  const redact = createRedact(find);
  const place = ({ path, inside }: Omit<SiteHit, "line">) => redact([path, ...inside].join(" › "));
  const blind = scanned.unreadable.map((file) => `  ${place(file)}: ${file.message}`);
  if (scanned.hits.length + blind.length === 0) return scanned;
  throw new Error([...namesFound(scanned.hits, place), ...blind].join("\n"));
}

function namesFound(hits: readonly SiteHit[], place: (hit: SiteHit) => string): string[] {
  if (hits.length === 0) return [];
  const lines = [...new Set(hits.map(({ line }) => line))].sort((one, other) => one - other);
  const told = lines.flatMap((line) => {
    const places = [...new Set(hits.filter((hit) => hit.line === line).map(place))];
    const more = places.length > MOST_FILES ? [`    and in ${places.length - MOST_FILES} more places`] : [];
    return [`  line ${line} of the roster, in`, ...places.slice(0, MOST_FILES).map((path) => `    ${path}`), ...more];
  });
  return [
    "the finished files hold names that no reader may find.",
    ...told,
    "    → No text of the content has them as they stand. Look in `public/`, in pictures that show or hold text, and in what two files say together.",
  ];
}
