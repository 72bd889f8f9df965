import type { Problem } from "../../problem.ts";
import { isIn } from "../edition.ts";
import type { LocatedDocument, Path } from "../located.ts";
import { listOf, nearest } from "../nearest.ts";
import { fieldsOf, matches, textsAt } from "../records.ts";
import type { Rule } from "./rule.ts";

/** The list of versions begins with the one that this is, goes back in time, and has each once; corrections name one of it. */
export const versionsInOrder: Rule = ({ documents: { report, versions, changes } }) => {
  if (!versions) return [];
  const listed = textsAt(versions, ["versions", "*", "version"]);
  const dates = textsAt(versions, ["versions", "*", "date"]);
  const [current] = textsAt(report, ["version"]);
  const [newest] = listed;
  const fault = faultIn(versions);
  const unlisted = (document: LocatedDocument, path: Path, value: string, hint: string) => {
    const known = listed.map((version) => version.value);
    const meant = nearest(value, known);
    const message = `No version ${value} is listed; there are ${listOf(known)}.`;
    return faultIn(document)(path, message, meant ? `Did you mean ${meant}?` : hint);
  };
  return [
    ...(current && newest && current.value !== newest.value
      ? [
          fault(
            newest.path,
            `The newest version listed is ${newest.value}, and report.yaml says that this is ${current.value}.`,
            `Begin the list with ${current.value} and what it changed, or mend \`version\` in report.yaml.`,
          ),
        ]
      : []),
    ...listed
      .filter(({ value }, index) => listed.findIndex((other) => other.value === value) < index)
      .map(({ path, value }) => fault(path, `Version ${value} is listed twice.`, "Keep one of the two.")),
    ...dates
      .filter(({ value }, index) => index > 0 && value > (dates[index - 1]?.value ?? value))
      .map(({ path, value }) =>
        fault(path, `${value} is later than the date above it.`, "List versions from the newest to the oldest."),
      ),
    ...textsAt(versions, ["corrections", "*", "version"])
      .filter(({ value }) => !listed.some((version) => version.value === value))
      .map(({ path, value }) => unlisted(versions, path, value, "Name the version that made the correction.")),
    ...[...textsAt(changes, ["versions", "*", "to"]), ...textsAt(changes, ["versions", "*", "from"])]
      .filter(({ value }) => value !== current?.value && !listed.some((version) => version.value === value))
      .map(({ path, value }) => unlisted(changes ?? versions, path, value, "Name the version that it compares.")),
    ...textsAt(versions, ["superseded", "version"])
      .filter(({ value }) => value === current?.value)
      .map(({ path, value }) =>
        fault(path, `This is version ${value} itself.`, "Name the later version that takes its place."),
      ),
  ];
};

/** A correction is shown where it was made: a reader of the chapter should not have to look elsewhere to learn of it. */
export const unmarkedCorrections: Rule = ({ documents: { versions }, chapters, edition }) => {
  if (!versions) return [];
  const texts = new Map(chapters.map(({ id, text }) => [id, text]));
  const present = new Set(
    chapters.filter(({ frontMatter }) => isIn(edition, frontMatter.editions)).map(({ id }) => id),
  );
  return matches(versions, ["corrections", "*"]).flatMap(({ path, value }) => {
    const { id, chapter } = fieldsOf(value);
    if (typeof id !== "string" || typeof chapter !== "string" || !present.has(chapter)) return [];
    const marks = (texts.get(chapter) ?? "").matchAll(/<Corrected\s[^>]*?\bid\s*=\s*["']([^"']+)["']/g);
    if ([...marks].some(([, marked]) => marked === id)) return [];
    const problem = faultIn(versions)(
      [...path, "id"],
      `The chapter \`${chapter}\` doesn’t show the correction \`${id}\`.`,
      `Put what stands there now between \`<Corrected id="${id}">\` and \`</Corrected>\`.`,
    );
    return [{ ...problem, rule: "correction-unmarked", severity: "warning" as const }];
  });
};

const faultIn =
  ({ file, placeOf }: LocatedDocument) =>
  (path: Path, message: string, hint: string): Problem => ({
    rule: "version",
    severity: "error",
    file,
    ...placeOf(path, "value"),
    message,
    hint,
  });
