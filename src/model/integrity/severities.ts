import type { Problem } from "../../problem.ts";
import { type Standing, standingOf } from "../../rules.ts";
import { fieldsOf, matches } from "../records.ts";
import type { Rule } from "./rule.ts";

const REASONS: Partial<Record<Standing, string>> = {
  protects: "protects the people in the report",
  needed: "is about what can’t be built",
};

/** What protects people, and what can't be built otherwise, isn't for a report to take lightly. */
export const fixedSeverities: Rule = ({ documents: { report } }) =>
  matches(report, ["checks", "severity"]).flatMap(({ path, value }) =>
    Object.entries(fieldsOf(value)).flatMap(([rule, level]): Problem[] => {
      const reason = REASONS[standingOf(rule) ?? "open"];
      if (!report || !reason || !["warning", "hint", "off"].includes(String(level))) return [];
      return [
        {
          rule: "severity-fixed",
          severity: "error",
          file: report.file,
          ...report.placeOf([...path, rule], "value"),
          message: `The rule \`${rule}\` ${reason}, so it can’t be set to \`${level}\`.`,
          hint: "Take this line out, or write `error`.",
        },
      ];
    }),
  );
