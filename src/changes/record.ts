import type { VersionChanges } from "../model/schema/changes.ts";

/** The record with the changes of a version, in the place of those that it had, newest first. */
export function withVersion(record: readonly VersionChanges[], found: VersionChanges): VersionChanges[] {
  return [found, ...record.filter(({ to }) => to !== found.to)];
}

/** `changes.json`: what need not be said is left out, so that a person can read it through. */
export function recordText(record: readonly VersionChanges[]): string {
  const versions = record.map((version) => ({
    ...version,
    changes: version.changes.map(({ texts, added, removed, data, ...change }) => ({
      ...change,
      ...(texts.length > 0 ? { texts } : {}),
      ...(added > 0 ? { added } : {}),
      ...(removed > 0 ? { removed } : {}),
      ...(data ? { data } : {}),
    })),
  }));
  return `${JSON.stringify({ versions }, null, 2)}\n`;
}
