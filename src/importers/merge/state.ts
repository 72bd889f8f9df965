import { z } from "zod";
import { parseJson } from "../../model/located.ts";
import { refuse } from "../fault.ts";

const digests = z.record(z.string(), z.string());

const stateSchema = z.strictObject({
  about: z.string(),
  version: z.literal(1),
  /** For each record, by the way to it (`themes/rent`), the fingerprints of its fields as the last import gave them. */
  records: z.record(z.string(), digests),
  /** The same for whole files. */
  files: digests,
});

/** What the last import wrote, as fingerprints: enough to tell a later one what was changed by hand. */
export type ImportState = Pick<z.infer<typeof stateSchema>, "records" | "files">;

export const EMPTY_STATE: ImportState = { records: {}, files: {} };

const ABOUT =
  "What the last import wrote, as fingerprints, so that the next one keeps what was changed by hand. Holds no names and no text.";

export function readState(text: string | undefined, file: string): ImportState {
  if (text === undefined) return EMPTY_STATE;
  const parsed = stateSchema.safeParse(parseJson(text, file).value);
  if (!parsed.success) {
    refuse("import-state", file, {
      message: "This file, which remembers the last import, can’t be read.",
      hint: "Restore it, or delete it: the import then keeps everything in the report that differs, and lists it.",
    });
  }
  return { records: parsed.data.records, files: parsed.data.files };
}

export function writeState({ records, files }: ImportState): string {
  return `${JSON.stringify({ about: ABOUT, version: 1, records: ordered(records), files: ordered(files) }, null, 2)}\n`;
}

function ordered<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
