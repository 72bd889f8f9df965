import type { Comparison, Difference } from "../compare.ts";

/** What a file says of itself, and what the report says now. */
export interface About {
  file: string;
  /** The version that the file was made from, and its edition; absent where the file has lost them. */
  version: string | undefined;
  edition: string | undefined;
  reportVersion: string;
  title: string;
}

const KINDS: Readonly<Record<Difference["kind"], string>> = {
  changed: "changed",
  added: "new",
  removed: "taken out",
  moved: "moved",
  commented: "commented on",
};

/** “paragraph changed, as tracked changes”. */
export function kindInWords({ kind, what, tracked }: Difference): string {
  const how = { all: ", tracked", some: ", partly tracked", none: "" }[tracked];
  return kind === "added" ? `new ${what}${how}` : `${what} ${KINDS[kind]}${how}`;
}

/** Where it is: file and line, or the appendix. */
export function placeInWords({ file, line, part }: Difference): string {
  if (file === undefined) return part === "" ? "before the first chapter" : `appendix “${part}”`;
  return line === undefined ? file : `${file}:${line}`;
}

/** What the file was made from. */
export function aboutInWords({ version, edition, reportVersion }: About): string {
  const made =
    version === undefined
      ? "The file has lost the version that it was made from."
      : `Made from version ${version}${edition === undefined ? "" : `, edition ${edition}`}.`;
  if (version === undefined || version === reportVersion) return made;
  return `${made} The report is at ${reportVersion} now: what has changed in it since is told, and left alone.`;
}

/** How much was found, in a sentence or two. */
export function sumInWords({ differences, same, onlyOursChanged }: Comparison): string {
  const counts = (Object.keys(KINDS) as Difference["kind"][]).flatMap((kind) => {
    const count = differences.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [`${count} ${KINDS[kind]}`];
  });
  const found = counts.length === 0 ? "Nothing was changed in the file" : `Blocks: ${counts.join(", ")}`;
  const since = onlyOursChanged === 0 ? "" : ` ${onlyOursChanged} changed in the report since, and not in the file.`;
  return `${found}; ${same} as they were.${since}`;
}

/** What nobody should look for in the comparison. */
export const NOT_COMPARED = "Title page, contents, pictures, and the look of words (bold, links) are not compared.";
