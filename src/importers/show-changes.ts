import type { Change } from "./merge/change.ts";

const TITLES: Record<Change["kind"], string> = {
  added: "Added",
  changed: "Changed",
  removed: "Removed",
  kept: "Left as they were",
  conflict: "Changed by you and in the file: yours stays",
};

/** What an import did, in groups. A long list of rows of one table is summed up: the table says the rest. */
export function showChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return "Nothing has changed since the last import.\n";
  const groups = (Object.keys(TITLES) as Change["kind"][]).flatMap((kind) => {
    const lines = changes.filter((change) => change.kind === kind).map(lineOf);
    return lines.length > 0 ? [`${TITLES[kind]}\n${lines.map((line) => `  ${line}`).join("\n")}\n`] : [];
  });
  return groups.join("\n");
}

function lineOf({ what, detail }: Change): string {
  return (detail ? `${what}: ${detail}` : what).replace(/[\p{Cc}\p{Cf}]+/gu, " ");
}
