import { type LocatedDocument, parseYaml } from "../../model/located.ts";
import { checkSchema } from "../../model/schema-problems.ts";
import { ReportError } from "../../problem.ts";
import { type Mapping, mappingSchema } from "./schema.ts";

/** A mapping file's text as a mapping that remembers where things stand in it. Throws a `ReportError` with all its faults. */
export function readMapping(text: string, file: string): { mapping: Mapping; document: LocatedDocument } {
  const document = parseYaml(text, file);
  const { value, problems } = checkSchema(document, mappingSchema);
  const all = [...document.problems, ...problems];
  if (value === undefined || all.length > 0) throw new ReportError(all);
  return { mapping: value, document };
}
