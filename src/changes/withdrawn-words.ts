import { parseJson } from "../model/located.ts";
import type { Problem } from "../problem.ts";
import type { ReportVersion } from "./compare-versions.ts";
import { saidIn } from "./show-changes.ts";

const FILE = "changes.json";

/**
 * Words that the record of changes still holds although the report no longer says what they became: no page shows them,
 * and whoever reads the file does. All of them in one problem, at the first. `text` is the record's file, if there is one.
 */
export function withdrawnWords(text: string | undefined, now: ReportVersion): Problem[] {
  if (text === undefined) return [];
  const said = saidIn(now);
  const left = now.report.changes.flatMap(({ changes }, version) =>
    changes.flatMap((change, index) =>
      change.texts.flatMap((reworded, place) =>
        reworded.now === undefined || said.place(change, reworded)
          ? []
          : [["versions", version, "changes", index, "texts", place, "now"]],
      ),
    ),
  );
  const [first] = left;
  if (!first) return [];
  const { line, column } = parseJson(text, FILE).placeOf(first, "value");
  return [
    {
      rule: "changes-withdrawn",
      severity: "warning",
      file: FILE,
      line,
      column,
      message: `The report no longer says ${left.length === 1 ? "this, which this file keeps" : `${left.length} texts that this file keeps`} with what stood there before.`,
      hint: "Take the words out with `npm run changes`. That something changed stays.",
    },
  ];
}
