import type { Problem } from "../problem.ts";
import { standingOf } from "../rules.ts";
import type { LocatedDocument } from "./located.ts";
import { fieldsOf } from "./records.ts";
import { checksSchema, type Level } from "./schema/checks.ts";

/** What `checks` in `report.yaml` asks for. */
export interface CheckSettings {
  /** How much a rule matters; one that isn't named keeps its own severity. */
  severity: Readonly<Record<string, Level | undefined>>;
  /** Flesch–Kincaid grade above which a chapter is told to be hard to read. */
  readingGrade: number;
  /** BCP 47 tag of the language of the text. */
  language: string;
}

/** Reads the settings leniently: one at fault is reported elsewhere, and must not change what else is. */
export function readCheckSettings(document: LocatedDocument | undefined): CheckSettings {
  const { checks, language } = fieldsOf(document?.value);
  const { severity, readingGrade } = fieldsOf(checks);
  const sound = Object.entries(fieldsOf(severity)).filter(
    ([rule, level]) => checksSchema.safeParse({ severity: { [rule]: level } }).success,
  );
  const grade = checksSchema.safeParse({ readingGrade });
  return {
    severity: Object.fromEntries(sound) as Record<string, Level>,
    readingGrade: (grade.success ? grade.data : checksSchema.parse(undefined)).readingGrade,
    language: typeof language === "string" ? language : "",
  };
}

/**
 * Problems as much as they matter in this report; those that are off are gone. A rule whose standing is not `open` can
 * be raised to an error and nothing else.
 */
export function weigh(problems: readonly Problem[], { severity }: Pick<CheckSettings, "severity">): Problem[] {
  return problems.flatMap((problem): Problem[] => {
    const level = Object.hasOwn(severity, problem.rule) ? severity[problem.rule] : undefined;
    if (level === undefined || (standingOf(problem.rule) !== "open" && level !== "error")) return [problem];
    return level === "off" ? [] : [{ ...problem, severity: level }];
  });
}
