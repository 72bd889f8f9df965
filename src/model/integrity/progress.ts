import type { Problem } from "../../problem.ts";
import type { Path } from "../located.ts";
import { listOf, nearest } from "../nearest.ts";
import { fieldsOf, matches } from "../records.ts";
import { dateSchema } from "../schema/common.ts";
import type { Context, Rule } from "./rule.ts";

/** An entry of what became of a recommendation, as it is written. */
interface Entry {
  fields: Record<string, unknown>;
  /** A day that can be read as one; what can't has been reported. */
  date: string | undefined;
  /** The day of the entry above it. */
  before: string | undefined;
  /** The audiences that the recommendation speaks to. */
  audiences: unknown;
  tell: (field: string, fault: Pick<Problem, "rule" | "severity" | "message" | "hint">) => Problem[];
}

/** What is recorded has happened, in the order in which it is listed, and before the version that tells of it came out. */
export const progressDates: Rule = (context) => {
  const releases = releasesIn(context);
  return entriesIn(context).flatMap(({ fields, date, before, tell }): Problem[] => {
    if (date === undefined) return [];
    const fault = (message: string, hint: string) =>
      tell("date", { rule: "progress-date", severity: "error", message, hint });
    const release = releases.get(String(fields.version));
    if (context.today !== undefined && date > context.today)
      return fault(`${date} is still to come.`, "Record what has happened, once it has.");
    if (before !== undefined && date < before)
      return fault(
        `${date} is earlier than the entry above it (${before}).`,
        "List entries from the oldest to the newest: add new ones at the end.",
      );
    if (release !== undefined && date > release)
      return fault(
        `${date} is later than version ${fields.version}, which came out on ${release}.`,
        "Name the version that first tells of it, or correct the date.",
      );
    return [];
  });
};

/** The version that tells of an entry is one that the report has had. */
export const progressVersions: Rule = (context) => {
  const known = [...releasesIn(context).keys()];
  return entriesIn(context).flatMap(({ fields: { version }, tell }) => {
    if (typeof version !== "string" || known.length === 0 || known.includes(version)) return [];
    const meant = nearest(version, known);
    return tell("version", {
      rule: "progress-version",
      severity: "error",
      message: `The report has had no version ${version}.`,
      hint: meant ? `Did you mean ${meant}?` : `Name the one that first tells of it: ${listOf(known)}.`,
    });
  });
};

/** An answer comes from an audience that was spoken to. */
export const progressAudiences: Rule = (context) =>
  entriesIn(context).flatMap(({ fields: { audience }, audiences, tell }) => {
    if (typeof audience !== "string" || !Array.isArray(audiences) || audiences.includes(audience)) return [];
    // One that the report hasn't got at all is reported as such.
    if (!context.everything.known.audiences.includes(audience)) return [];
    return tell("audience", {
      rule: "progress-audience",
      severity: "error",
      message: `The recommendation doesn’t speak to \`${audience}\`.`,
      hint: `Name ${listOf(audiences.map(String))}, add it to the recommendation’s \`audiences\`, or leave \`audience\` out where it holds for all.`,
    });
  });

/** Whoever reads that something was accepted or refused wants to see it. That nothing has come of it needs no source. */
export const progressSources: Rule = (context) =>
  entriesIn(context).flatMap(({ fields: { status, url, cite }, tell }) => {
    if (typeof status !== "string" || status === "open" || url !== undefined || cite !== undefined) return [];
    return tell("status", {
      rule: "progress-without-source",
      severity: "hint",
      message: `Nothing shows that this is so: \`${status}\` has no source.`,
      hint: "Add `url`, an address where it can be read, or `cite`, the key of a source.",
    });
  });

function entriesIn({ documents: { recommendations } }: Context): Entry[] {
  if (!recommendations) return [];
  const { file, placeOf } = recommendations;
  return matches(recommendations, ["recommendations", "*", "progress", "*"]).map(({ path, value }) => {
    const [list, index] = [path.slice(0, -1), Number(path.at(-1))];
    const item = fieldsOf(matches(recommendations, path.slice(0, 2))[0]?.value);
    const fields = fieldsOf(value);
    return {
      fields,
      date: dayIn(fields),
      before: dayIn(fieldsOf((item.progress as unknown[])[index - 1])),
      audiences: fieldsOf(item.audiences).ids,
      tell: (field, fault) => [{ file, ...placeOf([...list, index, field] satisfies Path, "value"), ...fault }],
    };
  });
}

function dayIn({ date }: Record<string, unknown>): string | undefined {
  return dateSchema.safeParse(date).data;
}

/** When each version came out: the one that this is, and all that versions.yaml lists. */
function releasesIn({ documents: { report, versions } }: Context): Map<string, string> {
  const told = matches(versions, ["versions", "*"]).map(({ value }) => fieldsOf(value));
  const { version, released } = fieldsOf(report?.value);
  const all = [...told, { version, date: released }];
  const dated = all.flatMap(({ version, date }): [string, string][] =>
    typeof version === "string" ? [[version, typeof date === "string" ? date : ""]] : [],
  );
  return new Map(dated.filter(([, date]) => date !== ""));
}
