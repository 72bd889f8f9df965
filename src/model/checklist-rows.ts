import type { Report } from "./report.ts";
import { type NormItem, reportingNorms } from "./reporting-norms.ts";
import type { ChecklistStatus } from "./schema/method.ts";

/** An item of the norm that a report answers, and the answer. */
export interface ChecklistRow extends NormItem {
  /** The item's number in the norm, from 1. */
  number: number;
  /** Absent where the report doesn't speak of it. */
  status?: ChecklistStatus;
  chapter?: string;
  /** The address of a heading in the chapter. */
  anchor?: string;
  note?: string;
}

/** Every item of the norm, in its order; none where the report answers no norm. */
export function checklistRows({ method: { checklist } }: Pick<Report, "method">): ChecklistRow[] {
  if (!checklist) return [];
  const answers = new Map(checklist.items.map((answer) => [answer.item, answer]));
  return reportingNorms[checklist.norm].items.map((item, index): ChecklistRow => {
    const answer = answers.get(index + 1);
    if (!answer) return { ...item, number: index + 1 };
    const [chapter, anchor] = answer.status === "reported" ? answer.at.split("#") : [];
    const { status, note } = answer;
    return {
      ...item,
      number: index + 1,
      status,
      ...(chapter ? { chapter } : {}),
      ...(anchor ? { anchor } : {}),
      ...(note ? { note } : {}),
    };
  });
}
