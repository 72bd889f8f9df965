import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

/** Where the site says whose work it carries beside the report's own. */
export const NOTICES = "third-party-notices.txt";

/** What of other people's work is in a finished site: every one of their licences asks to be handed on with it. */
const CARRIED = [
  { what: "Source Serif 4, subsets as WOFF2", package: "@expo-google-fonts/source-serif-4", licence: "LICENSE_FONT" },
  {
    what: "Atkinson Hyperlegible Next, subsets as WOFF2",
    package: "@expo-google-fonts/atkinson-hyperlegible-next",
    licence: "LICENSE_FONT",
  },
  {
    what: "Noto Naskh Arabic, in PDFs and pictures",
    package: "@expo-google-fonts/noto-naskh-arabic",
    licence: "LICENSE_FONT",
  },
  { what: "Pagefind, the search", package: "pagefind", licence: "LICENSE/LICENSE" },
  { what: "MiniSearch, the search of the copy that opens from disk", package: "minisearch", licence: "LICENSE.txt" },
  { what: "d3-selection, in the explorer", package: "d3-selection", licence: "LICENSE" },
  { what: "d3-ease, in the explorer", package: "d3-ease", licence: "LICENSE" },
] as const;

/** The licences of all that a site carries, as text. */
export function noticesText(): string {
  const parts = CARRIED.map(({ what, package: name, licence }) => {
    const folder = dirname(findPackageJSON(name, import.meta.url) ?? "");
    return `${what}\n${"=".repeat(what.length)}\n\n${readFileSync(join(folder, licence), "utf8").trim()}\n`;
  });
  return `Parts of this site are other people's work, under these licences.\n\n${parts.join("\n\n")}`;
}
